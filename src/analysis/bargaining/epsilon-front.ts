/**
 * An approximate front for any number of parties, with its bound: for every efficient package there is a point in it that gives
 * no party less by more than the bound, a share of what that party has between its worst and its best package. Component
 * after component, the sums are thinned to one for each box of a grid (box-front.ts); each thinning adds to the bound what sums
 * in one box can differ by. The bound asked for is spent over the components, the later the more. Where the grid or the
 * points would be too many the boxes grow, and the bound says by how much: it may be larger than asked for.
 */
import { boxFront, boxGrid } from './box-front.ts';
import type { Component } from './components.ts';
import type { Front } from './front.ts';
import { PackageFinder } from './packages.ts';
import { dominatedPoints } from './point-orthants.ts';
import type { BargainingProblem, Package } from './problem.ts';

export interface EpsilonFront {
  /** `points[k][party]`; no point dominates another. */
  readonly points: readonly (readonly number[])[];
  /** Share of each party's range, 0..1: 0 where the front is exact. */
  readonly bound: number;
  /** A package with the points of one of `points`. */
  example(points: readonly number[]): Package;
}

export interface EpsilonLimits {
  /** Most cells of a grid; each takes one byte, or two. */
  readonly cells: number;
  /** Most points that a component is added to. */
  readonly points: number;
  /** Up to so many sums of points and choices every dominated one is found, and nothing else is left out. */
  readonly exact: number;
}

const usual: EpsilonLimits = { cells: 30_000_000, points: 600_000, exact: 40_000 };
/** A component's share of the bound that is left is 1 / (1 + later x the components after it). */
const later = 1.5;
const growth = 1.1;

/** `epsilon` is the bound asked for, a share of each party's range. */
export function epsilonFront(
  components: readonly Component[],
  { parties }: BargainingProblem,
  epsilon = 0.01,
  limits: EpsilonLimits = usual,
): EpsilonFront {
  if (components.some(({ choices }) => choices.length === 0)) return { points: [], bound: 0, example: nothing };
  const extent = (pick: (...values: number[]) => number, party: number) =>
    components.reduce((sum, { choices }) => sum + pick(...choices.map(({ points }) => points[party]!)), 0);
  const ranges = parties.map((_, party) => Math.max(1, extent(Math.max, party) - extent(Math.min, party)));
  const ordered = components.toSorted((a, b) => a.choices.length - b.choices.length);
  let front: Front = { size: 1, points: parties.map(() => new Float64Array(1)) };
  const fronts = [front];
  const spent = parties.map(() => 0);
  for (const [depth, { choices }] of ordered.entries()) {
    const shifts = choices.map(({ points }) => points);
    if (front.size * shifts.length <= limits.exact) {
      front = undominatedSums(front, shifts);
      fronts.push(front);
      continue;
    }
    const share = 1 / (1 + later * (ordered.length - 1 - depth));
    const left = ranges.map((range, party) => Math.max(0, epsilon * range - spent[party]!));
    let sides = left.map(each => 1 + Math.floor(each * share));
    for (;;) {
      const grid = boxGrid(front, shifts, sides);
      const thinned = grid.cells <= limits.cells ? boxFront(front, shifts, grid) : undefined;
      if (thinned && thinned.size <= limits.points) {
        front = thinned;
        break;
      }
      sides = sides.map(side => Math.max(side + 1, Math.floor(side * growth)));
    }
    fronts.push(front);
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

function undominatedSums(front: Front, shifts: readonly (readonly number[])[]): Front {
  const sums = new Map<string, readonly number[]>();
  for (const point of rowsOf(front)) {
    for (const shift of shifts) {
      const sum = point.map((each, party) => each + shift[party]!);
      sums.set(sum.join(' '), sum);
    }
  }
  const all = [...sums.values()];
  const columns = front.points.map((_, party) => Float64Array.from(all, each => each[party]!));
  const dominated = dominatedPoints(columns, all.length);
  const points = columns.map(own => own.filter((_, k) => !dominated[k]));
  return { size: points[0]!.length, points };
}

function rowsOf({ size, points }: Front): (readonly number[])[] {
  return Array.from({ length: size }, (_, k) => points.map(each => each[k]!));
}
