/** The assessment of a case: variants laid out, worlds counted wherever the caller has threads, cells put together. */

import type { Assessment, AssessmentResult, CellId, Named } from '../../analysis/assessment/assessment.ts';
import { differences, survivors } from '../../analysis/assessment/differences.ts';
import { referenceOf } from '../../analysis/assessment/reference.ts';
import { concepts } from '../../analysis/stability/kernel.ts';
import { allUnsupportedValues } from '../../case/check/unsupported.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { asIs, type Variant } from '../../case/model.ts';
import { namesOf } from '../../case/names.ts';
import { FileError, UsageError } from '../../core/errors.ts';
import { attempt, hasFailed } from '../../core/failed-part.ts';
import { noProgress, type Progress } from '../../core/progress.ts';
import { complaint } from '../../words/complaint.ts';
import { agendaUncertaintiesOf, uncertaintiesOf } from '../../worlds/uncertainty.ts';
import { placed, placedPart } from '../case/placed.ts';
import { wholeCaseRecord } from '../case/record.ts';
import { type AssessedCell, assessCell, type CellQuestion, workOf } from './cell.ts';
import { type AssessOptions, cellQuestion } from './cell-question.ts';
import type { RunTask } from './tasks.ts';
import { weightedOf } from './weighted.ts';

export { type AssessOptions, concepts };

/** What comparisons judge anew, beside what the cells were to judge: where most are sampled about so much. */
const forDifferences = 0.25;

/**
 * Assesses every framework x future x reading of a case. A cell that is refused leaves the others standing.
 * @throws UsageError for wrong options; what the first cell is refused for, where no other stands or nothing says what outcomes are compared with.
 */
export async function assess(
  document: CaseDocument,
  options: AssessOptions,
  runTask: RunTask,
  progress: Progress = noProgress,
): Promise<AssessmentResult> {
  const { concept, samples, seed, keepCore } = options;
  if (!Number.isInteger(samples) || samples < 1 || samples > 100_000) {
    throw new UsageError(complaint('SAMPLES_WRONG', { samples: String(samples) }));
  }
  const { case: plain } = document;
  const rows = named(plain.frameworks);
  const columns = named(plain.futures);
  const readings = named(plain.readings);
  const ids: CellId[] = readings.flatMap(reading =>
    rows.flatMap(framework =>
      columns.map(future => ({ framework: framework.id, future: future.id, reading: reading.id })),
    ),
  );
  const asked = await Promise.all(
    ids.map(async id => ({ id, question: await attempt(() => cellQuestion(document, id, options)) })),
  );
  const questions = asked.flatMap(({ question }) => (hasFailed(question) ? [] : question));
  const isLost = questions.length === 0 || (hasFailed(asked[0]!.question) && referenceOf(plain) === undefined);
  if (isLost) cellQuestion(document, ids[0]!, options);
  const alike = Map.groupBy(questions, sameAs);
  const ofCells = [...alike.values()].reduce((sum, [first]) => sum + workOf(first!), 0);
  const total = ofCells + Math.ceil(ofCells * forDifferences);
  let [done, furthest] = [0, 0];
  const report = (at: number) => {
    furthest = Math.max(furthest, at);
    progress(furthest, total);
  };
  const judged = (worlds: number) => {
    done = Math.min(ofCells, done + worlds);
    report(done);
  };
  const once = new Map([...alike].map(([key, [first]]) => [key, attempt(() => assessCell(first!, runTask, judged))]));
  const answers = await Promise.all(
    asked.map(async ({ id, question }) => {
      if (hasFailed(question)) return { id, answer: question };
      const answer = await once.get(sameAs(question))!;
      return {
        id,
        answer: hasFailed(answer) ? answer : withPlacedZone(document, { ...answer, cell: { ...answer.cell, id } }),
      };
    }),
  );
  const assessed = answers.flatMap(({ answer }) => (hasFailed(answer) ? [] : answer));
  const failedCells = answers.flatMap(({ id, answer }) =>
    hasFailed(answer) ? { id, failed: placed(document, id, answer.failed, ['situation']) } : [],
  );
  if (assessed.length === 0) throw new FileError(failedCells[0]!.failed);
  const assumptions = new Set(
    questions.flatMap(({ case: theCase }) =>
      [...uncertaintiesOf(theCase), ...agendaUncertaintiesOf(theCase)]
        .filter(({ kind }) => kind === 'assumption')
        .map(({ key }) => key),
    ),
  );
  const cells = assessed.map(({ cell }) => cell);
  const compared = new Map(assessed.map(each => [each.cell, each.compared]));
  const exact = assessed.every(each => each.exact);
  const matrix = { cells, frameworks: rows, futures: columns, readings };
  const told = await differences(
    matrix,
    (cell, finding) => compared.get(cell)![finding],
    (judged, planned) => report(Math.min(total - 1, ofCells + ((total - ofCells) * judged) / planned)),
  );
  const distinct = new Set(assessed.map(each => each.worlds));
  const worlds = [...distinct].reduce((sum, count) => sum + count(), 0);
  const weighted = weightedOf(plain, matrix);
  report(total);
  const value: Assessment = {
    title: plain.title,
    status: plain.status,
    ...(plain.figures !== undefined && { figures: plain.figures }),
    concept,
    samples,
    seed,
    exact,
    worlds,
    reference: questions[0]!.reference,
    ...(plain.situation?.settlement && { settlement: plain.situation.settlement.text }),
    ...matrix,
    failedCells,
    ...namesOf(plain),
    differences: told,
    ...(weighted && { weighted }),
    survives: survivors(matrix),
    unsupported: allUnsupportedValues(document),
    assumptions: [...assumptions],
  };
  return {
    ...wholeCaseRecord(
      document,
      {
        method: 'assessment',
        version: '3',
        parameters: { concept, samples, ...(keepCore && { keepCore }) },
        seed,
        samples,
      },
      { exactness: exact ? { kind: 'exact' } : { kind: 'sampled', samples }, assumptions: [...assumptions] },
    ),
    value,
  };
}

/** What is asked of a cell, without the variants that led there: cells of which the same is asked are judged once. */
function sameAs({ case: theCase, reference }: CellQuestion): string {
  const { parties, record, situation, agenda } = theCase;
  return JSON.stringify([parties, record.assumptions, situation, agenda, reference], (_key, value) =>
    value instanceof Map ? [...value] : value,
  );
}

function withPlacedZone(document: CaseDocument, { cell, ...rest }: AssessedCell): AssessedCell {
  const zone = cell.zone && placedPart(document, cell.id, cell.zone, ['agenda']);
  return { ...rest, cell: { ...cell, ...(zone && { zone }) } };
}

function named(variants: readonly Variant[]): (Named & Pick<Variant, 'probability'>)[] {
  return [
    { id: asIs },
    ...variants.map(({ id, name, probability }) => ({ id, name, ...(probability && { probability }) })),
  ];
}
