/** A scenario of another tool as a problem: exact integer points where a common denominator is small, else rounded. */
import type { Scenario } from '../../case/file/negotiation/scenario.ts';
import { partyId } from '../../case/model.ts';
import { multiply, zero } from '../../core/rational.ts';
import { roundingOf, wholePoints } from './points.ts';
import type { BargainingProblem } from './problem.ts';

/**
 * The problem of a scenario. `rounding` is the most by which the utility of a package may be off, 0 where points are
 * exact: half a point an issue.
 */
export function problemOfScenario({ issues, profiles }: Scenario): { problem: BargainingProblem; rounding: number } {
  const utilities = profiles.map(({ weights, shares }) =>
    shares.map((byValue, issue) => byValue.map(share => multiply(weights[issue]!, share))),
  );
  const all = [...utilities.flat(2), ...profiles.map(({ reservation }) => reservation ?? zero)];
  const { denominator, exact, points } = wholePoints(all, 1);
  return {
    problem: {
      issues: issues.map(({ name, values }) => ({ id: name, name, values })),
      parties: profiles.map(({ name, reservation }, party) => ({
        id: partyId(name),
        name,
        points: utilities[party]!.map(byValue => byValue.map(utility => points(utility))),
        denominator,
        reservation: points(reservation ?? zero),
        redLines: [],
      })),
      bystanders: [],
      forbidden: [],
    },
    rounding: exact ? 0 : roundingOf(issues.length, denominator),
  };
}
