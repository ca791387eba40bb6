/**
 * A negotiation over issues with additive points. A package takes one value of each issue; its points for a party are the
 * sum of the party's points for the values (Keeney & Raiffa 1976, ch. 3, for when sums are right). Points are exact
 * integers; a utility in the file's own scale is points / denominator.
 */
import { type Package, passes } from '../../case/agenda/package.ts';
import type { IssueId, PartyId } from '../../case/model.ts';
import type { PackageTest } from '../../case/statement/meaning.ts';

export interface BargainingProblem {
  readonly issues: readonly BargainingIssue[];
  readonly parties: readonly BargainingParty[];
  /** Parties that the analysis is not between: their red lines hold all the same. */
  readonly bystanders: readonly Bystander[];
  /** A package that meets one of these cannot be made. */
  readonly forbidden: readonly PackageTest[];
}

export interface BargainingIssue {
  readonly id: IssueId;
  readonly name: string;
  readonly values: readonly string[];
}

export interface Bystander {
  readonly id: PartyId;
  readonly name: string;
  /** Packages that fail one of these are not acceptable to the party. */
  readonly redLines: readonly PackageTest[];
}

export interface BargainingParty extends Bystander {
  /** `points[issue][value]`, safe integers. */
  readonly points: readonly (readonly number[])[];
  /** Points of one unit of utility; the same for all parties of a problem. */
  readonly denominator: number;
  /** Packages with fewer points are not acceptable to the party. */
  readonly reservation: number;
  /** The reservation is not given: the number only stands in for it. */
  readonly isReservationUnknown?: true;
}

/** All whose red lines hold, the parties first: a demand names one by its place in this list. */
export function allWithRedLines({ parties, bystanders }: BargainingProblem): readonly Bystander[] {
  return [...parties, ...bystanders];
}

/** Points of a package, `points[party]`. */
export function pointsOf({ parties }: BargainingProblem, chosen: Package): number[] {
  return parties.map(({ points }) => chosen.reduce((sum, value, issue) => sum + points[issue]![value]!, 0));
}

/** Whether a package can be made. */
function isFeasible({ forbidden }: BargainingProblem, chosen: Package): boolean {
  return !forbidden.some(test => passes(test, chosen));
}

/** Whether a package can be made and meets every party's reservation and red lines. */
export function isAcceptable(problem: BargainingProblem, chosen: Package): boolean {
  if (!isFeasible(problem, chosen)) return false;
  const points = pointsOf(problem, chosen);
  return (
    problem.parties.every(({ reservation }, party) => points[party]! >= reservation) &&
    allWithRedLines(problem).every(({ redLines }) => redLines.every(test => passes(test, chosen)))
  );
}
