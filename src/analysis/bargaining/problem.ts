/**
 * A negotiation over issues with additive points. A package takes one value of each issue; its points for a party are the
 * sum of the party's points for the values (Keeney & Raiffa 1976, ch. 3, for when sums are right). Points are exact
 * integers; a utility in the file's own scale is points / denominator.
 */
import type { IssueId, PartyId, Path } from '../../case/model.ts';

export interface BargainingProblem {
  readonly issues: readonly BargainingIssue[];
  readonly parties: readonly BargainingParty[];
  /** A package that meets one of these cannot be made. */
  readonly forbidden: readonly PackageTest[];
}

export interface BargainingIssue {
  readonly id: IssueId;
  readonly name: string;
  readonly values: readonly string[];
}

export interface BargainingParty {
  readonly id: PartyId;
  readonly name: string;
  /** `points[issue][value]`, safe integers. */
  readonly points: readonly (readonly number[])[];
  /** Points of one unit of utility; the same for all parties of a problem. */
  readonly denominator: number;
  /** Packages with fewer points are not acceptable to the party. Where the file says none, 0 or what the format means. */
  readonly reservation: number;
  /** Packages that fail one of these are not acceptable to the party. */
  readonly redLines: readonly PackageTest[];
}

/** A condition on some issues: `holds` is given the value indices of exactly these, in this order. */
export interface PackageTest {
  readonly text: string;
  /** Where the condition stands in the case, if it is of one. */
  readonly at?: Path;
  readonly issues: readonly number[];
  holds(values: readonly number[]): boolean;
}

/** A value index for each issue. */
export type Package = readonly number[];

/** Points of a package, `points[party]`. */
export function pointsOf({ parties }: BargainingProblem, chosen: Package): number[] {
  return parties.map(({ points }) => chosen.reduce((sum, value, issue) => sum + points[issue]![value]!, 0));
}

function passes(test: PackageTest, chosen: Package): boolean {
  return test.holds(test.issues.map(issue => chosen[issue]!));
}

/** Whether a package can be made. */
function isFeasible({ forbidden }: BargainingProblem, chosen: Package): boolean {
  return !forbidden.some(test => passes(test, chosen));
}

/** Whether a package can be made and meets every party's reservation and red lines. */
export function isAcceptable(problem: BargainingProblem, chosen: Package): boolean {
  if (!isFeasible(problem, chosen)) return false;
  const points = pointsOf(problem, chosen);
  return problem.parties.every(
    ({ reservation, redLines }, party) => points[party]! >= reservation && redLines.every(test => passes(test, chosen)),
  );
}

/** The number of packages, whether they can be made or not. */
export function countPackages({ issues }: BargainingProblem): bigint {
  return issues.reduce((product, { values }) => product * BigInt(values.length), 1n);
}
