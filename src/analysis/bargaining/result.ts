/** What a bargaining analysis hands out: plain data, utilities in the file's own scale. */

import type { PartyId } from '../../case/model.ts';
import type { PartyNames } from '../../case/names.ts';
import type { ResultRecord } from '../../core/result.ts';
import type { Saying } from '../../core/values.ts';
import type { ZoneReport } from '../assessment/assessment.ts';
import type { Missing } from './from-agenda.ts';
import type { Verdict } from './zone-verdict.ts';

/** Issue name -> value. */
export type NamedPackage = Readonly<Record<string, string>>;

/** What a package is worth to a party at least and at most; null where nothing bounds it. */
export type Worth = readonly [least: number, most: number | null];

export interface SolutionPoint {
  /** As the result's `reading` takes what is not sure. */
  readonly utilities: readonly number[];
  readonly package: NamedPackage;
  /** Where some point is a range: what the package is worth to each party. */
  readonly worth?: readonly Worth[];
}

export interface FrontPoint {
  readonly utilities: readonly number[];
  /** How many packages have these utilities, as decimal text; null on an approximate front. */
  readonly packages: string | null;
  readonly example: NamedPackage;
}

export interface FrontPart {
  readonly size: number;
  /** Share of each party's range by which an efficient package may be missed; 0 where exact. */
  readonly bound: number;
  readonly points: readonly FrontPoint[];
}

/** Each solution with all its ties, one example package for each; in the order of the packages' values. */
export interface SolutionLists {
  readonly nash: readonly SolutionPoint[];
  readonly kalaiSmorodinsky: readonly SolutionPoint[];
  readonly egalitarian: readonly SolutionPoint[];
  readonly utilitarian: readonly SolutionPoint[];
}

export interface ZonePart {
  readonly verdict: Verdict;
  /** Null where it is unknown. */
  readonly empty: boolean | null;
  /** Decimal text; null where it was not counted, or is not known: then `counts` bounds it. */
  readonly count: string | null;
  /** How many packages are surely, and possibly, acceptable to all; null where not counted. */
  readonly counts: readonly [least: string | null, most: string | null];
  /** Where the verdict is unknown: whose unknown it is. */
  readonly unknown: readonly Missing[];
  /** The answer between the parties whose points are all given, where they are two or more and not all. */
  readonly among:
    | {
        readonly parties: readonly PartyId[];
        readonly verdict: Verdict;
        readonly counts: readonly [least: string | null, most: string | null];
      }
    | undefined;
  /** Where empty: demands that cannot be met together, none of which can be spared. */
  readonly conflict?: readonly DemandPart[];
  /** Where empty: each of these red lines and constraints, left out alone, would open the zone. */
  readonly spared?: readonly DemandPart[];
  /** Where empty: how far each party alone would have to lower its reservation; null where that does not help. */
  readonly concessions?: readonly (number | null)[];
  /** Where empty: the least by which all would have to lower their reservations alike; null where that does not help. */
  readonly together?: { readonly each: number; readonly packages: readonly SolutionPoint[] } | null;
  /** Over the plausible worlds, where something of the agenda rests on an assumption that may fail. */
  readonly sampled?: Pick<ZoneReport, 'share' | 'deciding'>;
  /** Where the verdict is unknown: ranges of which one end alone settles it. */
  readonly hinges?: ZoneReport['hinges'];
  /** Set where there may be more of them, because the agenda is too large to ask it of every range. */
  readonly hingesOpen?: boolean;
}

/** Adjusted winner for two parties: issues divided, reservations, red lines and constraints left aside. */
export interface AdjustedWinnerPart {
  readonly issues: readonly {
    readonly issue: string;
    /** What of the issue each party wins, 0..1; null where one value is best for both. */
    readonly shares: readonly [number, number] | null;
  }[];
  readonly divided: readonly string[];
  /** What each party gets of what it has at stake in the issues in dispute, 0..1: the same for both. */
  readonly got: number;
}

/** Fallback bargaining over the points of the exact front: only each party's ranking of them is used. */
export interface FallbackPart {
  /** How many points of the front were ranked. */
  readonly alternatives: number;
  /** How many levels all fell back, from 1. */
  readonly depth: number;
  readonly agreed: readonly SolutionPoint[];
}

/** Packages better for all than the one on the table. */
export interface ImprovementPart extends SolutionLists, SolutionPoint {
  /** Whether all parties that an agreement needs accept the package on the table. */
  readonly acceptable: Verdict;
  /** Demands that it does not meet; where `acceptable` is unknown, that it is not sure to meet. */
  readonly broken: readonly DemandPart[];
  /** Acceptable packages at least as good for all and better for one, as decimal text; null where not counted. */
  readonly count: string | null;
  /** Single trades: improvements that change the values of one issue or two. */
  readonly trades: readonly { readonly changed: NamedPackage; readonly utilities: readonly number[] }[];
  readonly front: FrontPart;
}

export interface BargainResult extends ResultRecord, SolutionLists {
  /** The front and the solutions are exact. */
  readonly exact: boolean;
  readonly title: string;
  /** Whose figures the case has; undefined where it does not say. */
  readonly figures?: string;
  readonly parties: readonly BargainParty[];
  /** Parties that an agreement needs and that are left out, since not all their points are given. */
  readonly leftOut: readonly { readonly id: PartyId; readonly name: string }[];
  /** Whether only these parties were asked about; the red lines of the others hold all the same. */
  readonly between: boolean;
  /**
   * How what is not sure was taken for front and solutions: `strict` shows what is surely acceptable, `generous` what is
   * acceptable only if all that is not known is in its favour; `exact` where nothing is a range or not given.
   */
  readonly reading: 'exact' | 'strict' | 'generous';
  /** Set where fewer than two parties have complete points: there is no front, and `parties` are all that an agreement needs. */
  readonly zoneAlone?: true;
  readonly issues: readonly IssuePart[];
  /** All packages, whether they can be made or not: a decimal number as text. */
  readonly outcomes: string;
  /** The packages that can be made. */
  readonly feasible: string;
  readonly zone: ZonePart;
  readonly front: FrontPart;
  /** The most that each party can have among acceptable packages; none where the zone is empty. */
  readonly best: readonly number[];
  /** For two parties; null where no issue is in dispute. */
  readonly adjustedWinner?: AdjustedWinnerPart | null;
  /** Where the front is exact and not empty. */
  readonly fallback?: FallbackPart;
  readonly improvement?: ImprovementPart;
  /** The most by which a utility may be off because a file's numbers were rounded. */
  readonly rounding: number;
  /** What the input leaves unknown; what of another tool's file was left out. */
  readonly notes: readonly Saying[];
  /** What is not given, of all parties that an agreement needs. */
  readonly missing: readonly Missing[];
  /** All parties of the case, for reports. */
  readonly names: PartyNames;
}

/** A demand on a package, with the case's own text of a rule; `least` is undefined where it is not given. */
export type DemandPart =
  | { readonly kind: 'constraint'; readonly rule: string }
  | { readonly kind: 'red-line'; readonly party: PartyId; readonly rule: string }
  | { readonly kind: 'reservation'; readonly party: PartyId; readonly least: number | undefined };

export interface BargainParty {
  readonly id: PartyId;
  readonly name: string;
  /** As the result's `reading` takes it; null where it is not given. */
  readonly reservation: number | null;
  readonly reservationRange: readonly [number, number] | null;
}

export interface IssuePart {
  readonly id: string;
  readonly name: string;
  readonly values: readonly string[];
  /** `utilities[party][value]`: what a value adds to a party's utility; no value where the zone alone is told and its points are not complete. */
  readonly utilities: readonly (readonly number[])[];
}
