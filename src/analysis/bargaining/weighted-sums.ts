/** All sums of points of some components. */
import type { Component } from './components.ts';
import { PointSet } from './point-set.ts';

/** Most different sums of a half: for two parties, and for more. */
const mostSums = [2_000_000, 30_000] as const;

/** Different sums, with how many packages have each. */
export interface WeightedSums {
  readonly columns: readonly Float64Array[];
  readonly weights: Float64Array;
}

/** Undefined where there are too many different sums, or more packages than whole numbers tell apart. */
export function weightedSums(components: readonly Component[], parties: number): WeightedSums | undefined {
  const packages = components.reduce(
    (product, { choices }) => product * choices.reduce((sum, { values }) => sum + values.length, 0),
    1,
  );
  if (packages > Number.MAX_SAFE_INTEGER) return undefined;
  const limit = mostSums[parties === 2 ? 0 : 1];
  let sums: WeightedSums = {
    columns: Array.from({ length: parties }, () => new Float64Array(1)),
    weights: Float64Array.of(1),
  };
  const sum = new Float64Array(parties);
  for (const { choices } of components) {
    const before = sums.weights.length;
    const capacity = Math.min(before * choices.length, limit + 1);
    const set = new PointSet(parties, capacity);
    const weights = new Float64Array(capacity);
    for (const { points, values } of choices) {
      for (let k = 0; k < before; k++) {
        for (let party = 0; party < parties; party++) sum[party] = sums.columns[party]![k]! + points[party]!;
        const at = set.add(sum);
        if (set.size > limit) return undefined;
        weights[at] = weights[at]! + sums.weights[k]! * values.length;
      }
    }
    sums = { columns: set.columns.map(column => column.slice(0, set.size)), weights: weights.slice(0, set.size) };
  }
  return sums;
}
