/**
 * The best packages for a measure that never falls when a party gains: branch and bound over pairs of partial packages. The
 * components are split into two halves; the sums of each half stand in a tree, and a pair of branches is given up when
 * even the greatest points below them could not meet a reservation, or not beat or tie the best found. Exact, all ties.
 */
import type { Choice, Component } from './components.ts';
import { type PointNode, pointTree } from './point-tree.ts';
import type { Weights } from './relaxation.ts';

/** An upper bound on the first part of the measure, from the greatest weighted sum of points. */
export interface Bound {
  readonly weights: Weights;
  limit(greatest: number): number;
}

export interface Search {
  readonly reservations: readonly number[];
  readonly bound: Bound;
  /** Which of the trees' weighted sums are the bound's. */
  readonly sum: number;
  /** The measure, greater is better, compared place by place; it never falls when points rise. */
  measure(points: readonly number[]): readonly number[];
  /** Compares two packages exactly: positive where the first is better. */
  compare(a: readonly number[], b: readonly number[]): number;
}

/** Points of choices of some of the components, with the choice that came last. */
export interface HalfSum {
  readonly points: readonly number[];
  readonly last?: { readonly component: Component; readonly choice: Choice; readonly before: HalfSum };
}

/** The two halves of the components: all undominated sums of each. */
export interface Halves {
  readonly left: readonly HalfSum[];
  readonly right: readonly HalfSum[];
}

const mostSums = 300_000;
const slack = 1e-9;

/** Splits components in two halves; undefined where a half has too many sums to list. */
export function halvesOf(components: readonly Component[], parties: number): Halves | undefined {
  const none: HalfSum = { points: new Array<number>(parties).fill(0) };
  const sides: [HalfSum[], HalfSum[]] = [[none], [none]];
  const large = components.toSorted((a, b) => b.choices.length - a.choices.length);
  for (const component of large) {
    const side = sides[0].length <= sides[1].length ? 0 : 1;
    if (sides[side].length * component.choices.length > 4 * mostSums) return undefined;
    sides[side] = undominatedSums(sides[side], component);
    if (sides[side].length > mostSums) return undefined;
  }
  return { left: sides[0], right: sides[1] };
}

/** Distinct sums; those that another one dominates are dropped as far as a cheap look finds them. */
function undominatedSums(sums: readonly HalfSum[], component: Component): HalfSum[] {
  const distinct = new Map<string, HalfSum>();
  for (const before of sums) {
    for (const choice of component.choices) {
      const points = before.points.map((each, party) => each + choice.points[party]!);
      const key = points.join(' ');
      if (!distinct.has(key)) distinct.set(key, { points, last: { component, choice, before } });
    }
  }
  const total = ({ points }: HalfSum) => points.reduce((a, b) => a + b, 0);
  const sorted = [...distinct.values()].sort((a, b) => total(b) - total(a));
  const kept: HalfSum[] = [];
  for (const each of sorted) {
    const { points } = each;
    let dominated = false;
    const looked = Math.min(kept.length, 400);
    for (let at = 0; at < looked && !dominated; at++) {
      const other = kept[at]!.points;
      dominated = true;
      for (let party = 0; party < points.length && dominated; party++) dominated = other[party]! >= points[party]!;
    }
    if (!dominated) kept.push(each);
  }
  return kept;
}

/** The trees of two halves, with the weighted sums of several bounds: one pair of trees serves several searches. */
export function treesOf({ left, right }: Halves, bounds: readonly Bound[]): readonly [PointNode, PointNode] {
  const weights = bounds.map(bound => bound.weights);
  const tree = (sums: readonly HalfSum[]) =>
    pointTree(
      sums.map(({ points }) => points),
      weights,
    );
  return [tree(left), tree(right)];
}

/** The best packages' points, each once; empty where no package meets the reservations. */
export function bestPackages(trees: readonly [PointNode, PointNode], search: Search): (readonly number[])[] {
  const { reservations, bound, sum: sumIndex, measure, compare } = search;
  let best: (readonly number[])[] = [];
  let bestMeasure: readonly number[] | undefined;
  const parties = reservations.length;
  const isHopeless = (upper: readonly number[], sum: number): boolean => {
    for (let party = 0; party < parties; party++) if (upper[party]! < reservations[party]!) return true;
    if (!bestMeasure) return false;
    const tolerance = slack * Math.max(1, Math.abs(bestMeasure[0]!));
    if (bound.limit(sum) < bestMeasure[0]! - tolerance) return true;
    const own = measure(upper);
    for (const [place, value] of own.entries()) {
      const other = bestMeasure[place]!;
      if (Math.abs(value - other) > slack * Math.max(1, Math.abs(other))) return value < other;
    }
    return false;
  };
  const offer = (points: readonly number[]) => {
    const order = best.length === 0 ? 1 : compare(points, best[0]!);
    if (order < 0) return;
    if (order > 0) {
      best = [];
      bestMeasure = measure(points);
    }
    if (!best.some(other => other.every((each, party) => each === points[party]))) best.push(points);
  };
  const visit = (a: PointNode, b: PointNode): void => {
    if (isHopeless(add(a.upper, b.upper), a.sums[sumIndex]! + b.sums[sumIndex]!)) return;
    if (a.points && b.points) {
      for (const x of a.points) {
        for (const y of b.points) {
          const points = add(x, y);
          if (!isHopeless(points, dot(points, bound.weights))) offer(points);
        }
      }
      return;
    }
    const pairs: (readonly [PointNode, PointNode])[] = a.children
      ? b.children
        ? [
            [a.children[0], b.children[0]],
            [a.children[0], b.children[1]],
            [a.children[1], b.children[0]],
            [a.children[1], b.children[1]],
          ]
        : [
            [a.children[0], b],
            [a.children[1], b],
          ]
      : [
          [a, b.children![0]],
          [a, b.children![1]],
        ];
    const promise = ([x, y]: readonly [PointNode, PointNode]) => x.sums[sumIndex]! + y.sums[sumIndex]!;
    for (const [x, y] of pairs.toSorted((p, q) => promise(q) - promise(p))) visit(x, y);
  };
  visit(...trees);
  return best;
}

function add(a: ArrayLike<number>, b: ArrayLike<number>): number[] {
  const sum = new Array<number>(a.length);
  for (let party = 0; party < a.length; party++) sum[party] = a[party]! + b[party]!;
  return sum;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
