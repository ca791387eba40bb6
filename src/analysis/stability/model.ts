/**
 * The graph model for conflict resolution in option form (Fang, Hipel & Kilgour 1993; Howard 1971 for options): decision
 * makers control options, a state is the set of options taken, a unilateral move changes some of the mover's own options.
 * Infeasible states do not exist; an irreversible option goes one way; a condition says from which states an option may move.
 */
import type { Case, OptionId, PartyId, Situation } from '../../case/model.ts';
import { actorsOf } from '../../case/names.ts';
import { testOfState } from '../../case/statement/meaning.ts';
import { bitsOf, type OptionBit, type OptionBits, setOf } from '../../case/statement/option-bits.ts';
import type { Branded } from '../../core/brand.ts';
import { FileError, LimitError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import { type ConditionalMoves, conditionalMoves } from './conditions.ts';

/** A set of options taken: bit k is option k of the model. */
export type State = number;

/** Position of a state in `ConflictModel.states`. */
export type StateIndex = Branded<number, 'state index'>;

/** State indices in a typed array. */
export interface StateIndices extends Int32Array {
  [place: number]: StateIndex;
  [Symbol.iterator](): ArrayIterator<StateIndex>;
}

/** Position of a decision maker in `ConflictModel.decisionMakers`. */
export type MakerIndex = Branded<number, 'decision maker'>;

/** Whether an option may be taken (`forward`), taken back (`backward`), or both. */
export type Direction = 'both' | 'forward' | 'backward';

export interface DecisionMaker {
  readonly index: MakerIndex;
  readonly id: PartyId;
  readonly name: string;
  /** The party itself, or those that act as one: then the id joins theirs by "+". */
  readonly members: readonly PartyId[];
  /** The options under its control. */
  readonly mask: State;
}

export interface ConflictModel {
  /** In the file's order; option k is bit k. */
  readonly options: readonly OptionId[];
  readonly directions: readonly Direction[];
  /** Conditions on moves; undefined where there are none. */
  readonly conditions?: ConditionalMoves | undefined;
  /** Every party, or coalition of the situation, that controls an option, in the file's order. */
  readonly decisionMakers: readonly DecisionMaker[];
  /** The feasible states, ascending. */
  readonly states: Int32Array;
  /** Index of the status quo in `states`; undefined where the case does not say. */
  readonly statusQuo: StateIndex | undefined;
}

export const mostOptions = 24;
/** About 12 seconds and 1.2 gigabytes for five concepts and four decision makers. */
const mostStates = 2 ** 22;

/**
 * The graph model of a case's situation.
 * @throws LimitError beyond 24 options or 4,194,304 feasible states. FileError where there is no situation, or a one-way option needs a status quo.
 */
export function compileConflict(theCase: Case): ConflictModel {
  const { situation } = theCase;
  if (!situation || situation.options.length === 0) {
    throw new FileError(complaint('SITUATION_MISSING'));
  }
  const { options } = situation;
  if (options.length > mostOptions) {
    const count = { options: options.length, most: mostOptions, states: `2^${mostOptions}` };
    throw new LimitError(complaint('TOO_MANY_OPTIONS', count));
  }
  const ids = options.map(({ id }) => id);
  const bits = bitsOf(ids);
  const statusQuo = situation.statusQuo && setOf(situation.statusQuo, bits);
  const states = feasibleStates(situation, bits);
  if (states.length > mostStates) {
    throw new LimitError(complaint('TOO_MANY_STATES.model', { states: states.length, most: mostStates }));
  }
  const conditions = conditionalMoves(situation, bits, states);
  return {
    options: ids,
    directions: [...bits].map(([id, bit]) => directionOf(situation, id, bit, statusQuo)),
    ...(conditions && { conditions }),
    decisionMakers: decisionMakers(
      actorsOf(theCase).flatMap(({ id, name, members }) => {
        const own = options.filter(({ by }) => members.includes(by)).map(option => option.id);
        return own.length === 0 ? [] : [{ id, name, members, mask: setOf(own, bits) }];
      }),
    ),
    states,
    statusQuo: statusQuo === undefined ? undefined : indexOfState(states, statusQuo),
  };
}

/** The decision makers of a model, numbered in their order; one without members is a party by itself. */
export function decisionMakers(
  makers: readonly (Omit<DecisionMaker, 'index' | 'members'> & Partial<Pick<DecisionMaker, 'members'>>)[],
): DecisionMaker[] {
  return makers.map((maker, index) => ({ members: [maker.id], ...maker, index: index as MakerIndex }));
}

export function makersOf({ decisionMakers: makers }: Pick<ConflictModel, 'decisionMakers'>): MakerIndex[] {
  return makers.map(({ index }) => index);
}

/** The indices of all states, ascending. */
export function statesOf({ states }: Pick<ConflictModel, 'states'>): StateIndices {
  return states.map((_, index) => index) as StateIndices;
}

/** Where a loop over all states begins. */
export const firstState = 0 as StateIndex;

/** The index of a state among the feasible ones, or undefined where it is infeasible. */
export function indexOfState(states: Int32Array, state: State): StateIndex | undefined {
  let low = 0;
  let high = states.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = states[middle]!;
    if (value === state) return middle as StateIndex;
    if (value < state) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The options taken in a state, in the model's order. */
export function optionsTaken({ options }: Pick<ConflictModel, 'options'>, state: State): OptionId[] {
  return options.filter((_, bit) => (state >>> bit) & 1);
}

/** Options that cannot be dropped (`forward`), and that cannot be taken (`backward`); one in both stays as it is. */
export interface OneWayMasks {
  readonly forward: State;
  readonly backward: State;
}

/** What no move from any state may do: masks of the options that can only be taken, and only taken back. */
export function oneWayMasks({ directions }: Pick<ConflictModel, 'directions'>): OneWayMasks {
  const mask = (direction: Direction) =>
    directions.reduce((bits, each, bit) => (each === direction ? bits | (1 << bit) : bits), 0);
  return { forward: mask('forward'), backward: mask('backward') };
}

/** What no move from a state may do: as `oneWayMasks`, with the conditions that are not met there. */
export function oneWayFrom(model: Pick<ConflictModel, 'directions' | 'conditions'>): (from: StateIndex) => OneWayMasks {
  const always = oneWayMasks(model);
  const { conditions } = model;
  if (!conditions) return () => always;
  return from => ({
    forward: always.forward | conditions.barDropping[from]!,
    backward: always.backward | conditions.barTaking[from]!,
  });
}

function feasibleStates(situation: Situation, bits: OptionBits): Int32Array {
  const rules = situation.infeasible.map(({ expression }) => testOfState(expression, bits));
  const total = 2 ** situation.options.length;
  const states = new Int32Array(total);
  let count = 0;
  for (let state = 0; state < total; state++) {
    if (!rules.some(rule => rule(state))) states[count++] = state;
  }
  return count === total ? states : states.slice(0, count);
}

function directionOf(situation: Situation, id: OptionId, bit: OptionBit, statusQuo: State | undefined): Direction {
  const oneWay = situation.irreversible.get(id);
  if (oneWay === undefined) return 'both';
  if (oneWay === 'taken') return 'forward';
  if (oneWay === 'dropped') return 'backward';
  if (statusQuo === undefined) {
    throw new FileError(complaint('STATUS_QUO_MISSING.irreversible', { rule: `irreversible: {${id}: both}` }));
  }
  return (statusQuo >>> bit) & 1 ? 'backward' : 'forward';
}
