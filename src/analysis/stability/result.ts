/** The result of a stability analysis: plain data, no prose. A state is known by the options taken in it. */

import type { OptionId, PartyId } from '../../case/model.ts';
import type { Names } from '../../case/names.ts';
import type { Complaint } from '../../core/errors.ts';
import type { ResultRecord } from '../../core/result.ts';
import type { Change, ChangeKind } from './changes.ts';
import type { CoalitionConcept } from './coalitions.ts';
import type { Concept } from './kernel.ts';
import type { UnknownType } from './legal-sequences.ts';
import type { StateIndex } from './model.ts';
import type { Travel } from './solution.ts';
import type { WinOver } from './win-over.ts';

/** `index` is the state's place among all feasible states, ordered by the sum of 2^k over the options k taken, from 0. */
export interface ListedState {
  readonly index: StateIndex;
  readonly taken: readonly OptionId[];
}

export type ByConcept<T> = Readonly<Partial<Record<Concept, T>>>;
type ByParty<T> = Readonly<Record<PartyId, T>>;

export interface Verdicts {
  /** Indices of the stable states, by concept and decision maker, ascending. */
  readonly stable: ByConcept<ByParty<readonly StateIndex[]>>;
  /** Indices of the states that are stable for all. */
  readonly equilibria: ByConcept<readonly StateIndex[]>;
}

export interface StabilityResult extends ResultRecord, Verdicts {
  /** Whether the verdicts are exact. They always are; what was not searched to the end says so in its own part. */
  readonly exact: true;
  readonly title: string;
  /** Whose figures the case has; undefined where it does not say. */
  readonly figures?: string;
  /** For reports. */
  readonly names: Names;
  readonly decisionMakers: readonly PartyId[];
  readonly options: readonly OptionId[];
  /** How many states are feasible. */
  readonly stateCount: number;
  /** How many states are equilibria, listed or not. Where some preference is unknown, for certain. */
  readonly equilibriumCount: ByConcept<number>;
  /** How many equilibria of some concept are not listed. */
  readonly unlisted: number;
  /**
   * All feasible states; in models of more than 4,096 only the status quo and at most 4,096 equilibria, those of most concepts
   * first, and the verdicts on them.
   */
  readonly states: readonly ListedState[];
  readonly statusQuo?: ListedState;
  /**
   * rank - threshold, aligned with `states`: 0 or more where stable, else how many ranks are missing. null where some
   * preference is unknown: `stable` then holds what is stable for certain (type a).
   */
  readonly margin: ByConcept<ByParty<readonly number[]>> | null;
  /** Where some preference is unknown: the four types of Li, Hipel, Kilgour & Fang (2004). */
  readonly unknown?: {
    readonly parties: readonly PartyId[];
    readonly types: Readonly<Record<UnknownType, Verdicts>>;
    readonly certain: ByConcept<readonly StateIndex[]>;
    readonly possible: ByConcept<readonly StateIndex[]>;
  };
  readonly coalitions?: CoalitionsPart;
  readonly why?: readonly WhyPart[];
  readonly paths?: readonly PathPart[];
  readonly leastChange?: LeastChangePart;
  readonly rankings?: RankingsPart;
  /** Parts that were asked for and refused, by what is wrong. */
  readonly failed?: Readonly<Partial<Record<PartOnDemand, Complaint>>>;
}

export type PartOnDemand = 'coalitions' | 'why' | 'paths' | 'leastChange' | 'rankings';

export interface CoalitionsPart {
  readonly of: ListedState;
  readonly byConcept: Readonly<Record<CoalitionConcept, CoalitionVerdict>>;
  /** Fewest to win over for a joint move; empty where no state is preferred by some of those who would have to move. */
  readonly nearest: readonly {
    readonly coalition: readonly PartyId[];
    readonly toWinOver: readonly PartyId[];
    readonly to: ListedState;
  }[];
  /** States that no coalition at all can better; null where the model is too large for the search over all states. */
  readonly universallyStable: Readonly<Record<CoalitionConcept, readonly StateIndex[]>> | null;
  readonly packages: PackagesPart;
}

/** Package moves: see packages.ts. */
export interface PackagesPart {
  /** Where packages from the state lead, each with a shortest one: the first step is of those who agreed on the end. */
  readonly leading: readonly { readonly to: ListedState; readonly path: readonly MoveOut[] }[];
  /** States from which no package leads; null where the model is too large for the search over all states. */
  readonly stable: readonly StateIndex[] | null;
}

interface CoalitionVerdict {
  /** Coalitions with an improvement that is not deterred, of which no smaller part has one. */
  readonly unseatedBy: readonly {
    readonly coalition: readonly PartyId[];
    readonly improvements: readonly { readonly to: ListedState; readonly path: readonly MoveOut[] }[];
  }[];
}

export interface MoveOut {
  readonly by: readonly PartyId[];
  readonly to: ListedState;
}

export interface WhyPart {
  readonly concept: Concept;
  readonly decisionMaker: PartyId;
  readonly state: ListedState;
  readonly stable: boolean;
  readonly improvements: readonly {
    readonly to: ListedState;
    /** Whether the order is unknown, so that it counts only as it may be an improvement. */
    readonly unknown: boolean;
    readonly sanction: readonly MoveOut[] | null;
    readonly escape?: { readonly after: readonly MoveOut[]; readonly to: ListedState };
  }[];
}

export interface PathPart {
  readonly to: ListedState;
  readonly concepts: readonly Concept[];
  readonly paths: Readonly<Partial<Record<Travel, readonly PathStepOut[]>>>;
}

export interface PathStepOut extends MoveOut {
  readonly gains: readonly PartyId[];
  readonly declines: readonly PartyId[];
  readonly unknown: readonly PartyId[];
  readonly diversions: readonly MoveOut[];
}

export interface LeastChangePart {
  readonly goal: 'reach' | 'unseat';
  readonly state: ListedState;
  readonly concept: Concept;
  /** To reach the state where it is an equilibrium: the fewest to win over, and for which steps. Empty where it would take nobody. */
  readonly winOver: readonly WinOver[];
  /** The smallest sets of changes, mildest kind first. */
  readonly sets: readonly (readonly Change[])[];
  /** The same by kind: a stronger kind stands here only with fewer changes than every milder one. */
  readonly kinds: readonly { readonly kind: ChangeKind; readonly sets: readonly (readonly Change[])[] }[];
  /** That core priorities be dropped or reversed was left out, as asked. */
  readonly keepCore: boolean;
  readonly exhaustive: boolean;
  readonly triedSize: number;
  readonly tried: number;
}

export interface RankingsPart {
  readonly party: PartyId;
  readonly state: ListedState;
  readonly rankings: number;
  /** Under how many strict rankings of the party the state is an equilibrium. */
  readonly equilibrium: Readonly<Record<Concept, number>>;
}
