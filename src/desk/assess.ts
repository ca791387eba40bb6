/** The assessment of a case: variants laid out, worlds counted wherever the caller has threads, cells put together. */

import type { Assessment, AssessmentResult, CellId, Named } from '../analysis/assessment/assessment.ts';
import { differences, survivors } from '../analysis/assessment/differences.ts';
import { referenceOf } from '../analysis/assessment/reference.ts';
import { type Concept, concepts } from '../analysis/stability/kernel.ts';
import { agendaUncertaintiesOf, uncertaintiesOf } from '../analysis/worlds/uncertainty.ts';
import { unsupportedValues } from '../case/check/unsupported.ts';
import type { CaseDocument } from '../case/file/check-data.ts';
import { variantCase } from '../case/file/variant.ts';
import { asIs, type Case, type Variant } from '../case/model.ts';
import { namesOf } from '../case/names.ts';
import { printState } from '../case/state-text.ts';
import { FileError, UsageError } from '../core/errors.ts';
import { noProgress, type Progress } from '../core/progress.ts';
import { complaint, saying } from '../words/complaint.ts';
import { assessCell, workOf } from './assess-cell.ts';
import { wholeCaseRecord } from './case-record.ts';
import { placedPart, withPlaces } from './placed.ts';
import { modelToAssess } from './state-limit.ts';
import type { RunTask } from './tasks.ts';

export { concepts };

export interface AssessOptions {
  readonly concept: Concept;
  /** Worlds a cell, 1 to 1,000,000: where there are no more, all are judged and the shares are exact. */
  readonly samples: number;
  /** 32-bit integer. */
  readonly seed: number;
}

/**
 * Assesses every framework x future x reading of a case.
 * @throws FileError where the case has no situation, no status quo, or an infeasible one; LimitError beyond 4,096 feasible
 * states; UsageError for wrong options.
 */
export async function assess(
  document: CaseDocument,
  { concept, samples, seed }: AssessOptions,
  runTask: RunTask,
  progress: Progress = noProgress,
): Promise<AssessmentResult> {
  if (!Number.isInteger(samples) || samples < 1 || samples > 1_000_000) {
    throw new UsageError(complaint('SAMPLES_WRONG', { samples: String(samples) }));
  }
  const { case: plain } = document;
  const rows = named(plain.frameworks, 'framework');
  const columns = named(plain.futures, 'future');
  const readings = named(plain.readings, 'reading');
  const ids: CellId[] = readings.flatMap(reading =>
    rows.flatMap(framework =>
      columns.map(future => ({ framework: framework.id, future: future.id, reading: reading.id })),
    ),
  );
  const questions = ids.map(id => {
    const theCase = variantCase(document, id);
    const { statusQuo } = withPlaces(document, id, ['situation'], () => modelToAssess(theCase));
    if (statusQuo === undefined) throw withoutStatusQuo(theCase, document);
    const reference = referenceOf(plain) ?? theCase.situation!.statusQuo!;
    return { id, case: theCase, concept, reference, samples, seed };
  });
  const total = questions.reduce((sum, each) => sum + workOf(each), 0);
  let done = 0;
  const assessed = await Promise.all(
    questions.map(question =>
      assessCell(question, runTask, worlds => {
        done = Math.min(total - 1, done + worlds);
        progress(done, total);
      }),
    ),
  );
  progress(total, total);
  const assumptions = new Set(
    questions.flatMap(({ case: theCase }) =>
      [...uncertaintiesOf(theCase), ...agendaUncertaintiesOf(theCase)]
        .filter(({ kind }) => kind === 'assumption')
        .map(({ key }) => key),
    ),
  );
  const cells = assessed.map(({ cell }) => ({
    ...cell,
    ...(cell.zone && { zone: placedPart(document, cell.id, cell.zone, ['agenda']) }),
  }));
  const compared = new Map(cells.map((cell, at) => [cell, assessed[at]!.compared]));
  const exact = assessed.every(each => each.exact);
  const worlds = assessed.reduce((sum, each) => sum + each.worlds, 0);
  const matrix = { cells, frameworks: rows, futures: columns, readings };
  const value: Assessment = {
    title: plain.title,
    status: plain.status,
    concept,
    samples,
    seed,
    exact,
    worlds,
    reference: questions[0]!.reference,
    ...matrix,
    ...namesOf(plain),
    differences: differences(matrix, (cell, finding) => compared.get(cell)![finding]),
    survives: survivors(matrix),
    unsupported: unsupportedValues(plain),
    assumptions: [...assumptions],
  };
  return {
    ...wholeCaseRecord(
      document,
      { method: 'assessment', version: '2', parameters: { concept, samples }, seed, samples },
      { exactness: exact ? { kind: 'exact' } : { kind: 'sampled', samples }, assumptions: [...assumptions] },
    ),
    value,
  };
}

const plainNames = { framework: 'as it is', future: 'as it is', reading: 'as it is' } as const;

function named(variants: readonly Variant[], kind: keyof typeof plainNames): (Named & Pick<Variant, 'probability'>)[] {
  return [
    { id: asIs, name: plainNames[kind] },
    ...variants.map(({ id, name, probability }) => ({ id, name, ...(probability && { probability }) })),
  ];
}

function withoutStatusQuo(theCase: Case, { file, locate }: CaseDocument): FileError {
  const given = theCase.situation?.statusQuo;
  const where = { ...locate(['situation', ...(given ? ['status-quo'] : [])]), file };
  if (!given) return new FileError(complaint('STATUS_QUO_MISSING', {}, { where }));
  const state = given.length > 0 ? printState(given) : saying('state.nothing');
  return new FileError(complaint('STATUS_QUO_INFEASIBLE', { state }, { where }));
}
