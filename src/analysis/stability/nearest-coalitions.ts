/** Who would have to be won over for a coalition to leave a state: the near misses of the search for one that does. */
import { allCoalitions, type Coalition } from './coalitions.ts';
import { makersOf, type StateIndex } from './model.ts';
import { sequencesReaching } from './sequences.ts';
import type { Solution } from './solution.ts';

export interface NearCoalition {
  readonly to: StateIndex;
  /** As few as can bring the state about by moves of their own. */
  readonly coalition: Coalition;
  /** Those of them who do not prefer it, or are not known to. */
  readonly toWinOver: Coalition;
}

/**
 * The states that some but not all of those who would have to move prefer to the given one, with each coalition of the fewest that
 * can bring them about; none of a state that one such coalition prefers as a whole. Only those with the fewest to win over, small
 * coalitions first. A member that is won over would come to prefer the state; nothing is said about how.
 */
export function nearestCoalitions(solution: Solution, state: StateIndex): NearCoalition[] {
  const bySize = Map.groupBy(allCoalitions(makersOf(solution.model)), ({ length }) => length);
  const seen = new Set<StateIndex>([state]);
  const found = [...bySize.values()].flatMap(coalitions => {
    const reached = coalitions.flatMap(coalition => reachedWith(solution, state, coalition));
    const byState = Map.groupBy(
      reached.filter(({ to }) => !seen.has(to)),
      ({ to }) => to,
    );
    for (const to of byState.keys()) seen.add(to);
    return [...byState.values()].flatMap(ways =>
      ways.some(({ toWinOver }) => toWinOver.length === 0) ? [] : ways.filter(isNear),
    );
  });
  const fewest = Math.min(...found.map(({ toWinOver }) => toWinOver.length));
  return found.filter(({ toWinOver }) => toWinOver.length === fewest);
}

function reachedWith(solution: Solution, state: StateIndex, coalition: Coalition): NearCoalition[] {
  return [...sequencesReaching(coalition, state, solution.moves.from).keys()].map(to => ({
    to,
    coalition,
    toWinOver: coalition.filter(member => !solution.improves(member, state, to, 'certain')),
  }));
}

function isNear({ coalition, toWinOver }: NearCoalition): boolean {
  return toWinOver.length < coalition.length;
}
