/** Who would have to be won over for a coalition to leave a state: the near misses of the search for one that does. */
import { allCoalitions, type Coalition } from './coalitions.ts';
import { makersOf, type StateIndex } from './model.ts';
import { sequencesReaching } from './sequences.ts';
import type { Solution } from './solution.ts';

export interface NearCoalition {
  readonly to: StateIndex;
  /** The fewest who can bring the state about by moves of their own. */
  readonly coalition: Coalition;
  /** Those of them who do not prefer it, or are not known to. */
  readonly toWinOver: Coalition;
}

/**
 * The states that some but not all of those who would have to move prefer to the given one. Only those with the fewest to
 * win over, small coalitions first. A member that is won over would come to prefer the state; nothing is said about how.
 */
export function nearestCoalitions(solution: Solution, state: StateIndex): NearCoalition[] {
  const found: NearCoalition[] = [];
  const seen = new Set<StateIndex>([state]);
  for (const coalition of allCoalitions(makersOf(solution.model))) {
    const reached = sequencesReaching(coalition, state, solution.moves.from);
    for (const to of reached.keys()) {
      if (seen.has(to)) continue;
      seen.add(to);
      const toWinOver = coalition.filter(member => !solution.improves(member, state, to, 'certain'));
      if (toWinOver.length > 0 && toWinOver.length < coalition.length) found.push({ to, coalition, toWinOver });
    }
  }
  const fewest = Math.min(...found.map(({ toWinOver }) => toWinOver.length));
  return found.filter(({ toWinOver }) => toWinOver.length === fewest);
}
