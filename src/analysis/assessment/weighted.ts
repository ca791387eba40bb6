/**
 * Shares weighted by the probabilities of exclusive futures: of each finding the least and the greatest value of
 *
 *     p_0 share_0 + p_1 share_1 + ... + p_n share_n
 *
 * over all probabilities p_i in their ranges that sum to 1, with p_0 that of *No event*, which has the rest, and over all shares in
 * theirs. A future of unknown probability has the range 0 to 1. Nothing is taken from the middle and nothing is taken as equally
 * likely.
 *
 * The value is linear in the probabilities, and over ranges with one sum the greatest is that of a continuous knapsack (Dantzig
 * 1957, "Discrete-variable extremum problems"): each future has its least probability, and what is left goes to the largest
 * shares first, up to the greatest probability of each. All probabilities are at least 0, so that the shares stand at their upper
 * ends; for the least all is turned round. Exact in rationals of the decimals, then rounded outward to 15 digits. n log n steps.
 *
 * It does not tell how the case's probabilities come about, and each future's share has its range alone: where the same
 * assumption moves the shares of several futures, the true range may be narrower, never wider.
 */
import type { Range, VariantId } from '../../case/model.ts';
import {
  add,
  compare,
  multiply,
  one,
  type Rational,
  rationalOf,
  scaledDown,
  scaledUp,
  subtract,
  sum,
  zero,
} from '../../core/rational.ts';
import type { ClassName } from './classes.ts';

type Shares<Name extends string> = Readonly<Record<Name, Range>>;

/** 0 to 1; exact where all shares behind it are. */
export interface WeightedShare {
  readonly range: Range;
  readonly exact: boolean;
}

/** What an assessment says of it. */
export interface Weighted {
  /** The exclusive futures, in the order of the case; null where the probability is unknown. */
  readonly futures: readonly { readonly id: VariantId; readonly probability: Range | null }[];
  /** The least and the greatest probability of *No event*. */
  readonly noEvent: Range;
  /** Futures that take no part, because they are not exclusive. */
  readonly without: readonly VariantId[];
  /** Readings in their order, in each the frameworks in theirs: no order by value. */
  readonly rows: readonly {
    readonly framework: VariantId;
    readonly reading: VariantId;
    readonly holds: WeightedShare;
    readonly alone: Readonly<Record<ClassName, WeightedShare>>;
    readonly together: Readonly<Record<ClassName, WeightedShare>>;
    /** Where the case has an agenda. */
    readonly zone?: WeightedShare;
  }[];
}

export interface WeighedFuture<Name extends string> {
  /** 0 to 1; undefined where it is unknown. */
  readonly probability?: Range | undefined;
  /** Of each finding, 0 to 1. */
  readonly shares: Shares<Name>;
}

/**
 * The range of each finding, 0 to 1, under the names that it has in *No event*.
 * @param futures exclusive ones; each has a share of every finding.
 * @throws RangeError where their least probabilities sum to more than 1: the case is refused before.
 */
export function weightedShares<Name extends string>(
  noEvent: Shares<Name>,
  futures: readonly WeighedFuture<Name>[],
): Record<Name, Range> {
  const bounds = [unknown, ...futures.map(({ probability = unknown }) => probability)];
  const range = (name: Name): Range => {
    const shares = [noEvent[name], ...futures.map(each => each.shares[name])];
    const low = extreme(
      bounds,
      shares.map(([least]) => least),
      -1,
    );
    const high = extreme(
      bounds,
      shares.map(([, greatest]) => greatest),
      1,
    );
    return [Number(scaledDown(low, units)) / Number(units), Number(scaledUp(high, units)) / Number(units)];
  };
  const names = Object.keys(noEvent) as Name[];
  return Object.fromEntries(names.map(name => [name, range(name)])) as Record<Name, Range>;
}

/** The least and the greatest probability of *No event*, 0 to 1. @throws RangeError as above. */
export function restOf(probabilities: readonly (Range | undefined)[]): Range {
  const futures = probabilities.map(probability => ({ probability, shares: { comes: [0, 0] } as const }));
  return weightedShares({ comes: [1, 1] }, futures).comes;
}

const unknown: Range = [0, 1];
const units = 10n ** 15n;

/** The greatest value with `way` 1, the least with -1. */
function extreme(bounds: readonly Range[], values: readonly number[], way: 1 | -1): Rational {
  const parts = values
    .map((value, index) => ({
      value: rationalOf(value),
      bounds: bounds[index]!.map(rationalOf) as [Rational, Rational],
    }))
    .toSorted((a, b) => -way * compare(a.value, b.value));
  let left = subtract(one, sum(parts.map(each => each.bounds[0])));
  if (compare(left, zero) < 0) throw new RangeError('The least probabilities of exclusive futures sum to more than 1.');
  return parts.reduce((total, { value, bounds: [low, high] }) => {
    const room = subtract(high, low);
    const more = compare(room, left) < 0 ? room : left;
    left = subtract(left, more);
    return add(total, multiply(add(low, more), value));
  }, zero);
}
