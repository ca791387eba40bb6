/**
 * Package moves: several parties agree on an end and act towards it at once ("if we stop, they come"). Some change their options in
 * one step, for the sake of an end that is better for each of them than where they start, though the step itself may be worse for
 * all; from there on others follow by steps, each an improvement for the party that takes it. A joint move, better for all who
 * take it, is a package without anyone who follows.
 *
 * A package starts where the parties stand: one agreement, not a chain of them.
 */
import { isLegal } from './cosets.ts';
import { type ConflictModel, firstState, oneWayMasks, type State, type StateIndex, statesOf } from './model.ts';
import { type Move, pathTo, reachFrom } from './moves.ts';
import { reachedFrom } from './reach.ts';
import type { Sense, Solution } from './solution.ts';

/** The ends to which packages lead from a state, among those that are sought; the start is none. */
export function packageEnds(
  solution: Solution,
  from: StateIndex,
  sense: Sense,
  ends: readonly StateIndex[],
): StateIndex[] {
  const byWilling = Map.groupBy(
    ends.filter(end => end !== from),
    end => optionsOfWilling(solution, from, end, sense),
  );
  return [...byWilling]
    .flatMap(([willing, sought]) => {
      const reached = new Set(reachedFrom(solution, firstStepsOf(solution.model, from, willing), sense, from));
      return sought.filter(end => reached.has(end));
    })
    .toSorted((a, b) => a - b);
}

/** The moves of a shortest package to an end, the first that of those who agreed on it; undefined where no package leads there. */
export function packageTo(solution: Solution, from: StateIndex, end: StateIndex, sense: Sense): Move[] | undefined {
  const { model } = solution;
  const willing = optionsOfWilling(solution, from, end, sense);
  const steps = new Set(firstStepsOf(model, from, willing));
  const first = (to: StateIndex): Move => ({ from, to, movers: moversOf(model, from, to) });
  const reached = reachFrom(from, at =>
    at === from ? [...steps].map(first) : solution.movesFrom(at, 'improvements', sense).filter(({ to }) => to !== from),
  );
  return end === from || !reached.has(end) ? undefined : pathTo(end, reached);
}

/** Every state to which some package leads from a state. */
export function packagesFrom(solution: Solution, from: StateIndex, sense: Sense): StateIndex[] {
  return packageEnds(solution, from, sense, [...statesOf(solution.model)]);
}

/** The options of all who would rather be at the end. */
function optionsOfWilling(solution: Solution, from: StateIndex, end: StateIndex, sense: Sense): State {
  let willing = 0;
  for (const { index, mask } of solution.model.decisionMakers) {
    if (solution.improves(index, from, end, sense)) willing |= mask;
  }
  return willing;
}

/** The states that a change of some of these options alone makes. */
function firstStepsOf(model: ConflictModel, from: StateIndex, willing: State): StateIndex[] {
  const { states } = model;
  const oneWay = oneWayMasks(model);
  const here = states[from]!;
  const found: StateIndex[] = [];
  for (let to = firstState; to < states.length; to++) {
    const changed = here ^ states[to]!;
    if (changed !== 0 && (changed & ~willing) === 0 && isLegal(oneWay, here, states[to]!)) found.push(to);
  }
  return found;
}

function moversOf({ states, decisionMakers }: ConflictModel, from: StateIndex, to: StateIndex) {
  const changed = states[from]! ^ states[to]!;
  return decisionMakers.filter(({ mask }) => (changed & mask) !== 0).map(({ index }) => index);
}
