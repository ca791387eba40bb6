/**
 * Counts the packages above the reservations over their point totals, component after component: the cost is the number of
 * different totals, not of packages. A total that is sure of a reservation, or cannot reach it, is no longer told apart.
 */
import type { Component } from './components.ts';
import { PointSet } from './point-set.ts';

const mostTotals = 300_000;
/** Counts are kept in digits of this base, the lowest first. */
const base = 2 ** 32;
/** Stands for any total that is sure of its reservation. */
const sure = Number.MAX_SAFE_INTEGER;

/** Undefined where there are more than 300,000 different totals at once. */
export function countByTotals(components: readonly Component[], reservations: readonly number[]): bigint | undefined {
  const parties = reservations.length;
  if (components.some(({ choices }) => choices.length === 0)) return 0n;
  const rest = remaining(components, parties);
  const settled = new Float64Array(parties);
  /** Writes the totals as they are told apart; false where a reservation is out of reach. */
  const settle = (party: number, total: number, depth: number): boolean => {
    const [least, most] = rest[depth]![party]!;
    if (total + most < reservations[party]!) return false;
    settled[party] = total === sure || total + least >= reservations[party]! ? sure : total;
    return true;
  };
  for (let party = 0; party < parties; party++) if (!settle(party, 0, 0)) return 0n;
  let totals: readonly Float64Array[] = Array.from(settled, total => Float64Array.of(total));
  let counts = [Float64Array.of(1)];
  let packages = 1;
  let size = 1;
  for (const [depth, { choices }] of components.entries()) {
    const capacity = Math.min(size * choices.length, mostTotals + 1);
    const set = new PointSet(parties, capacity);
    packages *= choices.reduce((sum, { values }) => sum + values.length, 0);
    const digits = Math.ceil((Math.log2(packages) + 1) / 32);
    const next = Array.from({ length: digits }, () => new Float64Array(capacity));
    for (const { points, values } of choices) {
      for (let k = 0; k < size; k++) {
        let party = 0;
        while (party < parties) {
          const total = totals[party]![k]!;
          if (!settle(party, total === sure ? sure : total + points[party]!, depth + 1)) break;
          party++;
        }
        if (party < parties) continue;
        const at = set.add(settled);
        if (set.size > mostTotals) return undefined;
        addInPlace(next, at, counts, k, values.length);
      }
    }
    size = set.size;
    totals = set.columns;
    counts = next;
  }
  let whole = 0n;
  for (const digit of counts.toReversed()) {
    whole *= BigInt(base);
    for (let k = 0; k < size; k++) whole += BigInt(digit[k]!);
  }
  return whole;
}

/** Adds `times` (less than 2^20) of the count at `from` to the count at `at`. */
function addInPlace(
  to: readonly Float64Array[],
  at: number,
  counts: readonly Float64Array[],
  from: number,
  times: number,
): void {
  let carry = 0;
  for (let digit = 0; digit < to.length; digit++) {
    const sum = to[digit]![at]! + (counts[digit]?.[from] ?? 0) * times + carry;
    carry = Math.floor(sum / base);
    to[digit]![at] = sum - carry * base;
  }
}

/** `remaining[k][party]`: the least and the most that the components from k on can still add. */
function remaining(components: readonly Component[], parties: number): (readonly [least: number, most: number])[][] {
  const rest = [Array.from({ length: parties }, (): readonly [number, number] => [0, 0])];
  for (const { choices } of components.toReversed())
    rest.unshift(
      rest[0]!.map(([least, most], party) => {
        const values = choices.map(({ points }) => points[party]!);
        return [least + Math.min(...values), most + Math.max(...values)] as const;
      }),
    );
  return rest;
}
