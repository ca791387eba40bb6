/**
 * The assessment: frameworks (what the envoy can change) by futures (what nobody here controls), for each reading of the
 * contradictory evidence. This file is its shape; all of it is plain data.
 */
import type { EvidenceId, OptionId, PartyId, Path, Status, VariantId } from '../../case/model.ts';
import type { Provenance } from '../../core/result.ts';
import type { Difference, Share } from '../../core/statistics.ts';
import type { FindingName, OutcomeKind } from '../robustness/findings.ts';
import type { Concept } from '../stability/kernel.ts';
import type { Change } from '../stability/least-change.ts';
import type { Sense } from '../stability/solution.ts';

/** `unknown` where it turns on preferences that the case leaves unknown. */
export type Verdict = 'yes' | 'no' | 'unknown';

export interface CellId {
  readonly framework: VariantId;
  readonly future: VariantId;
  readonly reading: VariantId;
}

/** Shares of the plausible worlds in which a finding is sure to hold, and in which it may. Equal where nothing is unknown. */
export interface FindingShare {
  readonly certain: Share;
  readonly possible: Share;
}

/** An assumption or an uncertain statement, with what the finding's share is where it holds and where it fails. */
export interface Influence {
  readonly key: string;
  readonly says: string;
  readonly at: Path;
  readonly whereTrue: Share;
  readonly whereFalse: Share;
  readonly difference: Difference;
}

/** An assumption or statement whose failure alone turns a verdict of the case as written. */
export interface Hinge {
  readonly key: string;
  readonly says: string;
  readonly at: Path;
  readonly otherwise: Verdict;
}

export interface FindingReport {
  /** In the case as written: every assumption and statement holds. */
  readonly verdict: Verdict;
  readonly share: FindingShare;
  /** The influence that moves the share most, if its interval leaves out zero. */
  readonly deciding?: Influence;
  readonly hinges: readonly Hinge[];
}

export interface Step {
  /** Who moves: one party, or several jointly. */
  readonly by: readonly PartyId[];
  readonly takes: readonly OptionId[];
  readonly drops: readonly OptionId[];
}

/** An equilibrium other than the status quo that can be reached from it. */
export interface Outcome {
  readonly taken: readonly OptionId[];
  readonly concepts: readonly Concept[];
  /** Decision makers that rank it above, below, or in unknown order to the status quo; the others rank it equal. */
  readonly better: readonly PartyId[];
  readonly worse: readonly PartyId[];
  readonly unknown: readonly PartyId[];
  /** `settlement`: worse for no principal, better for one. `worse`: worse for a principal. */
  readonly kind: OutcomeKind;
  /** `possible` where the case leaves preferences unknown: in reach and stable for all it says, but not for sure. */
  readonly sense: Sense;
  /** By improvements alone, or with joint moves. */
  readonly by: 'improvements' | 'joint moves';
  /** The shortest path; every step is better for all who take it. */
  readonly path: readonly Step[];
}

export interface StatusQuo {
  readonly taken: readonly OptionId[];
  /** Concept -> the decision makers for whom the status quo is stable. */
  readonly stableFor: Readonly<Record<Concept, readonly PartyId[]>>;
  /** The improvements open to each decision maker from the status quo that the concept does not deter. */
  readonly firstMoves: readonly Step[];
}

export interface Cell {
  readonly id: CellId;
  readonly statusQuo: StatusQuo;
  readonly outcomes: readonly Outcome[];
  readonly findings: Readonly<Record<FindingName, FindingReport>>;
  /** The agenda's zone of agreement; absent where there is no agenda, or too little is known of it. */
  readonly zone?: ZoneReport;
  /** The fewest changes that open a path, where none opens in the case as written. */
  readonly leastChange?: LeastChange;
}

export interface ZoneReport {
  /** With ranges at their middle. */
  readonly empty: boolean;
  /** How many packages all accept, ranges at their middle: decimal text; null where it was not counted. */
  readonly count: string | null;
  /** Share of the plausible worlds with a zone. */
  readonly share: Share;
  /** The range of the agenda that moves the share most, by its place in the case. */
  readonly deciding?: string;
}

export interface LeastChange {
  /** Each inner list is one smallest set of changes. */
  readonly changes: readonly (readonly Change[])[];
  /** How many more sets of the same size there are. */
  readonly more: number;
  /** Every set up to `triedSize` changes was tried. */
  readonly exhaustive: boolean;
  readonly triedSize: number;
}

export interface Named {
  readonly id: VariantId;
  readonly name: string;
}

/** How one framework or future differs from the plain case, in the readings in which it differs alike. */
export interface DifferenceGroup {
  readonly axis: 'framework' | 'future';
  readonly variant: Named;
  readonly readings: readonly Named[];
  /** Shares that differ by more than sampling error, with where: a future for a framework, a framework for a future. */
  readonly changes: readonly {
    readonly finding: FindingName;
    readonly direction: 'more' | 'fewer';
    readonly places: readonly { readonly other: Named; readonly from: number; readonly to: number }[];
  }[];
  /** Where a path opens as written, and what closes it by failing alone. */
  readonly openings: readonly {
    readonly places: readonly Named[];
    readonly hinges: readonly { readonly key: string; readonly says: string }[];
  }[];
}

/** A verdict of the case as written that is the same in every reading, with where. */
export interface Survivor {
  readonly finding: FindingName;
  readonly verdict: 'yes' | 'no';
  readonly places: readonly { readonly framework: Named; readonly futures: readonly Named[] }[];
}

export interface Assessment {
  readonly title: string;
  readonly status: Status;
  /** Whose figures the case has; undefined where it does not say. */
  readonly figures?: string;
  readonly concept: Concept;
  readonly samples: number;
  readonly seed: number;
  readonly frameworks: readonly Named[];
  readonly futures: readonly (Named & { readonly probability?: readonly [number, number] })[];
  readonly readings: readonly Named[];
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
  readonly options: readonly { readonly id: OptionId; readonly says: string }[];
  readonly cells: readonly Cell[];
  /** What differs between rows and between columns. */
  readonly differences: readonly DifferenceGroup[];
  /** Empty where there is one reading. */
  readonly survives: readonly Survivor[];
  readonly unsupported: readonly { readonly at: Path; readonly what: string }[];
  readonly assumptions: readonly EvidenceId[];
}

export type AssessmentResult = Provenance & { readonly value: Assessment };
