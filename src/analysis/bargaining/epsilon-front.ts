/**
 * An approximate front for any number of parties, with its bound: for every efficient package there is a point in it that gives
 * no party less by more than the bound, a share of what that party has between its worst and its best package. Component
 * after component, sums that fall into one box are thinned to one (after Laumanns, Thiele, Deb & Zitzler 2002); each
 * thinning adds the side of its boxes to the bound. Where the points would be too many the boxes grow, and the bound
 * says by how much: it may be larger than asked for, and is never larger than stated.
 */
import type { Component } from './components.ts';
import type { BargainingProblem } from './problem.ts';

export interface EpsilonFront {
  /** `points[k][party]`; no point dominates another. */
  readonly points: readonly (readonly number[])[];
  /** Share of each party's range, 0..1: 0 where the front is exact. */
  readonly bound: number;
}

const growth = 1.3;

/** `epsilon` is the bound asked for, `mostPoints` the size at which boxes grow. */
export function epsilonFront(
  components: readonly Component[],
  { parties }: BargainingProblem,
  epsilon = 0.01,
  mostPoints = 4_000,
): EpsilonFront {
  if (components.some(({ choices }) => choices.length === 0)) return { points: [], bound: 0 };
  const extent = (pick: (...values: number[]) => number, party: number) =>
    components.reduce((sum, { choices }) => sum + pick(...choices.map(({ points }) => points[party]!)), 0);
  const ranges = parties.map((_, party) => Math.max(1, extent(Math.max, party) - extent(Math.min, party)));
  const ordered = components.toSorted((a, b) => a.choices.length - b.choices.length);
  let points: (readonly number[])[] = [parties.map(() => 0)];
  let spent = 0;
  for (const [depth, { choices }] of ordered.entries()) {
    const sums = distinctSums(
      points,
      choices.map(choice => choice.points),
    );
    points = sums.length <= mostPoints ? undominated(sums) : sums;
    if (points.length <= mostPoints) continue;
    let side = Math.max(0, epsilon - spent) / (ordered.length - depth);
    for (;;) {
      const thinned = thin(
        points,
        ranges.map(range => side * range),
      );
      if (thinned.length <= mostPoints) {
        points = undominated(thinned);
        break;
      }
      side = Math.max(side, 0.001) * growth;
    }
    spent += side;
  }
  return { points, bound: spent };
}

function distinctSums(
  points: readonly (readonly number[])[],
  choices: readonly (readonly number[])[],
): (readonly number[])[] {
  const sums = new Map<string, readonly number[]>();
  for (const point of points) {
    for (const choice of choices) {
      const sum = point.map((each, party) => each + choice[party]!);
      sums.set(sum.join(' '), sum);
    }
  }
  return [...sums.values()];
}

/** One point a box: the one with the greatest sum. Boxes of side 0 hold one point each. */
function thin(points: readonly (readonly number[])[], sides: readonly number[]): (readonly number[])[] {
  const boxes = new Map<string, readonly number[]>();
  const total = (point: readonly number[]) => point.reduce((sum, each) => sum + each, 0);
  for (const point of points) {
    const key = point.map((each, party) => (sides[party]! > 0 ? Math.floor(each / sides[party]!) : each)).join(' ');
    const other = boxes.get(key);
    if (!other || total(point) > total(other)) boxes.set(key, point);
  }
  return [...boxes.values()];
}

/** By falling sums: a point can only be dominated by one before it. */
function undominated(points: readonly (readonly number[])[]): (readonly number[])[] {
  const total = (point: readonly number[]) => point.reduce((sum, each) => sum + each, 0);
  const kept: (readonly number[])[] = [];
  for (const point of points.toSorted((a, b) => total(b) - total(a))) {
    let dominated = false;
    for (let at = 0; at < kept.length && !dominated; at++) {
      const other = kept[at]!;
      dominated = true;
      for (let party = 0; party < point.length && dominated; party++) dominated = other[party]! >= point[party]!;
    }
    if (!dominated) kept.push(point);
  }
  return kept;
}
