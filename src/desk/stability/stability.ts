/** Stability analysis of a case: verdicts of all concepts, and on demand coalitions, reasons, paths and least changes. */
import { type Concept, concepts, createKernel } from '../../analysis/stability/kernel.ts';
import { compileConflict, optionsTaken, type StateIndex } from '../../analysis/stability/model.ts';
import { moveTable } from '../../analysis/stability/moves.ts';
import { isUnknown, ordersOf } from '../../analysis/stability/order.ts';
import type { ListedState, PartOnDemand, StabilityResult } from '../../analysis/stability/result.ts';
import { Solution } from '../../analysis/stability/solution.ts';
import { unknownVerdicts } from '../../analysis/stability/unknown-verdicts.ts';
import { assumptionsBehind } from '../../case/assumptions.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { type Selection, variantCase } from '../../case/file/variant.ts';
import { namesOf } from '../../case/names.ts';
import { type Complaint, LimitError, UsageError } from '../../core/errors.ts';
import { attemptNow, hasFailed } from '../../core/failed-part.ts';
import { noProgress, type Progress, part as partOfProgress } from '../../core/progress.ts';
import { complaint } from '../../words/complaint.ts';
import { placed } from '../case/placed.ts';
import { variantRecord } from '../case/record.ts';
import { parseState } from '../case/state-text.ts';
import { judgedStates, margins, unknownPart, verdictsOn } from './judged-states.ts';
import { coalitionsPart, leastChangePart, pathsPart, rankingsPart, whyPart } from './parts.ts';

export type { StabilityResult };
export { concepts };

export interface StabilityOptions extends Selection {
  readonly concepts: readonly Concept[];
  /** States as text, see state-text.ts; `coalitions: true` means the status quo. */
  readonly coalitions?: string | true;
  readonly why?: string;
  readonly paths?: boolean;
  /** A state that should become a reachable equilibrium, or `status-quo` to unseat it. */
  readonly leastChange?: string;
  /** The state of `leastChange` is judged over all rankings of this party instead. */
  readonly rankings?: string;
  /** Largest size of a set of changes, and most sets tried. */
  readonly changes: number;
  readonly tries: number;
  /** That core priorities be dropped or reversed is not proposed. */
  readonly keepCore?: boolean;
}

/** The explicit method follows sequences state by state. */
const mostExplicit = 4096;

/** @throws FileError without a situation; LimitError where the verdicts are beyond the methods' size; UsageError for unknown names. */
export function analyseStability(
  document: CaseDocument,
  options: StabilityOptions,
  progress: Progress = noProgress,
): StabilityResult {
  const theCase = variantCase(document, options);
  const model = compileConflict(theCase);
  progress(1, 10);
  const solution = new Solution(
    createKernel(model),
    ordersOf(theCase.situation!, model),
    options.concepts,
    moveTable(model),
  );
  if (solution.isPartial) refuseMany(solution);
  progress(3, 10);
  const wanted = options.concepts;
  const unknown = solution.isPartial ? unknownVerdicts(solution) : undefined;
  const judged = judgedStates(solution, wanted, 'a', unknown, partOfProgress(progress, 0.3, 1));
  const { listed } = judged;
  const main = verdictsOn(solution, wanted, judged);
  const first = wanted[0]!;
  const named = (text: string) => parseState(text, model);
  const goal = options.leastChange;
  const failed: Partial<Record<PartOnDemand, Complaint>> = {};
  /** What is refused leaves the verdicts and the other parts standing. */
  const part = <Name extends PartOnDemand>(
    name: Name,
    isAsked: boolean,
    work: () => NonNullable<StabilityResult[Name]>,
  ): Pick<StabilityResult, Name> | undefined => {
    if (!isAsked) return undefined;
    const found = attemptNow(() => {
      if (name !== 'rankings') refuseMany(solution);
      return work();
    });
    if (!hasFailed(found)) return { [name]: found } as Pick<StabilityResult, Name>;
    failed[name] = placed(document, options, found.failed, ['situation', 'options']);
    return undefined;
  };
  const parts = {
    ...part('coalitions', options.coalitions !== undefined, () =>
      coalitionsPart(solution, named(options.coalitions === true ? 'status-quo' : options.coalitions!), progress),
    ),
    ...part('why', options.why !== undefined, () => whyPart(solution, named(options.why!), wanted)),
    ...part('paths', options.paths === true, () => pathsPart(solution, named('status-quo'), main.equilibria)),
    ...part('leastChange', goal !== undefined && options.rankings === undefined, () =>
      leastChangePart(
        theCase,
        solution,
        { ...options, state: named(goal!), unseat: goal === 'status-quo', concept: first },
        progress,
      ),
    ),
    ...part('rankings', options.rankings !== undefined, () =>
      rankingsPart(solution, options.rankings!, named(requireState(goal))),
    ),
  };
  return {
    ...variantRecord(
      document,
      options,
      { method: 'graph-model-stability', version: '1', parameters: parametersOf(options) },
      { assumptions: assumptionsBehind(theCase, 'situation') },
    ),
    exact: true,
    title: theCase.title,
    ...(theCase.figures !== undefined && { figures: theCase.figures }),
    names: namesOf(theCase),
    decisionMakers: model.decisionMakers.map(({ id }) => id),
    options: model.options,
    stateCount: model.states.length,
    equilibriumCount: judged.equilibriumCount,
    unlisted: judged.unlisted,
    states: listed.map(index => stateOut(solution, index)),
    ...(model.statusQuo !== undefined && { statusQuo: stateOut(solution, model.statusQuo) }),
    ...main,
    margin: solution.isPartial ? null : margins(solution, wanted, listed),
    ...(unknown && solution.isUnknown && { unknown: unknownPart(solution, theCase, wanted, main, unknown, progress) }),
    ...parts,
    ...(Object.keys(failed).length > 0 && { failed }),
  };
}

/** What the answer depends on beside the case: the bounds of a search count where one is made. */
function parametersOf({ concepts, coalitions, why, paths, leastChange, rankings, ...search }: StabilityOptions) {
  const { changes, tries, keepCore = false } = search;
  return {
    concepts,
    ...(coalitions !== undefined && { coalitions }),
    ...(why !== undefined && { why }),
    ...(paths && { paths }),
    ...(leastChange !== undefined && { leastChange }),
    ...(rankings !== undefined && { rankings }),
    ...(leastChange !== undefined && rankings === undefined && { changes, tries, ...(keepCore && { keepCore }) }),
  };
}

function stateOut({ model }: Solution, index: StateIndex): ListedState {
  return { index, taken: optionsTaken(model, model.states[index]!) };
}

function requireState(text: string | undefined): string {
  if (text !== undefined) return text;
  throw new UsageError(complaint('STATE_MISSING'));
}

/** @throws LimitError beyond the states over which sequences of moves are followed one by one. */
function refuseMany({ model, orders, isUnknown: isOpen }: Solution): void {
  const states = model.states.length;
  if (states <= mostExplicit) return;
  if (!isOpen) throw new LimitError(complaint('TOO_MANY_STATES.explicit', { states, most: mostExplicit }));
  const unknown = model.decisionMakers.filter(({ index }) => isUnknown(orders[index]!));
  const values = {
    states,
    most: mostExplicit,
    parties: unknown.map(({ name }) => name),
    entries: unknown.map(({ id }) => `${id}: []`),
  };
  throw new LimitError(complaint('TOO_MANY_STATES.partial', values));
}
