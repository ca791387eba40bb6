import { useSignal } from '@preact/signals';
import { state } from '../../../brief/names.ts';
import { valueAt } from '../../../case/description/found.ts';
import { textEdit } from '../../../case/edit/because.ts';
import type { Edit } from '../../../case/edit/edit.ts';
import { newId } from '../../../case/edit/new-id.ts';
import type { Case, Party, Path, PreferenceStatement, StatementPreferences } from '../../../case/model.ts';
import { namesOf } from '../../../case/names.ts';
import { Evidence } from '../../parts/evidence.tsx';
import { say } from '../../parts/notice.tsx';
import { OrderList } from '../../parts/order-list.tsx';
import { PartyMark } from '../../parts/party-mark.tsx';
import { StatementField } from '../../parts/statement-field.tsx';
import { edit, session, undo } from '../../state/session.ts';
import { complaintInWords, t, valueInWords } from '../../words/words.ts';
import { CoreField } from './core-field.tsx';
import { Section } from './section.tsx';
import { SureField } from './sure-field.tsx';

/** What each party wants, most important first. */
export function PreferencesOfAll({ theCase }: { readonly theCase: Case }) {
  if (!theCase.situation) return null;
  return (
    <Section title={t('preferences.heading')} hint={t('preferences.hint')}>
      {theCase.parties.map(party => (
        <PreferencesOf key={party.id} party={party} theCase={theCase} />
      ))}
    </Section>
  );
}

function PreferencesOf({ party, theCase }: { readonly party: Party; readonly theCase: Case }) {
  const preferences = theCase.situation!.preferences.get(party.id);
  return (
    <div class="preferences">
      <h3>
        <PartyMark id={party.id} />
      </h3>
      {!preferences && <p class="hint">{t('preferences.unknown')}</p>}
      {preferences?.kind === 'ranking' && (
        <>
          <ol class="ranking">
            {preferences.groups.map(group => (
              <li key={group.join()} dir="auto">
                {group.map(each => valueInWords(state(namesOf(theCase), each))).join(' = ')}
              </li>
            ))}
          </ol>
          <Evidence value={preferences} name={party.name} />
        </>
      )}
      {preferences?.kind === 'statements' && <Statements party={party} preferences={preferences} theCase={theCase} />}
      {preferences?.kind !== 'ranking' && <NewStatement party={party} theCase={theCase} />}
    </div>
  );
}

interface StatementsProps {
  readonly party: Party;
  readonly preferences: StatementPreferences;
  readonly theCase: Case;
}

function Statements({ party, preferences: { statements }, theCase }: StatementsProps) {
  const vocabulary = { options: theCase.situation!.options.map(({ id }) => id), issues: [] };
  const { data } = session.value!.document;
  const move = (from: number, to: number) => edit(moveEdits(data, party.id, statements, from, to), 'change.order');
  const remove = (index: number) => {
    const statement = statements[index]!;
    const [complaint] = edit(removeEdits(data, party.id, statement), 'change.delete');
    if (complaint) say(t('remove.blocked', { name: statement.text, why: complaintInWords(complaint) }));
    else say(t('removed', { name: statement.text }), { label: t('undo'), run: undo });
  };
  return (
    <OrderList
      label={t('preferences.of', { party: party.name })}
      move={move}
      remove={remove}
      items={statements.map((statement, index) => ({
        key: keyOf(statement),
        name: statement.text,
        content: (
          <div data-evidence>
            <StatementField
              label={t('preferences.statement', { n: index + 1, party: party.name })}
              text={statement.text}
              vocabulary={vocabulary}
              commit={text =>
                edit(
                  textEdit(session.value!.document.data, statement.at, text),
                  'change.statement',
                  statement.at.join('.'),
                )
              }
            />
            <div class="row-foot">
              <SureField statement={statement} />
              <CoreField statement={statement} />
              <Evidence value={statement} name={statement.text} />
            </div>
          </div>
        ),
      }))}
    />
  );
}

function NewStatement({ party, theCase }: { readonly party: Party; readonly theCase: Case }) {
  const text = useSignal('');
  const round = useSignal(0);
  const vocabulary = { options: theCase.situation!.options.map(({ id }) => id), issues: [] };
  const add = (event: Event) => {
    event.preventDefault();
    if (text.value.trim() === '') return;
    const [complaint] = edit(addEdits(session.value!.document.data, party.id, text.value.trim()), 'change.statement');
    if (complaint) return say(complaintInWords(complaint));
    text.value = '';
    round.value++;
  };
  return (
    <form class="add" onSubmit={add}>
      <StatementField
        key={round.value}
        label={t('preferences.new', { party: party.name })}
        text=""
        vocabulary={vocabulary}
        commit={value => {
          text.value = value;
          return [];
        }}
      />
      <button type="submit">{t('preferences.add')}</button>
    </form>
  );
}

/** Stays with a statement while its text is edited: the name it has in the file, or its place. */
function keyOf({ at }: PreferenceStatement): string {
  return String(at.at(-1));
}

function listPath(data: unknown, party: string): Path {
  const at = ['situation', 'preferences', party];
  return Array.isArray(valueAt(data, at)) ? at : [...at, 'statements'];
}

/** The edits that move a statement; where the file gives an order by names, that order is what changes. */
function moveEdits(
  data: unknown,
  party: string,
  statements: readonly PreferenceStatement[],
  from: number,
  to: number,
): Edit[] {
  const orderAt = ['situation', 'preferences', party, 'order'];
  if (valueAt(data, orderAt) === undefined) return [{ do: 'move', at: statements[from]!.at, to }];
  const names = statements.map(({ at }) => String(at.at(-1)));
  const moved = names.toSpliced(from, 1).toSpliced(to, 0, names[from]!);
  return [{ do: 'set', at: orderAt, value: moved }];
}

function removeEdits(data: unknown, party: string, { at }: PreferenceStatement): Edit[] {
  const orderAt = ['situation', 'preferences', party, 'order'];
  const order = valueAt(data, orderAt);
  const edits: Edit[] = [{ do: 'delete', at }];
  if (Array.isArray(order)) {
    edits.push({ do: 'set', at: orderAt, value: order.filter(each => each !== String(at.at(-1))) });
  }
  return edits;
}

function addEdits(data: unknown, party: string, statement: string): Edit[] {
  const at = ['situation', 'preferences', party];
  if (valueAt(data, at) === undefined) return [{ do: 'set', at, value: [statement] }];
  const path = listPath(data, party);
  const value = valueAt(data, path);
  if (Array.isArray(value)) return [{ do: 'insert', at: [...path, value.length], value: statement }];
  const fresh = newId('', Object.keys(value ?? {}).concat('s'), 's');
  return [{ do: 'set', at: [...path, fresh], value: statement }];
}
