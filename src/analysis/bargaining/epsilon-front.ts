/**
 * An approximate front for any number of parties, with its bound: for every efficient package there is a point in it that gives
 * no party less by more than the bound, a share of what that party has between its worst and its best package. Component
 * after component, the sums are thinned to one for each box of a grid (thinned-sums.ts); each thinning adds to the bound what
 * sums in one box can differ by. What is left of the bound asked for is spent over the components that are left, a little more on the earlier ones, which makes the later ones cheaper. Where
 * the points would be too many the boxes grow, and the bound says by how much: it may be larger than asked for.
 */
import type { Package } from '../../case/agenda/package.ts';
import { noProgress } from '../../core/progress.ts';
import type { Component } from './components.ts';
import type { Front } from './front.ts';
import { PackageFinder } from './packages.ts';
import type { BargainingProblem } from './problem.ts';
import { thinnedSums } from './thinned-sums.ts';

export interface EpsilonFront {
  /** `points[k][party]`; no point dominates another. */
  readonly points: readonly (readonly number[])[];
  /** Share of each party's range, 0..1: 0 where the front is exact. */
  readonly bound: number;
  /** A package with the points of one of `points`. */
  example(points: readonly number[]): Package;
}

export interface EpsilonLimits {
  /** Most sums of points and choices of one component. */
  readonly sums: number;
  /** Up to so many sums nothing is left out but what is dominated. */
  readonly exact: number;
}

const usual: EpsilonLimits = { sums: 1_500_000, exact: 300_000 };

/** `epsilon` is the bound asked for, a share of each party's range. */
export function epsilonFront(
  components: readonly Component[],
  { parties }: BargainingProblem,
  epsilon = 0.01,
  progress = noProgress,
  limits: EpsilonLimits = usual,
): EpsilonFront {
  if (components.some(({ choices }) => choices.length === 0)) return { points: [], bound: 0, example: nothing };
  const extent = (pick: (...values: number[]) => number, party: number) =>
    components.reduce((sum, { choices }) => sum + pick(...choices.map(({ points }) => points[party]!)), 0);
  const spread = ({ choices }: Component) =>
    choices.length *
    parties.reduce(
      (sum, _, party) =>
        sum +
        Math.max(...choices.map(({ points }) => points[party]!)) -
        Math.min(...choices.map(({ points }) => points[party]!)),
      0,
    );
  const ranges = parties.map((_, party) => Math.max(1, extent(Math.max, party) - extent(Math.min, party)));
  const ordered = components.toSorted((a, b) => spread(a) - spread(b));
  let front: Front = { size: 1, points: parties.map(() => new Float64Array(1)) };
  const fronts = [front];
  const spent = parties.map(() => 0);
  for (const [depth, { choices }] of ordered.entries()) {
    const shifts = choices.map(({ points }) => points);
    const after = ordered.slice(depth + 1);
    const isExact = front.size * shifts.length <= limits.exact;
    let sides = ranges.map((range, party) => {
      const left = Math.max(0, Math.floor(epsilon * range) - spent[party]!);
      return isExact ? 1 : 1 + Math.min(left, Math.ceil(left / (after.length + 0.5)));
    });
    let thinned = thinnedSums(front, shifts, sides);
    for (;;) {
      const excess = (thinned.size * (after[0]?.choices.length ?? 0)) / limits.sums;
      if (excess <= 1) break;
      const growth = Math.max(1.1, excess ** (1 / parties.length));
      sides = sides.map(side => Math.max(side + 1, Math.floor(side * growth)));
      thinned = thinnedSums(front, shifts, sides);
    }
    front = thinned;
    fronts.push(front);
    progress(depth + 1, ordered.length);
    for (const [party, side] of sides.entries()) spent[party]! += side - 1;
  }
  const finder = new PackageFinder(ordered, fronts);
  return {
    points: rowsOf(front),
    bound: Math.max(...spent.map((each, party) => each / ranges[party]!)),
    example: points => finder.example(points),
  };
}

function nothing(): never {
  throw new RangeError('There is no package.');
}

function rowsOf({ size, points }: Front): (readonly number[])[] {
  return Array.from({ length: size }, (_, k) => points.map(each => each[k]!));
}
