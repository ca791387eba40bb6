/**
 * Status quo analysis (Li, Kilgour & Hipel 2005): shortest paths from a state, and where they can be blocked.
 *
 * A step can be blocked in two ways, which it lists: a mover does not gain by it, or is not known to, and may decline; or,
 * before it is taken, another decision maker has an improvement to a state off the path and may divert it. Only what is
 * certain counts as an improvement.
 */
import { type MakerIndex, makersOf, type StateIndex } from './model.ts';
import { pathTo } from './moves.ts';
import type { Solution, Travel } from './solution.ts';

const travels = ['improvements', 'jointly', 'any moves'] as const satisfies readonly Travel[];

export interface PathStep {
  readonly by: readonly MakerIndex[];
  readonly from: StateIndex;
  readonly to: StateIndex;
  /** Movers who gain by the step; who do not; and those of whom it is unknown. */
  readonly gains: readonly MakerIndex[];
  readonly declines: readonly MakerIndex[];
  readonly unknown: readonly MakerIndex[];
  /** Improvements of others from `from` to states off the path. */
  readonly diversions: readonly { readonly by: MakerIndex; readonly to: StateIndex }[];
}

/** A shortest path of each kind from a state to each target, where there is one: `get(target)[travel]`. */
export function pathsFrom(
  solution: Solution,
  start: StateIndex,
  targets: readonly StateIndex[],
): Map<StateIndex, Partial<Record<Travel, readonly PathStep[]>>> {
  const found = new Map<StateIndex, Partial<Record<Travel, readonly PathStep[]>>>(targets.map(each => [each, {}]));
  for (const travel of travels) {
    const reached = solution.reach(start, travel, 'certain');
    for (const target of targets) {
      if (reached.has(target)) found.get(target)![travel] = annotate(solution, start, pathTo(target, reached));
    }
  }
  return found;
}

function annotate(solution: Solution, start: StateIndex, path: ReturnType<typeof pathTo>): PathStep[] {
  const onPath = new Set([start, ...path.map(({ to }) => to)]);
  return path.map(({ from, to, movers }) => {
    const gain = (mover: MakerIndex) => solution.compare[mover]!(to, from);
    return {
      by: movers,
      from,
      to,
      gains: movers.filter(mover => gain(mover) === 1),
      declines: movers.filter(mover => gain(mover) === 0 || gain(mover) === -1),
      unknown: movers.filter(mover => gain(mover) === undefined),
      diversions: makersOf(solution.model)
        .filter(other => !movers.includes(other))
        .flatMap(other =>
          solution.moves
            .from(other, from)
            .filter(way => !onPath.has(way) && solution.improves(other, from, way, 'certain'))
            .map(way => ({ by: other, to: way })),
        ),
    };
  });
}
