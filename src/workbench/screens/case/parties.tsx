import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { newId } from '../../../case/edit/new-id.ts';
import type { Case, Role } from '../../../case/model.ts';
import { say } from '../../parts/notice.tsx';
import { PartyMark } from '../../parts/party-mark.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { edit, undo } from '../../state/session.ts';
import { complaintInWords, t } from '../../words/words.ts';
import { Section } from './section.tsx';

const roles: readonly Role[] = ['principal', 'convener', 'third-party'];

export function Parties({ theCase: { parties } }: { readonly theCase: Case }) {
  const name = useSignal('');
  const id = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const wanted = name.value.trim();
    if (wanted === '') return;
    const fresh = newId(
      wanted,
      parties.map(party => party.id),
      'party',
    );
    const [complaint] = edit(
      [{ do: 'set', at: ['parties', fresh], value: { name: wanted, role: 'principal' } }],
      'change.party',
    );
    if (complaint) say(complaintInWords(complaint));
    else name.value = '';
  };
  return (
    <Section title={t('parties.heading')} hint={t('parties.hint')}>
      <ul class="rows">
        {parties.map(party => (
          <li key={party.id} class="row card">
            <div class="row-head">
              <PartyMark id={party.id} /> <code dir="auto">{party.id}</code>
              <button
                type="button"
                class="quiet small end"
                aria-label={t('remove', { name: party.name })}
                onClick={() => {
                  const [complaint] = edit([{ do: 'delete', at: ['parties', party.id] }], 'change.delete');
                  if (complaint) say(t('remove.blocked', { name: party.name, why: complaintInWords(complaint) }));
                  else say(t('removed', { name: party.name }), { label: t('undo'), run: undo });
                }}
              >
                ×
              </button>
            </div>
            <TextField
              label={t('name')}
              value={party.name}
              commit={value =>
                edit([{ do: 'set', at: ['parties', party.id, 'name'], value }], 'change.party', `party ${party.id}`)
              }
            />
            <SelectField
              label={t('role')}
              value={party.role}
              choices={roles.map(role => [role, t(`role.${role}`)])}
              onChoose={value => edit([{ do: 'set', at: ['parties', party.id, 'role'], value }], 'change.party')}
            />
          </li>
        ))}
      </ul>
      <form class="add" onSubmit={add}>
        <label for={id}>{t('parties.new')}</label>
        <input id={id} dir="auto" value={name.value} onInput={event => (name.value = event.currentTarget.value)} />
        <button type="submit">{t('add')}</button>
      </form>
    </Section>
  );
}
