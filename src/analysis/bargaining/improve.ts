/**
 * Post-settlement improvement (Raiffa 1985, Negotiation Journal 1:9): from a package on the table, the packages that are at
 * least as good for every party and better for one. They are the zone of a negotiation whose reservations are the points of
 * the package, so that fronts and solutions from the package are those of `problemAbove`. Constraints, red lines and the
 * parties' own reservations hold as before.
 */
import type { Package } from '../../case/agenda/package.ts';
import { dominates } from './brute-force.ts';
import type { Component } from './components.ts';
import { type BargainingProblem, isAcceptable, pointsOf } from './problem.ts';
import { countAcceptable } from './zone.ts';

/** The problem in which no party accepts less than the package gives it, nor less than its own reservation. */
export function problemAbove(problem: BargainingProblem, onTable: Package): BargainingProblem {
  return withFloors(problem, pointsOf(problem, onTable));
}

/**
 * How many acceptable packages improve on the one on the table; 0 says that it is efficient. Exact: those at least as good
 * for all less those that are the same for all, by inclusion and exclusion over the parties (2^parties counts).
 * `components` are the acceptable ones of the problem. Undefined where the point totals are too many to count over.
 */
export function countImprovements(
  components: readonly Component[],
  problem: BargainingProblem,
  onTable: Package,
): bigint | undefined {
  const table = pointsOf(problem, onTable);
  const atLeast = countAcceptable(components, withFloors(problem, table));
  if (atLeast === undefined) return undefined;
  if (problem.parties.some(({ reservation }, party) => table[party]! < reservation)) return atLeast;
  let same = 0n;
  for (let subset = 0; subset < 1 << table.length; subset++) {
    const above = table.map((points, party) => points + ((subset >> party) & 1));
    const count = countAcceptable(components, withFloors(problem, above));
    if (count === undefined) return undefined;
    const odd = table.filter((_, party) => (subset >> party) & 1).length % 2 === 1;
    same += odd ? -count : count;
  }
  return atLeast - same;
}

export interface Trade {
  readonly chosen: Package;
  readonly points: readonly number[];
  /** The issues whose values change. */
  readonly changed: readonly number[];
}

/**
 * The improvements by changing the values of one issue or of two: what can be put to the parties as a single trade.
 * All of them, fewest changes first, then in the order of the issues and values.
 */
export function trades(problem: BargainingProblem, onTable: Package): Trade[] {
  const table = pointsOf(problem, onTable);
  const single = problem.issues.flatMap(({ values }, issue) =>
    values.flatMap((_, value) => (value === onTable[issue] ? [] : [{ issue, value }])),
  );
  const found: Trade[] = [];
  const consider = (...changes: readonly { issue: number; value: number }[]) => {
    const points = table.map((sum, party) => {
      const own = problem.parties[party]!.points;
      return changes.reduce((now, { issue, value }) => now + own[issue]![value]! - own[issue]![onTable[issue]!]!, sum);
    });
    if (!dominates(points, table)) return;
    const chosen = [...onTable];
    for (const { issue, value } of changes) chosen[issue] = value;
    if (isAcceptable(problem, chosen)) found.push({ chosen, points, changed: changes.map(({ issue }) => issue) });
  };
  for (const change of single) consider(change);
  for (const [index, first] of single.entries()) {
    for (const second of single.slice(index + 1)) if (second.issue !== first.issue) consider(first, second);
  }
  return found;
}

function withFloors(problem: BargainingProblem, floors: readonly number[]): BargainingProblem {
  const parties = problem.parties.map((party, at) => ({
    ...party,
    reservation: Math.max(party.reservation, floors[at]!),
  }));
  return { ...problem, parties };
}
