/**
 * Bargaining solutions among efficient acceptable packages, exactly and with all ties. Gains are points above the
 * reservation; none is negative, so that no two losses make a gain.
 *
 * - Nash (1950): the greatest product of gains.
 * - Kalai & Smorodinsky (1975), on a finite set: the greatest least gain relative to the party's ideal, the most that it can
 *   gain among acceptable packages.
 * - Egalitarian (Kalai 1977), by leximin: the least gain as great as can be, then the next.
 * - Utilitarian: the greatest sum of points.
 */
import type { BargainingProblem } from './problem.ts';

export const solutionNames = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const;
export type SolutionName = (typeof solutionNames)[number];

/** Points of each solution, all ties, in the order given. */
export type Solutions = Readonly<Record<SolutionName, readonly (readonly number[])[]>>;

/** The solutions among points that hold every efficient acceptable package. No points: no solutions. */
export function solutionsAmong(points: readonly (readonly number[])[], { parties }: BargainingProblem): Solutions {
  const gains = (each: readonly number[]) => each.map((value, party) => BigInt(value - parties[party]!.reservation));
  const ideals = parties.map(({ reservation }, party) =>
    points.reduce((most, each) => Math.max(most, each[party]! - reservation), 0),
  );
  return {
    nash: best(points, each => [gains(each).reduce((product, gain) => product * gain, 1n)]),
    kalaiSmorodinsky: best(points, each => [leastRelative(gains(each), ideals)]),
    egalitarian: best(points, each => gains(each).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))),
    utilitarian: best(points, each => [each.reduce((sum, value) => sum + BigInt(value), 0n)]),
  };
}

/** min gain/ideal over the parties that can gain anything, times the product of the ideals: an integer. */
function leastRelative(gains: readonly bigint[], ideals: readonly number[]): bigint {
  const positive = ideals.flatMap((ideal, party) => (ideal > 0 ? [party] : []));
  const product = positive.reduce((all, party) => all * BigInt(ideals[party]!), 1n);
  return (
    positive.reduce(
      (least, party) => {
        const relative = gains[party]! * (product / BigInt(ideals[party]!));
        return least === undefined || relative < least ? relative : least;
      },
      undefined as bigint | undefined,
    ) ?? 0n
  );
}

/** The points with the greatest key, keys compared place by place. */
function best(
  points: readonly (readonly number[])[],
  key: (each: readonly number[]) => readonly bigint[],
): (readonly number[])[] {
  let found: (readonly number[])[] = [];
  let greatest: readonly bigint[] | undefined;
  for (const each of points) {
    const own = key(each);
    const order = greatest ? compare(own, greatest) : 1;
    if (order < 0) continue;
    if (order > 0) {
      greatest = own;
      found = [];
    }
    found.push(each);
  }
  return found;
}

function compare(a: readonly bigint[], b: readonly bigint[]): number {
  for (const [place, value] of a.entries()) {
    if (value !== b[place]) return value < b[place]! ? -1 : 1;
  }
  return 0;
}
