/** A bid that is worth a given utility, for formats that state a reservation as a bid. */
import { lcm, multiply, type Rational, scaled } from '../../../core/rational.ts';

const mostSums = 200_000;

/**
 * A value index for each issue (undefined: the issue is left out, it counts nothing) such that the sum of weight x share is
 * exactly the utility; bids that leave nothing out come first. Undefined where there is none, or the different sums of the
 * first issues are more than 200,000.
 */
export function bidWorth(
  utility: Rational,
  weights: readonly Rational[],
  shares: readonly (readonly Rational[])[],
): (number | undefined)[] | undefined {
  const products = shares.map((byValue, issue) => byValue.map(share => multiply(weights[issue]!, share)));
  const common = [utility, ...products.flat()].reduce((all, { denominator }) => lcm(all, denominator), 1n);
  const target = scaled(utility, common);
  const sums = products.map(byValue => byValue.map(each => scaled(each, common)));
  return search(target, sums, false) ?? search(target, sums, true);
}

interface Step {
  readonly value: number | undefined;
  readonly before: bigint;
}

function search(target: bigint, sums: readonly (readonly bigint[])[], partial: boolean) {
  const reached: ReadonlyMap<bigint, Step>[] = [];
  let front: ReadonlyMap<bigint, Step> = new Map([[0n, { value: undefined, before: 0n }]]);
  for (const byValue of sums) {
    const next = new Map<bigint, Step>();
    for (const before of front.keys()) {
      for (const [value, worth] of byValue.entries()) {
        const sum = before + worth;
        if (sum <= target && !next.has(sum)) next.set(sum, { value, before });
      }
      if (partial && !next.has(before)) next.set(before, { value: undefined, before });
    }
    if (next.size > mostSums) return undefined;
    reached.push(next);
    front = next;
  }
  if (!front.has(target)) return undefined;
  const bid: (number | undefined)[] = [];
  let sum = target;
  for (const steps of reached.toReversed()) {
    const { value, before } = steps.get(sum)!;
    bid.unshift(value);
    sum = before;
  }
  return bid;
}
