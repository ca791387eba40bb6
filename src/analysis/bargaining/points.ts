/** Utilities as whole points: exact where a common denominator is small, else rounded. */
import { lcm, type Rational, scaled, scaledDown, scaledUp } from '../../core/rational.ts';

const largestDenominator = 2n ** 46n;
/** Most points of a package: sums stay safe integers. */
const mostPoints = 2 ** 52;

interface WholePoints {
  /** Points of one utility. */
  readonly denominator: number;
  readonly exact: boolean;
  /** Rounded to the nearest where nothing else is asked. */
  points(utility: Rational, to?: Rounding): number;
}

export type Rounding = 'nearest' | 'down' | 'up';

const rounded = { nearest: scaled, down: scaledDown, up: scaledUp } as const;

/** The largest points in which all of the utilities are whole numbers. `most` is the greatest utility of a package. */
export function wholePoints(utilities: readonly Rational[], most: number): WholePoints {
  const limit = BigInt(Math.floor(mostPoints / Math.max(1, most)));
  const common = commonDenominator(utilities, limit < largestDenominator ? limit : largestDenominator);
  const denominator = common ?? roundedDenominator(limit);
  return {
    denominator: Number(denominator),
    exact: common !== undefined,
    points: (utility, to = 'nearest') => Number(rounded[to](utility, denominator)),
  };
}

/** The most by which the utility of a package is off where points are rounded: half a point an issue, or a whole one to one side. */
export function roundingOf(issues: number, denominator: number, to: Rounding = 'nearest'): number {
  return issues / ((to === 'nearest' ? 2 : 1) * denominator);
}

/** Points of one utility where the exact common denominator is too large: a power of ten, a million millions at most. */
function roundedDenominator(limit: bigint): bigint {
  let power = 10n ** 12n;
  while (power > limit && power > 1n) power /= 10n;
  return power;
}

function commonDenominator(utilities: readonly Rational[], largest: bigint): bigint | undefined {
  let common = 1n;
  for (const { denominator } of utilities) {
    if (common % denominator !== 0n) common = lcm(common, denominator);
    if (common > largest) return undefined;
  }
  return common;
}
