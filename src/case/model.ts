/**
 * The domain: what a case says, as plain data. Everything here is read-only and JSON-like; lists keep the file's order.
 * Missing means unknown, never zero.
 */
import type { Branded } from '../core/brand.ts';
import type { Saying } from '../core/values.ts';
import type { MessageKey } from '../words/catalogues/en.ts';
import type { Expression } from './statement/expression.ts';

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]?: Name };

export type PartyId = Branded<string, 'party'>;
export type OptionId = Id<'option'>;
export type IssueId = Id<'issue'>;
/** The id of a claim or of an assumption. */
export type EvidenceId = Id<'evidence'>;
export type VariantId = Id<'variant'>;

/** Makes a party's id of a text: where a party is made. Whoever asks after a party finds its id in the case. */
export function partyId(text: string): PartyId {
  return text as PartyId;
}

/** An inclusive range `[low, high]`; a single number is a range of width zero. */
export type Range = readonly [low: number, high: number];

/** A place in the case's data, for example `['situation', 'preferences', 'highland', 1]`. */
export type Path = readonly (string | number)[];

/** A value that evidence supports, or does not: an empty `because` is an unsupported value. `at` is where it stands. */
export interface Supported {
  readonly because: readonly EvidenceId[];
  readonly at: Path;
}

/** A value that evidence may stand behind, as it is listed. */
export interface SupportedValue extends Supported {
  /** What it is: an option, a statement, points. */
  readonly word: MessageKey;
  /** The party whose value it is, where it is one's. */
  readonly party?: PartyId;
  readonly text: string;
  /** Where and how it is listed without evidence; absent where it needs none. */
  readonly unsupported?: { readonly at: Path; readonly says: Saying };
}

export interface Case {
  readonly title: string;
  readonly status: Status;
  readonly about?: string;
  /** Whose figures these are, where they are not the parties' own: every output says so. */
  readonly figures?: string;
  readonly parties: readonly Party[];
  readonly record: Register;
  readonly situation?: Situation;
  readonly agenda?: Agenda;
  readonly frameworks: readonly Variant[];
  readonly futures: readonly Variant[];
  readonly readings: readonly Variant[];
  /** Every value that evidence may stand behind, in the order of the format. */
  readonly supported: readonly SupportedValue[];
}

export type Status = 'illustration' | 'working' | 'restricted';
export type Role = 'principal' | 'convener' | 'third-party';

export interface Party {
  readonly id: PartyId;
  readonly name: string;
  readonly role: Role;
  readonly says?: string;
}

// --- the evidence register ---

export interface Register {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly assumptions: readonly Assumption[];
  readonly contradictions: readonly Contradiction[];
  readonly events: readonly CaseEvent[];
}

export type SourceKind = 'press' | 'statement' | 'speech' | 'minutes' | 'report' | 'interview' | 'message' | 'other';
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly kind: SourceKind;
  /** ISO 8601 date, as far as it is known: `2026`, `2026-03` or `2026-03-04`. */
  readonly date?: string;
  /** Reliability of the source on the NATO scale (AJP-2.1): A reliable ... E unreliable, F cannot be judged. */
  readonly reliability?: Reliability;
  /** File name of the text, beside the case. */
  readonly text?: string;
  /** SHA-256 (hex) of the decoded text that the spans refer to. */
  readonly digest?: string;
}

export type Grade = 'stated-public' | 'attributed-named' | 'attributed-anonymous' | 'author-inference';
export type Firmness = 'asserted' | 'hedged' | 'denied';

export interface Claim {
  readonly id: EvidenceId;
  readonly says: string;
  readonly source: string;
  /** Character span `[start, end)` in UTF-16 code units of the source's decoded text. */
  readonly at?: readonly [start: number, end: number];
  /** Lines `[first, last]` of the source, from 1, where no character span is given. */
  readonly lines?: readonly [first: number, last: number];
  /** A party, `author` (the text's own voice), `anonymous`, or a named person or office. */
  readonly by?: string;
  readonly grade?: Grade;
  readonly firmness?: Firmness;
}

export interface Assumption {
  readonly id: EvidenceId;
  readonly says: string;
  /** Initials or name of who makes the assumption. */
  readonly by?: string;
  readonly on?: string;
  /** Probability that the assumption holds; all values that rest on it hold or fall together with it. */
  readonly sure?: Range;
}

export interface Contradiction {
  readonly id: string;
  readonly between: readonly EvidenceId[];
  readonly says: string;
  readonly readings: readonly VariantId[];
}

export interface CaseEvent {
  readonly on: string;
  readonly by: PartyId;
  readonly to?: PartyId;
  readonly type: string;
  readonly claim?: EvidenceId;
}

// --- the situation: graph model for conflict resolution ---

export interface Situation {
  /** In the file's order. */
  readonly options: readonly Option[];
  /** The options taken now; undefined where the file does not say. */
  readonly statusQuo?: readonly OptionId[];
  /** The options taken in the state against which outcomes are better or worse; the status quo where the file does not say. */
  readonly reference?: readonly OptionId[];
  /** What counts as a settlement; what the main parties would rather have than the reference where the file does not say. */
  readonly settlement?: Settlement;
  /** States in which one of these is true do not exist. */
  readonly infeasible: readonly InfeasibleRule[];
  /** Options that are not listed can be taken and taken back freely. */
  readonly irreversible: ReadonlyMap<OptionId, OneWay>;
  /** Options that can be taken, or dropped, from some states only. */
  readonly moves: ReadonlyMap<OptionId, MoveConditions>;
  /** Parties that act as one decision maker; no party stands in two. */
  readonly coalitions: readonly (readonly PartyId[])[];
  /** A party that is not listed has unknown preferences. */
  readonly preferences: ReadonlyMap<PartyId, Preferences>;
}

export interface Option extends Supported {
  readonly id: OptionId;
  readonly by: PartyId;
  readonly says: string;
}

/** A statement that is true in the states that count as a settlement. */
export interface Settlement extends Supported {
  readonly text: string;
  readonly expression: Expression;
}

export interface InfeasibleRule extends Supported {
  readonly text: string;
  readonly expression: Expression;
}

/** What must be true of the state a move starts in for it to change an option; undefined where nothing must be. */
export interface MoveConditions extends Supported {
  readonly takenIf?: Condition;
  readonly droppedIf?: Condition;
}

export interface Condition {
  readonly text: string;
  readonly expression: Expression;
}

/**
 * `taken`: once taken it cannot be taken back. `dropped`: once dropped it cannot be taken again.
 * `both`: away from the status quo once, and never back.
 */
export type OneWay = 'taken' | 'dropped' | 'both';

export type Preferences = StatementPreferences | RankingPreferences;

/**
 * Statements, most important first (option prioritisation, Fang, Hipel, Kilgour & Peng 2003): of two states the better
 * is the one in which the first statement that tells them apart is true. Where that statement is of unknown `sure`,
 * the order of the two states is unknown.
 */
export interface StatementPreferences {
  readonly kind: 'statements';
  readonly statements: readonly PreferenceStatement[];
  readonly orderNoise: OrderNoise;
}

/** Best first; states in one group are equally good. Feasible states that are not listed are of unknown rank. */
export interface RankingPreferences extends Supported {
  readonly kind: 'ranking';
  readonly groups: readonly (readonly StateText[])[];
  readonly orderNoise: OrderNoise;
}

/**
 * Dispersion of the Mallows model on the order (Mallows 1957): probability of an order proportional to
 * noise^(number of pairs out of order), 0 (the order given) to 1 (any order).
 */
export type OrderNoise = number;

/** A state by the options taken in it; `none` in the file is the empty list. */
export type StateText = readonly OptionId[];

export interface PreferenceStatement extends Supported {
  readonly text: string;
  readonly expression: Expression;
  /** Probability that the party holds the statement at all; `unknown` is not a number and is never guessed. */
  readonly sure: Range | 'unknown';
  /** A core want: as the file says; where it says so of no statement of the party, the most important one. */
  readonly isCore: boolean;
}

// --- the agenda: negotiation ---

export interface Agenda {
  readonly issues: readonly Issue[];
  /** Packages in which one of these is true cannot be made. */
  readonly infeasible: readonly InfeasibleRule[];
  readonly utilities: ReadonlyMap<PartyId, Utility>;
}

export interface Issue {
  readonly id: IssueId;
  readonly name: string;
  readonly values: readonly string[];
  /** Whether the order of `values` means something, so that `<=` may be used. */
  readonly ordered: boolean;
}

export interface Utility {
  /** Points per issue, integers that sum to 100; as ranges where uncertain. A missing issue is unknown. */
  readonly weights: ReadonlyMap<IssueId, Weighted>;
  /** Points 0..100 per value of each issue. A missing value is unknown. */
  readonly scores: ReadonlyMap<IssueId, ReadonlyMap<string, Weighted>>;
  /** Plain points per value of each issue, whole numbers that sum to anything, instead of weights and scores. */
  readonly points?: ReadonlyMap<IssueId, ReadonlyMap<string, Weighted>>;
  /** Below this the party walks away, in its own points: 0..100 with weights and scores. Undefined where unknown. */
  readonly reservation?: Weighted;
  readonly redLines: readonly InfeasibleRule[];
}

export interface Weighted extends Supported {
  readonly range: Range;
}

// --- variants ---

/** A framework, a future or a reading: a JSON merge patch (RFC 7396) over the case. */
export interface Variant {
  readonly id: VariantId;
  readonly name: string;
  readonly says?: string;
  readonly changes: Readonly<Record<string, unknown>>;
  /** Of a future only; undefined where it is not known. */
  readonly probability?: Range;
  /** Of a future only: at most one of those so marked comes. */
  readonly exclusive?: true;
  readonly because: readonly EvidenceId[];
  readonly at: Path;
}

/** The name of the plain case among frameworks, futures and readings. */
export const asIs = 'as-is';
