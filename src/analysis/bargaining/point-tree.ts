/** A tree of points for searches with bounds: each node knows the greatest points of each party below it. */

export interface PointNode {
  /** Greatest points of each party among the points below. */
  readonly upper: Float64Array;
  /** Greatest weighted sum below, for each of the weights the tree was built with. */
  readonly sums: Float64Array;
  readonly children?: readonly [PointNode, PointNode];
  /** Of a leaf. */
  readonly points?: readonly (readonly number[])[];
}

const leafSize = 12;

/** Splits at the median of the widest party until leaves are small. */
export function pointTree(points: readonly (readonly number[])[], weights: readonly (readonly number[])[]): PointNode {
  const parties = points[0]!.length;
  const upper = new Float64Array(parties).fill(Number.NEGATIVE_INFINITY);
  const lower = new Float64Array(parties).fill(Number.POSITIVE_INFINITY);
  const sums = new Float64Array(weights.length).fill(Number.NEGATIVE_INFINITY);
  for (const each of points) {
    for (let party = 0; party < parties; party++) {
      if (each[party]! > upper[party]!) upper[party] = each[party]!;
      if (each[party]! < lower[party]!) lower[party] = each[party]!;
    }
    for (const [index, weight] of weights.entries()) {
      let sum = 0;
      for (let party = 0; party < parties; party++) sum += weight[party]! * each[party]!;
      if (sum > sums[index]!) sums[index] = sum;
    }
  }
  if (points.length <= leafSize) return { upper, sums, points };
  let widest = 0;
  for (let party = 1; party < parties; party++) {
    if (upper[party]! - lower[party]! > upper[widest]! - lower[widest]!) widest = party;
  }
  const sorted = points.toSorted((a, b) => b[widest]! - a[widest]!);
  const middle = sorted.length >>> 1;
  return {
    upper,
    sums,
    children: [pointTree(sorted.slice(0, middle), weights), pointTree(sorted.slice(middle), weights)],
  };
}
