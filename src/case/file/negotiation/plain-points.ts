/**
 * Plain points as weights and shares, exactly: other tools want weights that sum to 1 and shares of 0 to 1, as decimals that
 * end. Powers of two that sum to 1 serve as weights, a power of ten as the scale: every number then ends.
 */
import { type Rational, reduced } from '../../../core/rational.ts';

export interface SharedPoints {
  readonly weights: readonly Rational[];
  readonly shares: readonly (readonly Rational[])[];
  /** Points of a utility of 1. */
  readonly scale: bigint;
}

/** `points[issue][value]`, whole numbers; `reservation` may have decimals, and is less than the scale. */
export function sharedPoints(points: readonly (readonly number[])[], reservation: number): SharedPoints {
  const parts = wholeParts(points.length);
  const most = points.flatMap((values, issue) => values.map(value => BigInt(value) * parts[issue]!));
  const least = BigInt(Math.ceil(reservation));
  let scale = 1n;
  while (scale < least || most.some(each => each > scale)) scale *= 10n;
  return {
    weights: parts.map(part => ({ numerator: 1n, denominator: part })),
    shares: points.map((values, issue) => values.map(value => reduced(BigInt(value) * parts[issue]!, scale))),
    scale,
  };
}

/** Powers of two, as near to each other as can be, of which the reciprocals sum to 1. */
function wholeParts(count: number): bigint[] {
  let part = 1;
  while (2 * part <= count) part *= 2;
  const halved = 2 * (count - part);
  return Array.from({ length: count }, (_, index) => BigInt(index < halved ? 2 * part : part));
}
