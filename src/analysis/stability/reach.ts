/**
 * Whether improvements lead from a state to one that is sought. The states reached are those of `Solution.reach`, without
 * the paths and far cheaper: for the many worlds of a sample, in which only the answer counts.
 */
import type { StateIndex } from './model.ts';
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
  { moves: { steps }, orders }: Solution,
  from: StateIndex,
  sense: Sense,
  isSought: (state: StateIndex) => boolean,
): boolean {
  const left = steps.all();
  left[from >>> 5]! &= ~(1 << (from & 31));
  const reached = [from];
  for (const at of reached) {
    for (const to of steps.takeStepsInPlace(left, at, orders, sense)) {
      if (isSought(to)) return true;
      reached.push(to);
    }
  }
  return false;
}
