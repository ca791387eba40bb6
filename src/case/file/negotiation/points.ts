/** Utilities 0..1 as points 0..100 of a case, and back. Points have at most four decimals: sums of products stay exact. */
import { type Rational, reduced, scaled, toNumber } from '../../../core/rational.ts';

const decimals = 4;
const units = 10n ** BigInt(decimals);

/** Half a unit of the last decimal: the most by which `toPoints` rounds, in points. */
export const largestRounding = 0.5 / Number(units);

export function toPoints(utility: Rational): { points: number; exact: boolean } {
  const whole = scaled(utility, 100n * units);
  return { points: fromUnits(whole), exact: whole * utility.denominator === utility.numerator * 100n * units };
}

/**
 * Weights as points, rounded so that the sum of the rounded is the rounded sum (largest remainders, earlier issues first
 * among equals): weights that sum to 1 give points that sum to 100.
 */
export function toWeightPoints(weights: readonly Rational[]): { points: number; exact: boolean }[] {
  const floors = weights.map(({ numerator, denominator }) => (numerator * 100n * units) / denominator);
  const remainders = weights.map(({ numerator, denominator }, index) =>
    reduced(numerator * 100n * units - floors[index]! * denominator, denominator),
  );
  const whole = scaled(
    remainders.reduce(
      (a, b) => reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator),
      { numerator: 0n, denominator: 1n },
    ),
    1n,
  );
  const order = remainders
    .map((remainder, index) => ({ size: toNumber(remainder), index }))
    .sort((a, b) => b.size - a.size || a.index - b.index);
  const raised = new Set(order.slice(0, Number(whole)).map(({ index }) => index));
  return floors.map((floor, index) => ({
    points: fromUnits(floor + (raised.has(index) ? 1n : 0n)),
    exact: remainders[index]!.numerator === 0n,
  }));
}

function fromUnits(whole: bigint): number {
  return Number(`${whole / units}.${String(whole % units).padStart(decimals, '0')}`);
}
