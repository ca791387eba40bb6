/**
 * How a decision maker orders the states. Statements order them by option prioritisation (Fang, Hipel, Kilgour & Peng
 * 2003): of two states the better is the one in which the most important statement that tells them apart is true.
 */
import type { PartyId, Preferences, Situation } from '../../case/model.ts';
import type { Expression } from '../../case/statement/expression.ts';
import { truthOfStates } from '../../case/statement/meaning.ts';
import { bitsOf, setOf } from '../../case/statement/option-bits.ts';
import { type ConflictModel, indexOfState, type StateIndex } from './model.ts';

/** Ranks per feasible state, aligned with `ConflictModel.states`: higher is better, equal ranks are ties. */
export type Ranks = Int32Array;

/** 1 the first state is better, -1 worse, 0 equal, undefined unknown. */
export type Compare = (a: StateIndex, b: StateIndex) => -1 | 0 | 1 | undefined;

export type Order =
  | { readonly kind: 'total'; readonly ranks: Ranks }
  /** Some pairs of states are of unknown order or, where that is all `known`, better for neither. */
  | { readonly kind: 'partial'; readonly compare: Compare; readonly known?: boolean };

/** Whether an order is unknown in part. */
export function isUnknown(order: Order): boolean {
  return order.kind === 'partial' && order.known !== true;
}

/**
 * What several who act as one make of how each of them takes something: better where it is better for all, worse where it is worse for
 * all, and 0 where it is known that it is not better for all.
 */
function jointly(values: readonly ReturnType<Compare>[]): ReturnType<Compare> {
  if (values.every(value => value === 1)) return 1;
  if (values.every(value => value === -1)) return -1;
  return values.some(value => value === 0 || value === -1) ? 0 : undefined;
}

/** The order of several who act as one (Kilgour, Hipel, Fang & Peng 2001: an improvement is better for each of them). */
export function jointOrder(orders: readonly Order[]): Order {
  if (orders.length === 1) return orders[0]!;
  const compares = orders.map(compareOf);
  return {
    kind: 'partial',
    known: !orders.some(isUnknown),
    compare: (a, b) => (a === b ? 0 : jointly(compares.map(compare => compare(a, b)))),
  };
}

/** The orders of all decision makers of a model, as the situation gives them. */
export function ordersOf(situation: Situation, model: ConflictModel): Order[] {
  return model.decisionMakers.map(({ members }) => jointOrder(members.map(party => orderOf(situation, model, party))));
}

/** One decision maker's order; wholly unknown where the situation lists no preferences for it. */
export function orderOf(situation: Situation, model: ConflictModel, party: PartyId): Order {
  const preferences = situation.preferences.get(party);
  if (!preferences) return unknownOrder();
  if (preferences.kind === 'ranking') return orderFromRanking(preferences.groups, model);
  const unknown = preferences.statements.map(({ sure }) => sure === 'unknown');
  return orderFromStatements(truthColumns(preferences, model), unknown, model.states.length);
}

/**
 * The order that statements give, from their truth columns, most important first; `unknown[statement]` as in the file.
 * Dense ranks make margins count ranks; without them the order is the same and cheaper.
 */
export function orderFromStatements(
  columns: readonly Uint8Array[],
  unknown: readonly boolean[],
  size: number,
  dense = true,
): Order {
  if (unknown.includes(true)) return orderWithUnknownStatements(columns, unknown);
  return { kind: 'total', ranks: dense ? ranksFromColumns(columns, size) : keysFromColumns(columns, size) };
}

/** Nothing is known but that a state equals itself. */
export function unknownOrder(): Order {
  return { kind: 'partial', compare: (a, b) => (a === b ? 0 : undefined) };
}

/** Truth of each statement in each feasible state, `columns[statement][state index]`, 0 or 1. */
export function truthColumns(preferences: Preferences, model: ConflictModel): Uint8Array[] {
  if (preferences.kind === 'ranking') return [];
  return preferences.statements.map(({ expression }) => truthColumn(expression, model));
}

/** Truth of a statement in each feasible state, 0 or 1. */
export function truthColumn(expression: Expression, { options, states }: ConflictModel): Uint8Array {
  return truthOfStates(expression, bitsOf(options), states);
}

const columnsAWord = 26;

/**
 * Keys from truth columns, most important first: they order the states as `ranksFromColumns` does, but are not dense. Far
 * cheaper, for worlds that are only compared. With more than 30 columns the same as `ranksFromColumns`.
 */
export function keysFromColumns(columns: readonly Uint8Array[], size: number): Ranks {
  if (columns.length > 30) return ranksFromColumns(columns, size);
  const keys = new Int32Array(size);
  for (const column of columns)
    for (let state = 0; state < size; state++) keys[state] = (keys[state]! << 1) | column[state]!;
  return keys;
}

/** Ranks from truth columns, most important first. No column: all states are equal. Ranks are dense, from 0. */
function ranksFromColumns(columns: readonly Uint8Array[], size: number): Ranks {
  if (2 ** columns.length <= 4 * size) return countedRanks(columns, size);
  let ranks: Ranks = new Int32Array(size);
  for (let from = 0; from < columns.length; from += columnsAWord) {
    const word = columns.slice(from, from + columnsAWord);
    const keys = new Float64Array(size);
    for (let state = 0; state < size; state++) {
      let bits = 0;
      for (const column of word) bits = (bits << 1) | column[state]!;
      keys[state] = ranks[state]! * 2 ** columnsAWord + bits;
    }
    ranks = denseRanks(keys);
  }
  return ranks;
}

/** The same where the statements leave few ways of being true and false beside the states: those that occur are numbered. */
function countedRanks(columns: readonly Uint8Array[], size: number): Ranks {
  const ranks = keysFromColumns(columns, size);
  const places = new Int32Array(2 ** columns.length);
  for (let state = 0; state < size; state++) places[ranks[state]!] = 1;
  let distinct = 0;
  for (let key = 0; key < places.length; key++) if (places[key]) places[key] = distinct++;
  for (let state = 0; state < size; state++) ranks[state] = places[ranks[state]!]!;
  return ranks;
}

/** Replaces keys by their places in ascending order, equal keys by equal places: 0, 1, 2, ... */
export function denseRanks(keys: Float64Array): Ranks {
  const sorted = keys.slice().sort();
  let distinct = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[distinct++] = sorted[at]!;
  }
  const ranks = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    let low = 0;
    let high = distinct - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! < key) low = middle + 1;
      else high = middle;
    }
    ranks[at] = low;
  }
  return ranks;
}

function orderWithUnknownStatements(columns: readonly Uint8Array[], unknown: readonly boolean[]): Order {
  if (columns.length <= 30) return orderFromKeys(columns, unknown);
  return {
    kind: 'partial',
    compare(a, b) {
      for (let at = 0; at < columns.length; at++) {
        const difference = columns[at]![a]! - columns[at]![b]!;
        if (difference !== 0) return unknown[at] ? undefined : difference > 0 ? 1 : -1;
      }
      return 0;
    },
  };
}

/** The first statement that tells two states apart is the highest bit in which their keys differ. */
function orderFromKeys(columns: readonly Uint8Array[], unknown: readonly boolean[]): Order {
  const keys = keysFromColumns(columns, columns[0]!.length);
  const open = unknown.reduce((bits, isUnknown) => (bits << 1) | (isUnknown ? 1 : 0), 0);
  return {
    kind: 'partial',
    compare(a, b) {
      const apart = keys[a]! ^ keys[b]!;
      if (apart === 0) return 0;
      if ((open >>> (31 - Math.clz32(apart))) & 1) return undefined;
      return keys[a]! > keys[b]! ? 1 : -1;
    },
  };
}

/** The order of a ranking, best group first. Infeasible states in it are passed over; unlisted states are of unknown rank. */
export function orderFromRanking(groups: readonly (readonly (readonly string[])[])[], model: ConflictModel): Order {
  const bits = bitsOf(model.options);
  const ranks = new Int32Array(model.states.length).fill(-1);
  let listed = 0;
  for (const [place, group] of groups.entries()) {
    for (const taken of group) {
      const index = indexOfState(model.states, setOf(taken, bits));
      if (index === undefined) continue;
      if (ranks[index] === -1) listed++;
      ranks[index] = groups.length - 1 - place;
    }
  }
  if (listed === ranks.length) return { kind: 'total', ranks };
  return {
    kind: 'partial',
    compare(a, b) {
      if (a === b) return 0;
      if (ranks[a] === -1 || ranks[b] === -1) return undefined;
      return Math.sign(ranks[a]! - ranks[b]!) as -1 | 0 | 1;
    },
  };
}

/** An order as a comparison, whatever its kind. */
export function compareOf(order: Order): Compare {
  if (order.kind === 'partial') return order.compare;
  const { ranks } = order;
  return (a, b) => Math.sign(ranks[a]! - ranks[b]!) as -1 | 0 | 1;
}
