/** A scenario of another tool as a problem: exact integer points where a common denominator is small, else rounded. */
import type { Scenario } from '../../case/file/negotiation/scenario.ts';
import { lcm, multiply, type Rational, scaled } from '../../core/rational.ts';
import type { BargainingProblem } from './problem.ts';

/** Points of one utility where the exact common denominator is too large. */
const roundedDenominator = 10n ** 12n;
const largestDenominator = 2n ** 46n;

/**
 * The problem of a scenario. `rounding` is the most by which the utility of a package may be off, 0 where points are
 * exact: half a point an issue.
 */
export function problemOfScenario({ issues, profiles }: Scenario): { problem: BargainingProblem; rounding: number } {
  const utilities = profiles.map(({ weights, shares }) =>
    shares.map((byValue, issue) => byValue.map(share => multiply(weights[issue]!, share))),
  );
  const all = [...utilities.flat(2), ...profiles.map(({ reservation }) => reservation)];
  const exact = commonDenominator(all);
  const denominator = exact ?? roundedDenominator;
  const points = (value: Rational) => Number(scaled(value, denominator));
  return {
    problem: {
      issues: issues.map(({ name, values }) => ({ id: name, name, values })),
      parties: profiles.map(({ name, reservation }, party) => ({
        id: name,
        name,
        points: utilities[party]!.map(byValue => byValue.map(points)),
        denominator: Number(denominator),
        reservation: points(reservation),
        redLines: [],
      })),
      forbidden: [],
    },
    rounding: exact === undefined ? issues.length / (2 * Number(roundedDenominator)) : 0,
  };
}

function commonDenominator(values: readonly Rational[]): bigint | undefined {
  let common = 1n;
  for (const { denominator } of values) {
    common = lcm(common, denominator);
    if (common > largestDenominator) return undefined;
  }
  return common;
}
