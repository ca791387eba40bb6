/**
 * Whether improvements lead from a state to one that is sought. The states reached are those of `Solution.reach`, without
 * the paths and far cheaper: for the many worlds of a sample, in which only the answer counts.
 */
import { isLegal } from './cosets.ts';
import { oneWayMasks, type StateIndex, type StateIndices, statesOf } from './model.ts';
import type { Sense, Solution } from './solution.ts';

/** The states that improvements of one decision maker at a time reach from a state, the state itself first. */
export function reachedAlone(solution: Solution, from: StateIndex, sense: Sense): StateIndex[] {
  return reachedFrom(solution, [from], sense);
}

/** The same from several states, these first; `barred` is never entered. */
export function reachedFrom(
  solution: Solution,
  starts: readonly StateIndex[],
  sense: Sense,
  barred?: StateIndex,
): StateIndex[] {
  const { model, moves } = solution;
  const seen = new Uint8Array(model.states.length);
  const reached = [...starts];
  for (const start of starts) seen[start] = 1;
  if (barred !== undefined) seen[barred] = 1;
  for (const at of reached) {
    for (const { index: mover } of model.decisionMakers) {
      for (const to of moves.from(mover, at)) {
        if (seen[to] || !solution.improves(mover, at, to, sense)) continue;
        seen[to] = 1;
        reached.push(to);
      }
    }
  }
  return reached;
}

/** Whether joint improvements, each step better for all who take it, lead to a state that is sought; the start is none. */
export function leadsJointly(
  solution: Solution,
  from: StateIndex,
  sense: Sense,
  isSought: (state: StateIndex) => boolean,
): boolean {
  const { states } = solution.model;
  const oneWay = oneWayMasks(solution.model);
  const left = statesOf(solution.model);
  left.copyWithin(from, from + 1);
  let count = left.length - 1;
  const reached = [from];
  const willing = new Int32Array(states.length);
  for (const at of reached) {
    const here = states[at]!;
    markWilling(solution, at, sense, left.subarray(0, count) as StateIndices, willing);
    let kept = 0;
    for (let place = 0; place < count; place++) {
      const to = left[place]!;
      const changed = here ^ states[to]!;
      if ((changed & ~willing[to]!) !== 0 || !isLegal(oneWay, here, states[to]!)) left[kept++] = to;
      else if (isSought(to)) return true;
      else reached.push(to);
    }
    count = kept;
  }
  return false;
}

/** Sets for each target the options of those who would rather be there than in `at`. */
function markWilling(
  solution: Solution,
  at: StateIndex,
  sense: Sense,
  targets: StateIndices,
  willing: Int32Array,
): void {
  const { model, orders } = solution;
  willing.fill(0);
  for (const { index, mask } of model.decisionMakers) {
    const order = orders[index]!;
    if (order.kind === 'total') {
      const { ranks } = order;
      const rank = ranks[at]!;
      for (const to of targets) if (ranks[to]! > rank) willing[to]! |= mask;
    } else {
      for (const to of targets) if (solution.improves(index, at, to, sense)) willing[to]! |= mask;
    }
  }
}
