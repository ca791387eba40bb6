/** What the workbench shows of an agenda: plain data that passes from a worker to the page. */

import type { Missing } from '../../analysis/bargaining/from-agenda.ts';
import type { Package } from '../../case/agenda/package.ts';

export type { Missing };

import type { ZoneReport } from '../../analysis/assessment/assessment.ts';
import type { DemandPart, Worth, ZonePart } from '../../analysis/bargaining/result.ts';
import { type SolutionName, solutionNames } from '../../analysis/bargaining/solutions.ts';
import type { Verdict } from '../../analysis/bargaining/zone-verdict.ts';
import type { PartyId, Range } from '../../case/model.ts';
import type { ResultRecord } from '../../core/result.ts';

export { type DemandPart, type Package, type SolutionName, solutionNames, type Worth };

/** A package with what it is worth to each party. */
export interface ViewedPackage {
  /** A value index for each issue. */
  readonly chosen: Package;
  readonly utilities: readonly number[];
}

export interface ViewedParty {
  readonly id: PartyId;
  readonly name: string;
  /** As the view's `reading` takes it; undefined where it is not given. */
  readonly reservation: number | undefined;
  readonly reservationRange: Range | undefined;
  /** `points[issue][value]`, what the value adds to a package's worth, as the view's `reading` takes it. */
  readonly points: readonly (readonly number[])[];
  /** The same at least and at most, where some of it is a range. */
  readonly worth: readonly (readonly Worth[])[] | undefined;
  /** The ends of the party's scale: 0 to 100, or with plain points to the most that a package has. */
  readonly extent: Range;
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
  /** Those that can be made. */
  readonly feasible: string;
  /** Parties that an agreement needs and that are left out, since not all their points are given. */
  readonly leftOut: readonly PartyId[];
  /** How what is not sure was taken for front and solutions: `strict` shows what is surely acceptable. */
  readonly reading: 'exact' | 'strict' | 'generous';
  readonly zone: {
    readonly verdict: Verdict;
    /** Surely no package is acceptable to all. */
    readonly empty: boolean;
    /** How many packages are surely, and possibly, acceptable to all: decimal text; null where not counted. */
    readonly counts: ZonePart['counts'];
    /** Where the verdict is unknown: whose unknown it is. */
    readonly unknown: readonly Missing[];
    readonly among: ZonePart['among'];
    readonly conflict: readonly DemandPart[];
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
  /** Whether any points or reservation is a range. */
  readonly hasRanges: boolean;
}

export interface ViewedFront {
  /** How many points it has; `points` may hold fewer. */
  readonly size: number;
  /** Share of each party's range by which an efficient package may be missed; 0 where exact. */
  readonly bound: number;
  readonly points: readonly ViewedPackage[];
}

/** Fewer than two parties have all their points given, or there is no agenda. */
export interface NoBargain {
  readonly kind: 'no-agenda' | 'incomplete';
  readonly missing: readonly Missing[];
}

/** What is known of one package. */
export interface PackageJudgement extends ResultRecord {
  /** Whether all parties that an agreement needs accept it. */
  readonly acceptable: Verdict;
  /** What it breaks, or where that is unknown what it is not sure to meet. */
  readonly broken: readonly DemandPart[];
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

/** The zone over the plausible worlds of a case. */
export interface ZoneOfWorlds extends ResultRecord, Pick<ZoneReport, 'share' | 'deciding' | 'hinges' | 'hingesOpen'> {
  /** Whether something of the agenda rests on an assumption that may fail; else only ranges are open. */
  readonly isUncertain: boolean;
}
