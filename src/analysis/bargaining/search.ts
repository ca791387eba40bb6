/**
 * Branch and bound over the components of a problem: a partial package is given up when no completion meets every
 * reservation, or none can beat or tie the best found. The bound comes from weighted sums, which split over components.
 */
import type { Component } from './components.ts';
import { dot, type Weights } from './relaxation.ts';

/** An upper bound on the objective from the greatest weighted sum of points among completions. */
export interface Bound {
  readonly weights: Weights;
  limit(greatest: number): number;
}

export interface Search {
  readonly components: readonly Component[];
  readonly reservations: readonly number[];
  readonly bounds: readonly Bound[];
  /** The objective of a whole package, in the measure of the bounds. */
  value(points: readonly number[]): number;
  /** Compares two whole packages exactly: positive where the first is better. */
  compare(a: readonly number[], b: readonly number[]): number;
  /** Most partial packages looked at. */
  readonly mostSteps: number;
}

export interface Found {
  /** Distinct points of the best packages, all ties. */
  readonly points: readonly (readonly number[])[];
  /** Every package was ruled out or looked at. */
  readonly exact: boolean;
  readonly steps: number;
}

const slack = 1e-9;

/** Runs the search. Choices are tried in the order of the first bound's weights, so that good packages come early. */
export function branchAndBound({ components, reservations, bounds, value, compare, mostSteps }: Search): Found {
  const parties = reservations.length;
  const guide = bounds[0]!.weights;
  const levels = components.map(({ choices }) =>
    choices.map(({ points }) => points).toSorted((a, b) => dot(b, guide) - dot(a, guide)),
  );
  // Widest spread first: early decisions then matter most.
  const order = levels.toSorted((a, b) => spread(b, guide) - spread(a, guide));
  const restMost = suffixes(order, points => points, parties);
  const restBounds = bounds.map(({ weights }) => suffixes(order, points => [dot(points, weights)], 1));
  let best: (readonly number[])[] = [];
  let bestValue = Number.NEGATIVE_INFINITY;
  let steps = 0;
  let exact = true;
  const offer = (points: readonly number[]) => {
    const own = value(points);
    if (own < bestValue - slack * Math.max(1, Math.abs(bestValue))) return;
    const order = best.length === 0 ? 1 : compare(points, best[0]!);
    if (order < 0) return;
    if (order > 0) best = [];
    if (!best.some(other => other.every((each, party) => each === points[party]))) best.push(points);
    bestValue = Math.max(bestValue, own);
  };
  const descend = (depth: number, points: readonly number[]): void => {
    if (depth === order.length) {
      offer(points);
      return;
    }
    for (const choice of order[depth]!) {
      if (++steps > mostSteps) {
        exact = false;
        return;
      }
      const next = points.map((each, party) => each + choice[party]!);
      if (next.some((each, party) => each + restMost[depth + 1]![party]! < reservations[party]!)) continue;
      const threshold = bestValue - slack * Math.max(1, Math.abs(bestValue));
      const hopeless = bounds.some(
        ({ weights, limit }, index) => limit(dot(next, weights) + restBounds[index]![depth + 1]![0]!) < threshold,
      );
      if (!hopeless) descend(depth + 1, next);
      if (!exact) return;
    }
  };
  if (order.every(level => level.length > 0)) descend(0, new Array<number>(parties).fill(0));
  return { points: best, exact, steps };
}

/** For each depth the greatest totals that the levels from there on can add. */
function suffixes(
  levels: readonly (readonly (readonly number[])[])[],
  measure: (points: readonly number[]) => readonly number[],
  width: number,
): number[][] {
  const sums = [new Array<number>(width).fill(0)];
  for (const level of levels.toReversed()) {
    const most = new Array<number>(width).fill(Number.NEGATIVE_INFINITY);
    for (const points of level) {
      for (const [at, each] of measure(points).entries()) most[at] = Math.max(most[at]!, each);
    }
    sums.unshift(most.map((each, at) => each + sums[0]![at]!));
  }
  return sums;
}

function spread(level: readonly (readonly number[])[], weights: Weights): number {
  const values = level.map(points => dot(points, weights));
  return Math.max(...values) - Math.min(...values);
}
