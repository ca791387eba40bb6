/** One cell of an assessment: its plausible worlds judged wherever the caller has threads, and what the case as written tells. */
import type { Cell, CellId, FindingReport } from '../../analysis/assessment/assessment.ts';
import type { ComparedFinding } from '../../analysis/assessment/differences.ts';
import { type FindingName, findingNames } from '../../analysis/assessment/findings.ts';
import { judgesIn } from '../../analysis/assessment/judge-worlds.ts';
import type { Concept } from '../../analysis/stability/kernel.ts';
import { askWorlds, worldsToJudge } from '../../analysis/worlds/ask.ts';
import type { Question } from '../../analysis/worlds/question.ts';
import { uncertaintiesOf } from '../../analysis/worlds/uncertainty.ts';
import { noisyOrdersOf } from '../../analysis/worlds/world.ts';
import type { Case, OptionId } from '../../case/model.ts';
import { attempt, hasFailed } from '../../core/failed-part.ts';
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
  const { id, case: theCase, concept, reference } = question;
  const asked = situationQuestion(question);
  const [answer, written, zone] = await Promise.all([
    askWorlds(
      asked,
      inBatches(judged, worlds => runTask({ kind: 'worlds', case: theCase, concept, reference, worlds })),
    ),
    runTask({ kind: 'cell', case: theCase, concept, reference }),
    theCase.agenda && attempt(() => assessZone(question, runTask, judged)),
  ]);
  const ofZone = zone && !hasFailed(zone) ? zone.answer : undefined;
  const reports: [FindingName, FindingReport][] = [];
  for (const [at, name] of findingNames.entries()) {
    reports.push([name, { ...written.findings[name], ...(await shareAndDeciders(theCase, asked, answer, at)) }]);
  }
  const cell: Cell = {
    id,
    ...written,
    findings: Object.fromEntries(reports) as Cell['findings'],
    worseFor: Object.fromEntries(
      judgesIn(theCase).map((party, at) => [party, answer.findings[findingNames.length + at]!.share]),
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

function situationQuestion({ case: theCase, samples, seed }: CellQuestion): Question {
  const findings = findingNames.length + judgesIn(theCase).length;
  return { uncertainties: uncertaintiesOf(theCase), noisy: noisyOrdersOf(theCase), findings, samples, seed };
}
