/**
 * Bargaining solutions among efficient acceptable packages, exactly and with all ties. Gains are points above the
 * reservation; none is negative, so that no two losses make a gain.
 *
 * - Nash (1950): the greatest product of gains; where not all can gain at once, as many as can, and of those packages the
 *   greatest product of their gains (Caragiannis et al. 2016).
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

/** The most that each party can gain among points: its ideal. */
function idealsAmong(points: readonly (readonly number[])[], { parties }: BargainingProblem): number[] {
  return parties.map(({ reservation }, party) =>
    points.reduce((most, each) => Math.max(most, each[party]! - reservation), 0),
  );
}

/** The solutions among points that hold every efficient acceptable package. No points: no solutions. */
export function solutionsAmong(points: readonly (readonly number[])[], problem: BargainingProblem): Solutions {
  const ideals = idealsAmong(points, problem);
  return Object.fromEntries(
    solutionNames.map(name => [name, bestOf(points, each => solutionKey(name, gainsOf(each, problem), ideals))]),
  ) as unknown as Solutions;
}

export function gainsOf(points: readonly number[], { parties }: BargainingProblem): number[] {
  return points.map((value, party) => value - parties[party]!.reservation);
}

/** What a solution makes as great as can be, compared place by place, exactly. */
export function solutionKey(name: SolutionName, gains: readonly number[], ideals: readonly number[]): bigint[] {
  const exact = gains.map(BigInt);
  switch (name) {
    case 'nash': {
      const positive = exact.filter(gain => gain > 0n);
      return [BigInt(positive.length), positive.reduce((product, gain) => product * gain, 1n)];
    }
    case 'kalaiSmorodinsky':
      return [leastRelative(exact, ideals)];
    case 'egalitarian':
      return exact.toSorted(byValue);
    case 'utilitarian':
      return [exact.reduce((sum, gain) => sum + gain, 0n)];
  }
}

/** min gain/ideal over the parties that can gain anything, times the product of the ideals: an integer. */
function leastRelative(gains: readonly bigint[], ideals: readonly number[]): bigint {
  const able = ideals.flatMap((ideal, party) => (ideal > 0 ? [party] : []));
  const product = able.reduce((all, party) => all * BigInt(ideals[party]!), 1n);
  const relative = able.map(party => gains[party]! * (product / BigInt(ideals[party]!)));
  return relative.toSorted(byValue)[0] ?? 0n;
}

/** The points with the greatest key. */
function bestOf(
  points: readonly (readonly number[])[],
  key: (each: readonly number[]) => readonly bigint[],
): (readonly number[])[] {
  let found: (readonly number[])[] = [];
  let greatest: readonly bigint[] | undefined;
  for (const each of points) {
    const own = key(each);
    const order = greatest ? compareKeys(own, greatest) : 1;
    if (order < 0) continue;
    if (order > 0) {
      greatest = own;
      found = [];
    }
    found.push(each);
  }
  return found;
}

/** -1, 0, 1 for keys of one length. */
export function compareKeys(a: readonly bigint[], b: readonly bigint[]): number {
  for (const [place, value] of a.entries()) {
    if (value !== b[place]) return value < b[place]! ? -1 : 1;
  }
  return 0;
}

function byValue(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
