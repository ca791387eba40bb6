import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Line } from '../../../brief/block.ts';
import { parties, state } from '../../../brief/names.ts';
import { sentence } from '../../../brief/sentence.ts';
import { pathSentences } from '../../../brief/stability/paths.ts';
import { whyLines } from '../../../brief/stability/why.ts';
import type { Complaint } from '../../../core/errors.ts';
import type { Assessment, Cell, PathPart, WhyPart } from '../../../desk/assess/assessment-view.ts';
import type { SituationState } from '../../../desk/stability/situation.ts';
import { Complaints } from '../../parts/complaints.tsx';
import { SaidList } from '../../parts/report-blocks.tsx';
import { failureOf } from '../../state/failure.ts';
import type { Session } from '../../state/session.ts';
import { t } from '../../words/words.ts';
import { companion } from './run.ts';

interface WhyStateProps {
  readonly session: Session;
  readonly cell: Cell;
  readonly state: SituationState;
  readonly assessment: Assessment;
}

/** Why a state is stable for each decision maker, or not; and the paths to it with what can block them. */
export function WhyState({ session, cell, state: at, assessment }: WhyStateProps) {
  const answer = useSignal<{ why: readonly WhyPart[]; paths: readonly PathPart[] } | undefined>(undefined);
  const complaints = useSignal<readonly Complaint[]>([]);
  const { concept } = assessment;
  useEffect(() => {
    let wanted = true;
    companion.ask(session, 'why', { selection: cell.id, concept, state: at.taken }).then(
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
  const path = answer.value.paths.find(({ to }) => to.taken.join() === at.taken.join());
  return (
    <section aria-labelledby="why-title">
      <h3 id="why-title">{t('why.title', { n: at.number, state: state(assessment, at.taken) })}</h3>
      {answer.value.why.map(part => (
        <SaidList key={part.decisionMaker} lines={shown(whyLines(part, assessment))} />
      ))}
      {path && <Paths path={path} statusQuo={cell.statusQuo.taken} assessment={assessment} />}
    </section>
  );
}

const mostImprovements = 6;

/** The verdict and the first improvements; the others are counted. */
function shown(lines: readonly Line[]): readonly Line[] {
  const rest = lines.length - 1 - mostImprovements;
  return rest > 0
    ? [...lines.slice(0, 1 + mostImprovements), [sentence('why.more', { n: rest }, { from: [['improvements']] })]]
    : lines;
}

interface PathsProps {
  readonly path: PathPart;
  readonly statusQuo: readonly string[];
  readonly assessment: Assessment;
}

function Paths({ path, statusQuo, assessment }: PathsProps) {
  const diversions = Object.values(path.paths).flatMap((steps = []) => steps.flatMap(step => step.diversions));
  return (
    <>
      <h4>{t('paths.title')}</h4>
      <SaidList lines={pathSentences(path, statusQuo, assessment).map(each => [each])} />
      {diversions.length > 0 && (
        <details>
          <summary>{t('paths.blockers', { n: diversions.length })}</summary>
          <ul>
            {diversions.slice(0, 6).map(({ by, to }) => (
              <li key={`${by}${to.taken}`}>
                {t('paths.diversion', { parties: parties(assessment, by), state: state(assessment, to.taken) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
