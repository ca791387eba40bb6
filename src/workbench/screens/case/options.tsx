import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Edit } from '../../../case/edit/edit.ts';
import { newId } from '../../../case/edit/new-id.ts';
import type { Case, OneWay, Option, PartyId } from '../../../case/model.ts';
import { Evidence } from '../../parts/evidence.tsx';
import { say } from '../../parts/notice.tsx';
import { PartyMark } from '../../parts/party-mark.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { edit, undo } from '../../state/session.ts';
import { complaintInWords, t } from '../../words/words.ts';
import { Conditions } from './conditions.tsx';
import { Section } from './section.tsx';

/** What each party can do, which of it is done now, and what cannot be taken back. */
export function Options({ theCase }: { readonly theCase: Case }) {
  const { situation, parties } = theCase;
  const id = useId();
  const says = useSignal('');
  const by = useSignal<PartyId | undefined>(undefined);
  const owner = parties.find(party => party.id === by.value)?.id ?? parties[0]?.id;
  const add = (event: Event) => {
    event.preventDefault();
    const text = says.value.trim();
    if (text === '' || owner === undefined) return;
    const fresh = newId(text, situation?.options.map(option => option.id) ?? [], 'option');
    const edits: Edit[] = [{ do: 'set', at: ['situation', 'options', fresh], value: { by: owner, says: text } }];
    if (!situation?.statusQuo) edits.push({ do: 'set', at: ['situation', 'status-quo'], value: [] });
    const [complaint] = edit(edits, 'change.option');
    if (complaint) say(complaintInWords(complaint));
    else says.value = '';
  };
  return (
    <Section title={t('options.heading')} hint={t('options.hint')}>
      <ul class="rows">
        {situation?.options.map(option => (
          <OptionRow key={option.id} option={option} theCase={theCase} />
        ))}
      </ul>
      <form class="add" onSubmit={add}>
        <label for={id}>{t('options.new')}</label>
        <input id={id} dir="auto" value={says.value} onInput={event => (says.value = event.currentTarget.value)} />
        {owner !== undefined && (
          <SelectField
            label={t('options.by')}
            hideLabel
            value={owner}
            choices={parties.map(party => [party.id, party.name])}
            onChoose={value => (by.value = value)}
          />
        )}
        <button type="submit">{t('add')}</button>
      </form>
    </Section>
  );
}

function OptionRow({ option, theCase }: { readonly option: Option; readonly theCase: Case }) {
  const situation = theCase.situation!;
  const { id, says } = option;
  const oneWay = situation.irreversible.get(id) ?? 'free';
  const now = situation.statusQuo ?? [];
  const setNow = (taken: boolean) => {
    const value = situation.options.map(each => each.id).filter(each => (each === id ? taken : now.includes(each)));
    edit([{ do: 'set', at: ['situation', 'status-quo'], value }], 'change.statusQuo');
  };
  const setOneWay = (way: OneWay | 'free') => {
    const ways = new Map(situation.irreversible);
    if (way === 'free') ways.delete(id);
    else ways.set(id, way);
    const at = ['situation', 'irreversible'];
    edit(
      ways.size === 0 ? [{ do: 'delete', at }] : [{ do: 'set', at, value: Object.fromEntries(ways) }],
      'change.option',
    );
  };
  const remove = () => {
    const edits: Edit[] = [{ do: 'delete', at: ['situation', 'options', id] }];
    if (now.includes(id)) {
      edits.push({ do: 'set', at: ['situation', 'status-quo'], value: now.filter(each => each !== id) });
    }
    const [complaint] = edit(edits, 'change.delete');
    if (complaint) say(t('remove.blocked', { name: says, why: complaintInWords(complaint) }));
    else say(t('removed', { name: says }), { label: t('undo'), run: undo });
  };
  return (
    <li class="row card" data-evidence>
      <div class="row-head">
        <PartyMark id={option.by} /> <code dir="auto">{id}</code>
        <button type="button" class="quiet small end" aria-label={t('remove', { name: says })} onClick={remove}>
          ×
        </button>
      </div>
      <TextField
        label={t('options.says')}
        hideLabel
        value={says}
        commit={value => edit([{ do: 'set', at: [...option.at, 'says'], value }], 'change.option', `option ${id}`)}
      />
      <div class="row-foot">
        <label class="check">
          <input type="checkbox" checked={now.includes(id)} onChange={event => setNow(event.currentTarget.checked)} />{' '}
          {t('options.now')}
        </label>
        <SelectField
          label={t('options.oneWay')}
          hideLabel
          value={oneWay}
          choices={(['free', 'taken', 'dropped', 'both'] as const).map(way => [way, t(`oneWay.${way}`)])}
          onChoose={setOneWay}
        />
        <Evidence value={option} name={says} />
      </div>
      <Conditions
        option={id}
        says={says}
        conditions={situation.moves.get(id)}
        vocabulary={{ options: situation.options.map(each => each.id), issues: [] }}
      />
    </li>
  );
}
