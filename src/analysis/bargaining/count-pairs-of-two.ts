/**
 * Pairs of sums of two halves that meet the reservations of two parties: one half is gone through by the first party's points,
 * the other one comes into a binary indexed tree over the second party's points as soon as it meets the first reservation
 * (Fenwick 1994). Time n log n in the number of different sums.
 */
import { ExactSum } from './exact-sum.ts';
import type { WeightedSums } from './weighted-sums.ts';

export function countPairsOfTwo(left: WeightedSums, right: WeightedSums, reservations: readonly number[]): bigint {
  const [first, second] = reservations as readonly [number, number];
  const [leftFirst, leftSecond] = left.columns as readonly [Float64Array, Float64Array];
  const [rightFirst, rightSecond] = right.columns as readonly [Float64Array, Float64Array];
  const rising = orderOf(leftFirst);
  const falling = orderOf(rightFirst).reverse();
  const levels = Float64Array.from(new Set(rightSecond)).sort();
  const tree = new Float64Array(levels.length + 1);
  const total = new ExactSum();
  let next = 0;
  for (const k of rising) {
    for (; next < falling.length && leftFirst[k]! + rightFirst[falling[next]!]! >= first; next++) {
      const other = falling[next]!;
      // Levels are counted from the highest, so that a prefix of the tree is what lies above a level.
      const rank = levels.length - lowerBound(levels, rightSecond[other]!);
      for (let at = rank; at < tree.length; at += at & -at) tree[at]! += right.weights[other]!;
    }
    let above = 0;
    for (let at = levels.length - lowerBound(levels, second - leftSecond[k]!); at > 0; at -= at & -at)
      above += tree[at]!;
    if (above > 0) total.add(left.weights[k]!, above);
  }
  return total.value;
}

function orderOf(values: Float64Array): Uint32Array {
  return Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
}

/** How many of the ascending levels lie below a value. */
function lowerBound(levels: Float64Array, value: number): number {
  let [low, high] = [0, levels.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (levels[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
