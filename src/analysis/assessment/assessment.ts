/**
 * The assessment: frameworks (what the envoy can change) by futures (what nobody here controls), for each reading of the
 * contradictory evidence. This file is its shape; all of it is plain data.
 */
import type { UnsupportedValue } from '../../case/check/unsupported.ts';
import type { EvidenceId, OptionId, PartyId, Path, Range, Status, VariantId } from '../../case/model.ts';
import type { Names } from '../../case/names.ts';
import type { FailedPart } from '../../core/failed-part.ts';
import type { ResultRecord } from '../../core/result.ts';
import type { Share } from '../../core/statistics.ts';
import type { Decider, Deciders } from '../../worlds/deciders.ts';
import type { RangeShare } from '../../worlds/shares.ts';
import type { Change, ChangeKind } from '../stability/changes.ts';
import type { Concept } from '../stability/kernel.ts';
import type { Step } from '../stability/moves.ts';
import type { Sense } from '../stability/solution.ts';
import type { WinOver } from '../stability/win-over.ts';
import type { ClassName, Way } from './classes.ts';
import type { FindingName, OutcomeKind } from './findings.ts';
import type { Weighted } from './weighted.ts';

/** `unknown` where it turns on preferences that the case leaves unknown. */
export type Verdict = 'yes' | 'no' | 'unknown';

export interface CellId {
  readonly framework: VariantId;
  readonly future: VariantId;
  readonly reading: VariantId;
}

/** The share of plausible worlds in which a finding is true: least that is sure to greatest that is possible, over all ranges. */
export type FindingShare = RangeShare;

/** An assumption or an uncertain statement, with what the finding's share is where it holds and where it fails. */
export interface Influence {
  readonly key: string;
  readonly says: string;
  readonly at: Path;
  /** Share where it holds less share where it fails, least and greatest over the ranges of the others. */
  readonly effect: Range;
  /** The shares where the effect is largest. */
  readonly whereTrue: number;
  readonly whereFalse: number;
  /** Others that may move it as much, by their keys: an equal effect, or one that sampling does not tell apart. */
  readonly alike?: readonly string[];
}

/** An assumption or statement whose failure alone turns a verdict of the case as written. */
export interface Hinge {
  readonly key: string;
  readonly says: string;
  readonly at: Path;
  readonly otherwise: Verdict;
}

/** Something that moves a finding; `of` names its uncertainties, empty for the noise of an order. */
export interface NamedDecider extends Decider {
  readonly of: readonly Pick<Influence, 'key' | 'says' | 'at'>[];
}

export interface FindingReport extends Pick<Deciders, 'nothingMoves'> {
  /** In the case as written: every assumption and statement holds but those that the case calls less likely than not. */
  readonly verdict: Verdict;
  readonly share: FindingShare;
  /** The single influence that moves the share most, if one was found to move it. */
  readonly deciding?: Influence;
  /** Everything found to move it, the largest first. */
  readonly decides: readonly NamedDecider[];
  /** Which part of what moves it rests on nothing, 0..1: see `unsupportedShare`. */
  readonly unsupportedShare: Range | null;
  readonly hinges: readonly Hinge[];
  readonly basis: Basis;
}

/** What is in reach in one way, both tails: see classes.ts. */
export interface ClassReport {
  /** In the case as written. */
  readonly written: ClassName;
  /** At every corner of the ranges they sum to 1; what is unknown is a share of its own and widens no other. */
  readonly shares: Readonly<Record<ClassName, FindingShare>>;
}

/** What a verdict of the case as written rests on: the values that each turn it by failing alone. */
export interface Basis {
  /** How many such values there are, and which of them neither a claim nor an assumption supports. */
  readonly values: number;
  readonly unsupported: readonly UnsupportedValue[];
}

/** A party of which something is unknown in a cell, so that shares may span from what is sure to what is possible. */
export interface Unknown {
  readonly party: PartyId;
  /** It has no wishes in the case; some are of unknown sureness; its ranking leaves out states, or falls with an assumption. */
  readonly kind: 'no wishes' | 'unknown sureness' | 'ranking';
}

/** An equilibrium in reach; the status quo only where it is better or worse than the reference for a main party. */
export interface Outcome {
  readonly taken: readonly OptionId[];
  readonly concepts: readonly Concept[];
  /**
   * Decision makers, and main parties that control no option, that rank it above, below, or in unknown order to the reference
   * state; the others rank it equal.
   */
  readonly betterFor: readonly PartyId[];
  readonly worseFor: readonly PartyId[];
  readonly unknownFor: readonly PartyId[];
  /** A settlement as findings.ts has it; worse for a main party; both. */
  readonly kind: OutcomeKind;
  /** `possible` where the case leaves preferences unknown: in reach and stable for all it says, but not for sure. */
  readonly sense: Sense;
  /** By improvements of one party at a time, with joint moves, or by a package: its first step is taken for the sake of its end. */
  readonly by: 'improvements' | 'joint moves' | 'package';
  /** The shortest path; every other step is better for all who take it. */
  readonly path: readonly Step[];
  /** Another outcome, reached in the same way, is better for a main party and worse for none. */
  readonly dominated?: true;
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
  readonly classes: Readonly<Record<Way, ClassReport>>;
  /** For each main party the share of worlds in which an equilibrium that is worse for it is in reach by improvements alone. */
  readonly worseFor: Readonly<Record<PartyId, FindingShare>>;
  /** Whose unknown it is where a share spans from what is sure to what is possible. */
  readonly unknown: readonly Unknown[];
  /** What the case itself calls less likely than not: taken as false in the case as written. */
  readonly takenFalse: readonly Pick<Influence, 'key' | 'says' | 'at'>[];
  /** The agenda's zone of agreement; absent where there is no agenda. */
  readonly zone?: ZoneReport | FailedPart;
  /** The fewest changes that open a path, where none opens in the case as written. */
  readonly leastChange?: LeastChange;
}

export interface ZoneReport {
  /** In the case as written, over all ranges of its points: whether some package is surely acceptable to all, or possibly. */
  readonly verdict: Verdict;
  /** Whether there is no zone; null where that is unknown. */
  readonly empty: boolean | null;
  /** How many packages all accept for sure: decimal text; null where it was not counted. */
  readonly count: string | null;
  /** How many packages all may accept. */
  readonly possible: string | null;
  /** Share of the plausible worlds with a zone; its first four members tell of a zone for sure. */
  readonly share: Share & FindingShare;
  /** The assumption that moves the share most. */
  readonly deciding?: Influence;
  /** Where the verdict is unknown: ranges that alone would settle it, at one end or the other. */
  readonly hinges: readonly { readonly at: string; readonly opens: boolean; readonly closes: boolean }[];
  /** Set where the agenda is too large to ask this of every range: there may be more than those named. */
  readonly hingesOpen?: boolean;
  /** Whose unknown it is. */
  readonly unknown: readonly PartyId[];
}

/** What would open a path to a settlement; what a settlement is, is judged by the case as it stands. */
export interface LeastChange {
  /** The fewest to win over, and for which steps; empty where it would take nobody, or where winning over opens nothing. */
  readonly winOver: readonly WinOver[];
  /** How many more sets of as few parties there are. */
  readonly moreToWinOver: number;
  /** The smallest sets of changes by what they ask, mildest kind first; a stronger kind stands here only with fewer changes. */
  readonly kinds: readonly {
    readonly kind: ChangeKind;
    readonly changes: readonly (readonly Change[])[];
    /** How many more sets of this kind and size there are. */
    readonly more: number;
  }[];
  /** The sets of all kinds, one after the other. */
  readonly changes: readonly (readonly Change[])[];
  /** How many more sets there are, over all kinds. */
  readonly more: number;
  /** Every set up to `triedSize` changes, milder than those found, was tried, and everyone to win over. */
  readonly exhaustive: boolean;
  /** Everyone to win over was tried: where there is nobody, no settlement is open to anyone's moves for sure. */
  readonly winOverExhaustive: boolean;
  readonly triedSize: number;
  /** That core priorities be dropped or reversed was left out, as asked. */
  readonly keepCore: boolean;
}

export interface Named {
  readonly id: VariantId;
  /** As the case has it; what stands as it is has no name, and is said in words of a language. */
  readonly name?: string | undefined;
}

/**
 * `more`, `fewer`: in all of the ranges. `partlyMore`, `partlyFewer`: in part of them, in the rest about as many. `either`: more in one
 * part of the ranges and fewer in another.
 */
export type Direction = 'more' | 'fewer' | 'partlyMore' | 'partlyFewer' | 'either';

/** How one framework or future differs from the plain case, in the readings in which it differs alike. */
export interface DifferenceGroup {
  readonly axis: 'framework' | 'future';
  readonly variant: Named;
  readonly readings: readonly Named[];
  /**
   * Shares that differ, corner by corner of the ranges on the same worlds, with where: a future for a framework, a framework
   * for a future.
   */
  readonly changes: readonly {
    readonly finding: FindingName;
    readonly direction: Direction;
    readonly places: readonly {
      readonly other: Named;
      readonly from: Range;
      readonly to: Range;
      /** Least and greatest difference, -1..1. */
      readonly difference: Range;
    }[];
  }[];
  /** Where a path opens as written, and what closes it by failing alone. */
  readonly openings: readonly {
    readonly places: readonly Named[];
    readonly hinges: readonly { readonly key: string; readonly says: string }[];
  }[];
  /** Where shares are sampled: a difference must exceed this to be named, 0..1. */
  readonly tolerance?: number;
  /** Where nothing is compared, because one of the two cells could not be computed. */
  readonly notCompared: readonly Named[];
}

/** An answer of the case as written that is the same in every reading, with where: whether the status quo holds, or what is in reach. */
export type Survivor = (
  | { readonly finding: 'holds'; readonly verdict: 'yes' | 'no' }
  | { readonly way: Way; readonly class: Exclude<ClassName, 'unknown'> }
) & { readonly places: readonly { readonly framework: Named; readonly futures: readonly Named[] }[] };

export interface FailedCell extends FailedPart {
  readonly id: CellId;
}

export interface Assessment extends Names {
  readonly title: string;
  readonly status: Status;
  /** Whose figures the case has; undefined where it does not say. */
  readonly figures?: string;
  readonly concept: Concept;
  readonly samples: number;
  readonly seed: number;
  /** Every plausible world of every cell was judged: shares are exact. */
  readonly exact: boolean;
  /** How many worlds were judged, over all cells. */
  readonly worlds: number;
  readonly frameworks: readonly Named[];
  readonly futures: readonly (Named & { readonly probability?: readonly [number, number] })[];
  readonly readings: readonly Named[];
  /** The options taken in the state against which all is called better or worse. */
  readonly reference: readonly OptionId[];
  /** What the case says counts as a settlement; undefined where it says nothing, and the rule of findings.ts is used. */
  readonly settlement?: string;
  readonly cells: readonly Cell[];
  /** Cells that could not be computed, by what is wrong: they are not among `cells`. */
  readonly failedCells: readonly FailedCell[];
  /** What differs between rows and between columns. */
  readonly differences: readonly DifferenceGroup[];
  /** Shares weighted by the probabilities of exclusive futures; absent where none has one. */
  readonly weighted?: Weighted;
  /** Empty where there is one reading. */
  readonly survives: readonly Survivor[];
  readonly unsupported: readonly UnsupportedValue[];
  readonly assumptions: readonly EvidenceId[];
}

export type AssessmentResult = ResultRecord & { readonly value: Assessment };
