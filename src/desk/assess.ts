/** The assessment of a case: variants laid out, worlds counted wherever the caller has threads, cells put together. */
import type { Assessment, AssessmentResult, CellId, Named } from '../analysis/assessment/assessment.ts';
import { differences, survivors } from '../analysis/assessment/differences.ts';
import { addTallies } from '../analysis/robustness/tally.ts';
import { uncertaintiesOf } from '../analysis/robustness/uncertainty.ts';
import { type Concept, concepts } from '../analysis/stability/kernel.ts';
import { compileConflict } from '../analysis/stability/model.ts';
import { unsupportedValues } from '../case/check/unsupported.ts';
import type { CaseDocument } from '../case/file/check-data.ts';
import { variantCase } from '../case/file/variant.ts';
import { asIs, type Case, type Variant } from '../case/model.ts';
import { digest } from '../core/digest.ts';
import { FileError, LimitError, UsageError } from '../core/errors.ts';
import { noProgress, type Progress } from '../core/progress.ts';
import type { RunTask } from './tasks.ts';

export { concepts };

export interface AssessOptions {
  readonly concept: Concept;
  /** Worlds a cell, 1 to 1,000,000. */
  readonly samples: number;
  /** 32-bit integer. */
  readonly seed: number;
}

const worldsATask = 500;
/** Paths and least changes of a cell take seconds at this size and minutes at four times it. */
const mostStates = 4096;

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
    const message = `The number of samples is ${samples}.`;
    throw new UsageError({ code: 'SAMPLES_WRONG', message, hint: 'Give a whole number from 1 to 1000000.' });
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
  const cases = ids.map(id => {
    const theCase = variantCase(document, id);
    const { states, statusQuo } = compileConflict(theCase);
    if (states.length > mostStates) throw tooManyStates(states.length, document);
    if (statusQuo === undefined) throw withoutStatusQuo(theCase, document);
    return { id, theCase };
  });
  let done = 0;
  const total = cases.length * Math.ceil(samples / worldsATask);
  const cells = await Promise.all(
    cases.map(async ({ id, theCase }) => {
      const chunks = Array.from({ length: Math.ceil(samples / worldsATask) }, (_, chunk) => chunk * worldsATask);
      const tallies = await Promise.all(
        chunks.map(async from => {
          const to = Math.min(samples, from + worldsATask);
          const tally = await runTask({ kind: 'sample', case: theCase, concept, seed, from, to });
          progress(++done, total);
          return tally;
        }),
      );
      const tally = addTallies([tallies[0]!, ...tallies.slice(1)]);
      return runTask({ kind: 'cell', id, case: theCase, tally, concept, seed });
    }),
  );
  const assumptions = new Set(
    cases.flatMap(({ theCase }) =>
      uncertaintiesOf(theCase)
        .filter(({ kind }) => kind === 'assumption')
        .map(({ key }) => key),
    ),
  );
  const matrix = { cells, frameworks: rows, futures: columns, readings };
  const value: Assessment = {
    title: plain.title,
    status: plain.status,
    ...(plain.figures !== undefined && { figures: plain.figures }),
    concept,
    samples,
    seed,
    ...matrix,
    parties: plain.parties.map(({ id, name }) => ({ id, name })),
    options: (plain.situation?.options ?? []).map(({ id, says }) => ({ id, says })),
    differences: differences(matrix),
    survives: survivors(matrix),
    unsupported: unsupportedValues(plain),
    assumptions: [...assumptions],
  };
  return {
    method: 'assessment',
    version: '1',
    inputDigest: digest(document.data),
    parameters: { concept, samples },
    seed,
    exactness: { kind: 'sampled', samples },
    assumptions: [...assumptions],
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

function tooManyStates(count: number, { file, locate }: CaseDocument): LimitError {
  return new LimitError({
    code: 'TOO_MANY_STATES',
    message: `The situation has ${count.toLocaleString('en')} feasible states; an assessment follows paths over at most ${mostStates.toLocaleString('en')}.`,
    where: { ...locate(['situation', 'options']), file },
    hint: 'Rule out combinations under "infeasible", leave out options that no question turns on, or ask "parley stability" for the five concepts alone.',
  });
}

function withoutStatusQuo(theCase: Case, { file, locate }: CaseDocument): FileError {
  const given = theCase.situation?.statusQuo;
  const where = { ...locate(['situation', ...(given ? ['status-quo'] : [])]), file };
  return new FileError(
    given
      ? {
          code: 'STATUS_QUO_INFEASIBLE',
          message: `The status quo (${given.join(' + ') || 'none'}) is infeasible.`,
          where,
          hint: 'Change "status-quo" or the rule under "infeasible" that forbids it.',
        }
      : {
          code: 'STATUS_QUO_MISSING',
          message: 'The case does not say what the status quo is.',
          where,
          hint: 'Add "status-quo: [option, ...]" with the options taken now; [] where none is.',
        },
  );
}
