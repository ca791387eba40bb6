import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Complaint } from '../../../core/errors.ts';
import type { Assessment, Cell, PathPart, WhyPart } from '../../../desk/assessment-view.ts';
import type { SituationState } from '../../../desk/situation.ts';
import { Complaints } from '../../parts/complaints.tsx';
import { failureOf } from '../../state/failure.ts';
import type { Session } from '../../state/session.ts';
import { t } from '../../words/words.ts';
import { partiesNamed, partyName, stateName, stepBetween, stepInWords } from './outcome-words.ts';
import { companion } from './run.ts';

interface WhyStateProps {
  readonly session: Session;
  readonly cell: Cell;
  readonly state: SituationState;
  readonly assessment: Assessment;
}

/** Why a state is stable for each decision maker, or not; and the paths to it with what can block them. */
export function WhyState({ session, cell, state, assessment }: WhyStateProps) {
  const answer = useSignal<{ why: readonly WhyPart[]; paths: readonly PathPart[] } | undefined>(undefined);
  const complaints = useSignal<readonly Complaint[]>([]);
  const { concept } = assessment;
  useEffect(() => {
    let wanted = true;
    companion.ask(session, 'why', { selection: cell.id, concept, state: state.taken }).then(
      found => {
        if (wanted) answer.value = found;
      },
      error => {
        if (wanted) complaints.value = failureOf(error);
      },
    );
    return () => {
      wanted = false;
    };
  }, [session.contents.text, cell, concept]);
  if (complaints.value.length > 0) return <Complaints complaints={complaints.value} />;
  if (!answer.value) return <p role="status">{t('working')}</p>;
  const path = answer.value.paths.find(({ to }) => to.taken.join() === state.taken.join());
  return (
    <section aria-labelledby="why-title">
      <h3 id="why-title">{t('why.title', { n: state.number, state: stateName(assessment, state.taken) })}</h3>
      <ul class="why">
        {answer.value.why.map(part => (
          <li key={part.decisionMaker}>
            <WhyOne part={part} assessment={assessment} />
          </li>
        ))}
      </ul>
      {state.isStatusQuo ? (
        <p>{t('paths.here')}</p>
      ) : (
        path && <Paths path={path} statusQuo={cell.statusQuo.taken} assessment={assessment} />
      )}
    </section>
  );
}

function WhyOne({ part, assessment }: { readonly part: WhyPart; readonly assessment: Assessment }) {
  const { decisionMaker, stable, improvements, state } = part;
  const party = partyName(assessment, decisionMaker);
  return (
    <>
      <strong>{t(stable ? 'why.stable' : 'why.unstable', { party })}</strong>{' '}
      {improvements.length === 0 && t('why.nothing')}
      <ul>
        {improvements.slice(0, 6).map(({ to, unknown, sanction }) => (
          <li key={to.taken.join()}>
            {t(unknown ? 'why.mayImprove' : 'why.improves', {
              step: stepInWords(assessment, stepBetween([decisionMaker], state.taken, to.taken)),
            })}{' '}
            {sanction === null ? (
              t('why.undeterred')
            ) : (
              <>
                {t('why.deterred')}
                <ol>
                  {sanction.map((move, index) => (
                    <li key={move.to.taken.join()}>
                      {stepInWords(
                        assessment,
                        stepBetween(move.by, index === 0 ? to.taken : sanction[index - 1]!.to.taken, move.to.taken),
                      )}
                    </li>
                  ))}
                </ol>
              </>
            )}
          </li>
        ))}
      </ul>
      {improvements.length > 6 && <p class="muted">{t('why.more', { n: improvements.length - 6 })}</p>}
    </>
  );
}

interface PathsProps {
  readonly path: PathPart;
  readonly statusQuo: readonly string[];
  readonly assessment: Assessment;
}

function Paths({ path, statusQuo, assessment }: PathsProps) {
  const travels = Object.entries(path.paths);
  if (travels.length === 0) return <p>{t('paths.none')}</p>;
  return (
    <>
      <h4>{t('paths.title')}</h4>
      <dl>
        {travels.map(([travel, steps = []]) => (
          <div key={travel}>
            <dt>{t(`travel.${travel as 'improvements' | 'jointly' | 'any moves'}`)}</dt>
            <dd>
              <ol>
                {steps.map((step, index) => (
                  <li key={step.to.taken.join()}>
                    {stepInWords(
                      assessment,
                      stepBetween(step.by, index === 0 ? statusQuo : steps[index - 1]!.to.taken, step.to.taken),
                    )}{' '}
                    {step.declines.length > 0 && (
                      <span class="muted">
                        {t('paths.declines', { parties: partiesNamed(assessment, step.declines) })}
                      </span>
                    )}
                    {step.diversions.length > 0 && (
                      <details>
                        <summary>{t('paths.blockers', { n: step.diversions.length })}</summary>
                        <ul>
                          {step.diversions.slice(0, 6).map(diversion => (
                            <li key={`${diversion.by}${diversion.to.taken}`}>
                              {t('paths.diversion', {
                                parties: partiesNamed(assessment, diversion.by),
                                state: stateName(assessment, diversion.to.taken),
                              })}
                            </li>
                          ))}
                        </ul>
                      </details>
                    )}
                  </li>
                ))}
              </ol>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
