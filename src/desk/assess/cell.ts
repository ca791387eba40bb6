/** One cell of an assessment: its plausible worlds judged wherever the caller has threads, and what the case as written tells. */
import type { Cell, CellId, FindingReport } from '../../analysis/assessment/assessment.ts';
import { classShares } from '../../analysis/assessment/class-shares.ts';
import { type AskedClass, classesAsked } from '../../analysis/assessment/classes.ts';
import type { ComparedFinding } from '../../analysis/assessment/differences.ts';
import { type FindingName, findingNames } from '../../analysis/assessment/findings.ts';
import { judgesIn, mayBeUnknown } from '../../analysis/assessment/judge-worlds.ts';
import type { Concept } from '../../analysis/stability/kernel.ts';
import type { Case, OptionId } from '../../case/model.ts';
import { attempt, hasFailed } from '../../core/failed-part.ts';
import { askWorlds, worldsToJudge } from '../../worlds/ask.ts';
import type { Question } from '../../worlds/question.ts';
import { uncertaintiesOf } from '../../worlds/uncertainty.ts';
import { noisyOrdersOf } from '../../worlds/world.ts';
import { inBatches } from './batches.ts';
import { shareAndDeciders } from './share-and-deciding.ts';
import type { RunTask } from './tasks.ts';
import { assessZone, zoneQuestion } from './zone-shares.ts';

export interface CellQuestion {
  readonly id: CellId;
  readonly case: Case;
  readonly concept: Concept;
  readonly reference: readonly OptionId[];
  readonly samples: number;
  readonly seed: number;
  readonly keepCore: boolean;
}

export interface AssessedCell {
  readonly cell: Cell;
  readonly compared: Readonly<Record<FindingName, ComparedFinding>>;
  readonly exact: boolean;
  /** How many worlds have been judged, each counted once. */
  worlds(): number;
}

/** About how many worlds a cell has to judge. */
export function workOf(question: CellQuestion): number {
  return (
    worldsToJudge(situationQuestion(question)) + (question.case.agenda ? worldsToJudge(zoneQuestion(question)) : 0)
  );
}

/** `judged` hears of every batch of worlds. */
export async function assessCell(
  question: CellQuestion,
  runTask: RunTask,
  judged: (worlds: number) => void,
): Promise<AssessedCell> {
  const { id, case: theCase, concept, reference, keepCore } = question;
  const asked = situationQuestion(question);
  const [answer, written, zone] = await Promise.all([
    askWorlds(
      asked,
      inBatches(judged, worlds =>
        runTask({ kind: 'worlds', case: theCase, concept, reference, classes: asked.classes, worlds }),
      ),
    ),
    runTask({ kind: 'cell', case: theCase, concept, reference, keepCore }),
    theCase.agenda && attempt(() => assessZone(question, runTask, judged)),
  ]);
  const ofZone = zone && !hasFailed(zone) ? zone.answer : undefined;
  const reports: [FindingName, FindingReport][] = [];
  for (const [at, name] of findingNames.entries()) {
    reports.push([name, { ...written.findings[name], ...(await shareAndDeciders(theCase, asked, answer, at)) }]);
  }
  const shares = await classShares(asked, asked.classes, answer);
  const cell: Cell = {
    id,
    ...written,
    findings: Object.fromEntries(reports) as Cell['findings'],
    classes: {
      alone: { written: written.classes.alone, shares: shares.alone },
      together: { written: written.classes.together, shares: shares.together },
    },
    worseFor: Object.fromEntries(
      judgesIn(theCase).map((party, at) => [
        party,
        answer.findings[findingNames.length + asked.classes.length + at]!.share,
      ]),
    ),
    ...(zone && { zone: hasFailed(zone) ? zone : zone.report }),
  };
  const compared = Object.fromEntries(
    findingNames.map((name, at) => {
      const { tables, tolerance, leaning } = answer.findings[at]!;
      return [name, { question: asked, finding: at, judge: answer.judge, tables, tolerance, leaning }];
    }),
  ) as unknown as AssessedCell['compared'];
  return {
    cell,
    compared,
    exact: answer.exact && (ofZone?.exact ?? true),
    worlds: () => answer.worlds() + (ofZone?.worlds() ?? 0),
  };
}

interface SituationQuestion extends Question {
  readonly classes: readonly AskedClass[];
}

function situationQuestion({ case: theCase, reference, samples, seed }: CellQuestion): SituationQuestion {
  const classes = classesAsked(mayBeUnknown(theCase, reference));
  const findings = findingNames.length + classes.length + judgesIn(theCase).length;
  return { uncertainties: uncertaintiesOf(theCase), noisy: noisyOrdersOf(theCase), findings, classes, samples, seed };
}
