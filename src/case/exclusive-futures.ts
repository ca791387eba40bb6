/**
 * Exclusive futures: at most one of those marked `exclusive: true` comes, and what their probabilities leave is that of *No
 * event*. This is the one place that says which they are.
 */
import type { Complaint } from '../core/errors.ts';
import { compare, one, type Rational, rationalOf, scaledUp, sum } from '../core/rational.ts';
import { complaint } from '../words/complaint.ts';
import type { Case, Path, Variant } from './model.ts';

type Futures = Pick<Case, 'futures'>;

/** In the order of the case. One without a probability may have any that the others leave. */
export function exclusiveFutures({ futures }: Futures): readonly Variant[] {
  return futures.filter(({ exclusive }) => exclusive);
}

/** What is wrong where the least probabilities of exclusive futures sum to more than 1, at the first that is too much. */
export function excessOf(theCase: Futures): { readonly said: Complaint; readonly at: Path } | undefined {
  const given = exclusiveFutures(theCase).filter(({ probability }) => probability);
  const last = given.find((_, index) => compare(leastSum(given.slice(0, index + 1)), one) > 0);
  if (!last) return undefined;
  const total = Number(scaledUp(leastSum(given), millionths)) / Number(millionths);
  const values = { total: `${total}`, futures: { and: given.map(({ id }) => id) } };
  return { said: complaint('EXCLUSIVE_SUM', values), at: [...last.at, 'probability'] };
}

const millionths = 1_000_000n;

/** Of decimals as they are written: 0.1, 0.2 and 0.7 are 1. */
function leastSum(given: readonly Variant[]): Rational {
  return sum(given.map(({ probability }) => rationalOf(probability![0])));
}
