/** Stability analysis of a case: verdicts of all concepts, and on demand coalitions, reasons, paths and least changes. */
import { type Concept, concepts, createKernel } from '../../analysis/stability/kernel.ts';
import { type UnknownType, unknownRules, unknownTypes } from '../../analysis/stability/legal-sequences.ts';
import {
  compileConflict,
  type MakerIndex,
  optionsTaken,
  type StateIndex,
  statesOf,
} from '../../analysis/stability/model.ts';
import { moveTable } from '../../analysis/stability/moves.ts';
import { ordersOf } from '../../analysis/stability/order.ts';
import type {
  ByConcept,
  ListedState,
  PartOnDemand,
  StabilityResult,
  Verdicts,
} from '../../analysis/stability/result.ts';
import { Solution } from '../../analysis/stability/solution.ts';
import { unknownVerdicts } from '../../analysis/stability/unknown-verdicts.ts';
import { assumptionsBehind } from '../../case/assumptions.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { type Selection, variantCase } from '../../case/file/variant.ts';
import type { Case } from '../../case/model.ts';
import { namesOf } from '../../case/names.ts';
import { type Complaint, LimitError, UsageError } from '../../core/errors.ts';
import { attemptNow, hasFailed } from '../../core/failed-part.ts';
import { noProgress, type Progress, part as partOfProgress } from '../../core/progress.ts';
import { complaint } from '../../words/complaint.ts';
import { placed } from '../case/placed.ts';
import { variantRecord } from '../case/record.ts';
import { parseState } from '../case/state-text.ts';
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
}

const mostListed = 4096;
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
  const listed = listedStates(solution, options.concepts, partOfProgress(progress, 0.3, 0.5));
  const wanted = options.concepts;
  const unknown = solution.isPartial ? unknownVerdicts(solution) : undefined;
  const main = verdicts(solution, wanted, listed, 'a', unknown, partOfProgress(progress, 0.5, 1));
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
      leastChangePart(theCase, solution, named(goal!), goal === 'status-quo', first, options, progress),
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
    states: listed.map(index => stateOut(solution, index)),
    ...(model.statusQuo !== undefined && { statusQuo: stateOut(solution, model.statusQuo) }),
    ...main,
    margin: solution.isPartial ? null : margins(solution, wanted, listed),
    ...(unknown && { unknown: unknownPart(solution, theCase, wanted, listed, main, unknown, progress) }),
    ...parts,
    ...(Object.keys(failed).length > 0 && { failed }),
  };
}

/** What the answer depends on beside the case: the bounds of a search count where one is made. */
function parametersOf({ concepts, coalitions, why, paths, leastChange, rankings, changes, tries }: StabilityOptions) {
  return {
    concepts,
    ...(coalitions !== undefined && { coalitions }),
    ...(why !== undefined && { why }),
    ...(paths && { paths }),
    ...(leastChange !== undefined && { leastChange }),
    ...(rankings !== undefined && { rankings }),
    ...(leastChange !== undefined && rankings === undefined && { changes, tries }),
  };
}

function stateOut({ model }: Solution, index: StateIndex): ListedState {
  return { index, taken: optionsTaken(model, model.states[index]!) };
}

function listedStates(solution: Solution, wanted: readonly Concept[], progress: Progress): StateIndex[] {
  const { model } = solution;
  const all = [...statesOf(model)];
  if (all.length <= mostListed) return all;
  return all.filter(index => {
    if (index % 0x10000 === 0) progress(index, all.length);
    return index === model.statusQuo || wanted.some(concept => solution.isEquilibrium(index, concept, 'certain'));
  });
}

function verdicts(
  solution: Solution,
  wanted: readonly Concept[],
  listed: readonly StateIndex[],
  type: UnknownType,
  unknown: ReturnType<typeof unknownVerdicts> | undefined,
  progress: Progress,
): Verdicts {
  const { decisionMakers } = solution.model;
  const stableStates = (index: MakerIndex, concept: Concept) => {
    const found = unknown?.(index, concept, unknownRules[type]);
    return listed.filter(state =>
      found ? found[state] === 1 : solution.isStableFor(index, state, concept, 'certain'),
    );
  };
  let done = 0;
  const stable = Object.fromEntries(
    wanted.map(concept => [
      concept,
      Object.fromEntries(
        decisionMakers.map(({ id, index }) => {
          progress(done++, wanted.length * decisionMakers.length);
          return [id, stableStates(index, concept)];
        }),
      ),
    ]),
  );
  const equilibria = Object.fromEntries(
    wanted.map(concept => {
      const sets = decisionMakers.map(({ id }) => new Set(stable[concept]![id]));
      return [concept, listed.filter(state => sets.every(set => set.has(state)))];
    }),
  );
  return { stable, equilibria };
}

function margins(
  solution: Solution,
  wanted: readonly Concept[],
  listed: readonly StateIndex[],
): NonNullable<StabilityResult['margin']> {
  return Object.fromEntries(
    wanted.map(concept => [
      concept,
      Object.fromEntries(
        solution.model.decisionMakers.map(({ id, index }) => [
          id,
          listed.map(state => solution.margin(index, state, concept)!),
        ]),
      ),
    ]),
  );
}

function unknownPart(
  solution: Solution,
  theCase: Case,
  wanted: readonly Concept[],
  listed: readonly StateIndex[],
  certain: Verdicts,
  unknown: ReturnType<typeof unknownVerdicts>,
  progress: Progress,
): NonNullable<StabilityResult['unknown']> {
  const types = Object.fromEntries(
    unknownTypes.map(type => [type, type === 'a' ? certain : verdicts(solution, wanted, listed, type, unknown, progress)]),
  ) as unknown as Record<UnknownType, Verdicts>;
  const equilibria = (type: UnknownType): ByConcept<readonly StateIndex[]> => types[type].equilibria;
  const partial = solution.model.decisionMakers.filter(({ index }) => solution.orders[index]!.kind === 'partial');
  return {
    parties: theCase.parties.flatMap(({ id }) => (partial.some(each => each.id === id) ? [id] : [])),
    types,
    certain: equilibria('a'),
    possible: equilibria('d'),
  };
}

function requireState(text: string | undefined): string {
  if (text !== undefined) return text;
  throw new UsageError(complaint('STATE_MISSING'));
}

/** @throws LimitError beyond the states over which sequences of moves are followed one by one. */
function refuseMany({ model, isPartial }: Solution): void {
  if (model.states.length <= mostExplicit) return;
  const key = isPartial ? 'TOO_MANY_STATES.partial' : 'TOO_MANY_STATES.explicit';
  throw new LimitError(complaint(key, { states: model.states.length, most: mostExplicit }));
}
