import { changeValues, removeIssue, valuesOf } from '../../../../case/edit/agenda.ts';
import type { Agenda, Issue, Party } from '../../../../case/model.ts';
import { say } from '../../../parts/notice.tsx';
import { PartyMark } from '../../../parts/party-mark.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { edit, session, undo } from '../../../state/session.ts';
import { complaintInWords, t } from '../../../words/words.ts';
import { PointsField } from './points-field.tsx';

interface IssueCardProps {
  readonly agenda: Agenda;
  readonly issue: Issue;
  readonly parties: readonly Party[];
}

/** An issue: its name, its values, and what they are worth to each party. */
export function IssueCard({ agenda, issue, parties }: IssueCardProps) {
  const { id, name, values, ordered } = issue;
  const at = ['agenda', 'issues', id];
  const remove = () => {
    const [complaint] = edit(removeIssue(session.value!.document.data, agenda, id), 'change.delete');
    if (complaint) say(t('remove.blocked', { name, why: complaintInWords(complaint) }));
    else say(t('removed', { name }), { label: t('undo'), run: undo });
  };
  return (
    <li class="row card">
      <div class="row-head">
        <code dir="auto">{id}</code>
        <button type="button" class="quiet small end" aria-label={t('remove', { name })} onClick={remove}>
          ×
        </button>
      </div>
      <TextField
        label={t('name')}
        value={name}
        commit={value => edit([{ do: 'set', at: [...at, 'name'], value }], 'change.agenda', `issue ${id}`)}
      />
      <TextField
        label={t('agenda.values')}
        value={values.join('\n')}
        multiline
        commit={text => {
          const wanted = valuesOf(text);
          if (wanted.join('\n') === values.join('\n')) return [];
          const edits = changeValues(session.value!.document.data, agenda, id, wanted);
          return edit(edits, 'change.agenda', `values ${id}`);
        }}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={ordered}
          onChange={event => {
            const value = event.currentTarget.checked;
            const [complaint] = edit([{ do: 'set', at: [...at, 'ordered'], value }], 'change.agenda');
            if (complaint) say(complaintInWords(complaint));
          }}
        />
        {t('agenda.ordered')}
      </label>
      <div class="scroll">
        <table class="points">
          <thead>
            <tr>
              <th scope="col">{t('table.value')}</th>
              {parties.map(party => (
                <th key={party.id} scope="col">
                  <PartyMark id={party.id} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('agenda.weight')}</th>
              {parties.map(party => (
                <td key={party.id}>
                  {agenda.utilities.get(party.id)?.points ? (
                    <span class="muted" title={t('agenda.plainHint')}>
                      –
                    </span>
                  ) : (
                    <PointsField
                      label={t('range.weight', { party: party.name, issue: name })}
                      at={['agenda', 'utilities', party.id, 'weights', id]}
                      value={agenda.utilities.get(party.id)?.weights.get(id)}
                    />
                  )}
                </td>
              ))}
            </tr>
            {values.map(value => (
              <tr key={value}>
                <th scope="row" dir="auto" class="plain">
                  {value}
                </th>
                {parties.map(party => {
                  const { scores, points } = agenda.utilities.get(party.id) ?? {};
                  return (
                    <td key={party.id}>
                      <PointsField
                        label={t('range.points', { party: party.name, issue: name, value })}
                        at={['agenda', 'utilities', party.id, points ? 'points' : 'scores', id, value]}
                        value={(points ?? scores)?.get(id)?.get(value)}
                        kind={points ? 'plain' : 'share'}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </li>
  );
}
