import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { addIssue, valuesOf } from '../../../../case/edit/agenda.ts';
import { newId } from '../../../../case/edit/new-id.ts';
import type { Agenda, Case } from '../../../../case/model.ts';
import { say } from '../../../parts/notice.tsx';
import { edit } from '../../../state/session.ts';
import { complaintInWords, t } from '../../../words/words.ts';
import { IssueCard } from './issue-card.tsx';
import { PartyLimits } from './party-limits.tsx';
import { RuleList } from './rule-list.tsx';

const none: Agenda = { issues: [], infeasible: [], utilities: new Map() };

/** The agenda as it is written in the plain case: issues, points, reservations, red lines, what cannot be agreed together. */
export function AgendaEditor({ theCase }: { readonly theCase: Case }) {
  const agenda = theCase.agenda ?? none;
  const id = useId();
  const open = useSignal(agenda.issues.length === 0);
  const parties = theCase.parties.filter(party => party.role === 'principal' || agenda.utilities.has(party.id));
  return (
    <section class="part agenda" aria-labelledby={id}>
      <h2 id={id}>{t('agenda.heading')}</h2>
      <p class="hint">{t('agenda.hint')}</p>
      <button
        type="button"
        aria-expanded={open.value}
        aria-controls={`${id}-body`}
        onClick={() => (open.value = !open.value)}
      >
        {open.value ? t('agenda.hide') : t('agenda.show')}
      </button>
      <div id={`${id}-body`} hidden={!open.value}>
        {open.value && (
          <>
            <ul class="rows">
              {agenda.issues.map(issue => (
                <IssueCard key={issue.id} agenda={agenda} issue={issue} parties={parties} />
              ))}
            </ul>
            <NewIssue agenda={agenda} />
            {agenda.issues.length > 0 && (
              <>
                {parties.map(party => (
                  <PartyLimits key={party.id} agenda={agenda} party={party} />
                ))}
                <div class="preferences">
                  <h3>{t('agenda.constraints')}</h3>
                  <RuleList
                    rules={agenda.infeasible}
                    issues={agenda.issues}
                    at={['agenda', 'infeasible']}
                    label={t('infeasible.rule')}
                    newLabel={t('infeasible.new')}
                  />
                </div>
              </>
            )}
          </>
        )}
      </div>
    </section>
  );
}

function NewIssue({ agenda }: { readonly agenda: Agenda }) {
  const id = useId();
  const name = useSignal('');
  const values = useSignal('');
  const add = (event: Event) => {
    event.preventDefault();
    const wanted = name.value.trim();
    const list = valuesOf(values.value);
    if (wanted === '' || list.length === 0) return say(t('agenda.needs'));
    const taken = agenda.issues.map(issue => issue.id);
    const [complaint] = edit(addIssue(newId(wanted, taken, 'issue'), wanted, list), 'change.agenda');
    if (complaint) return say(complaintInWords(complaint));
    name.value = '';
    values.value = '';
  };
  return (
    <form class="new-issue" onSubmit={add}>
      <div class="field">
        <label for={`${id}-name`}>{t('agenda.new')}</label>
        <input
          id={`${id}-name`}
          dir="auto"
          value={name.value}
          onInput={event => (name.value = event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-values`}>{t('agenda.values')}</label>
        <textarea
          id={`${id}-values`}
          dir="auto"
          rows={3}
          value={values.value}
          onInput={event => (values.value = event.currentTarget.value)}
        />
      </div>
      <button type="submit">{t('agenda.add')}</button>
    </form>
  );
}
