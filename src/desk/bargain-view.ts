/** What the workbench shows of an agenda: plain data that passes from a worker to the page. */
import type { Missing } from '../analysis/bargaining/from-agenda.ts';

export type { Missing };

import type { Package } from '../analysis/bargaining/problem.ts';
import type { SampledZone } from '../analysis/bargaining/sampled-zone.ts';
import { type SolutionName, solutionNames } from '../analysis/bargaining/solutions.ts';
import type { Range } from '../case/model.ts';
import type { ResultRecord } from '../core/result.ts';

export { type Package, type SampledZone, type SolutionName, solutionNames };

/** A package with what it is worth to each party, 0..100. */
export interface ViewedPackage {
  /** A value index for each issue. */
  readonly chosen: Package;
  readonly utilities: readonly number[];
}

/** A demand on a package, with the case's own text of a rule. */
export type ViewedDemand =
  | { readonly kind: 'constraint'; readonly rule: string }
  | { readonly kind: 'red-line'; readonly party: string; readonly rule: string }
  | { readonly kind: 'reservation'; readonly party: string; readonly least: number };

export interface ViewedParty {
  readonly id: string;
  readonly name: string;
  /** Undefined where unknown: the party is then taken to accept every package that keeps its red lines. */
  readonly reservation: number | undefined;
  readonly reservationRange: Range | undefined;
  /** `points[issue][value]`, what the value adds to the party's utility of 0..100. */
  readonly points: readonly (readonly number[])[];
}

/** A place in the plane of packages that are not efficient and acceptable. */
export interface OtherPackage extends ViewedPackage {
  readonly standing: 'acceptable' | 'below' | 'crosses';
}

export interface BargainView extends ResultRecord {
  readonly kind: 'view';
  readonly parties: readonly ViewedParty[];
  readonly issues: readonly { readonly id: string; readonly name: string; readonly values: readonly string[] }[];
  /** All packages, whether they can be made or not, as decimal text. */
  readonly outcomes: string;
  readonly zone: {
    readonly empty: boolean;
    /** Decimal text; null where it was not counted. */
    readonly count: string | null;
    readonly conflict: readonly ViewedDemand[];
    /** Where empty: how far each party alone would have to lower its reservation; null where that does not help. */
    readonly concessions: readonly (number | null)[];
  };
  /** Efficient acceptable packages, by rising utility of the first party. */
  readonly front: ViewedFront;
  /** Efficient packages if no red line and no reservation held; only where the zone is empty. */
  readonly frontier: ViewedFront | undefined;
  /** All other packages that can be made, one for each place; undefined where they are too many to show. */
  readonly others: readonly OtherPackage[] | undefined;
  readonly solutions: Readonly<Record<SolutionName, readonly ViewedPackage[]>>;
  /** What is unknown of parties that take part or are left out, in words. */
  readonly missing: readonly Missing[];
  /** Whether any points or reservation is a range, read by its middle here. */
  readonly hasRanges: boolean;
}

export interface ViewedFront {
  /** How many points it has; `points` may hold fewer. */
  readonly size: number;
  /** Share of each party's range by which an efficient package may be missed; 0 where exact. */
  readonly bound: number;
  readonly points: readonly ViewedPackage[];
}

export type ViewedShares = SampledZone & ResultRecord;

/** Fewer than two parties have complete points, or there is no agenda. */
export interface NoBargain {
  readonly kind: 'no-agenda' | 'incomplete';
  readonly missing: readonly Missing[];
}

/** What is known of one package. */
export interface PackageJudgement extends ResultRecord {
  readonly broken: readonly ViewedDemand[];
  /** How many acceptable packages are at least as good for all and better for one; null where not counted. */
  readonly improvements: string | null;
  /** Improvements that change one issue or two, the first of them. */
  readonly trades: readonly (ViewedPackage & { readonly changed: readonly number[] })[];
  readonly tradesInAll: number;
  /** Solutions among the improvements. */
  readonly best: Readonly<Record<SolutionName, readonly ViewedPackage[]>>;
}

/** Issue id -> value: a package as it is kept while the agenda changes. */
export type NamedPackage = Readonly<Record<string, string>>;
