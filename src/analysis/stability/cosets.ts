/** The moves of each decision maker: the feasible states in classes that differ only in its own options. */
import { type ConflictModel, oneWayMasks, type State, type StateIndices, statesOf } from './model.ts';

export interface Cosets {
  /** Class after class. */
  readonly members: StateIndices;
  /** Class c holds `members[starts[c]] .. members[starts[c + 1] - 1]`. */
  readonly starts: Int32Array;
  /** The first so many classes have two or more states: there is a move at all. */
  readonly movable: number;
  /** Class of each state. */
  readonly classOf: Int32Array;
  /** Own options that can only be taken, and only taken back: 0 where every move in a class can be taken back. */
  readonly forward: State;
  readonly backward: State;
  /** The one-way options that are used up in each state, as bits 0, 1, ...; undefined where there are none. */
  readonly pattern: Int32Array | undefined;
  /** Room for a value of each pattern, for the passes over the classes. */
  readonly table: Int32Array;
}

/** The move classes of one decision maker. Linear in the states, up to a sort of the class keys. */
export function cosetsOf(model: ConflictModel, mask: State): Cosets {
  const { states } = model;
  const { forward, backward } = oneWayMasks(model);
  const sizes = new Map<number, number>();
  for (const state of states) sizes.set(state & ~mask, (sizes.get(state & ~mask) ?? 0) + 1);
  const slots = new Map<number, number>();
  for (const [key, count] of sizes) if (count > 1) slots.set(key, slots.size);
  const movable = slots.size;
  for (const [key, count] of sizes) if (count === 1) slots.set(key, slots.size);
  const classOf = states.map(state => slots.get(state & ~mask)!);
  const starts = new Int32Array(slots.size + 1);
  for (const slot of classOf) starts[slot + 1]!++;
  for (let slot = 0; slot < slots.size; slot++) starts[slot + 1]! += starts[slot]!;
  const all = statesOf(model);
  const members = all.slice() as StateIndices;
  const next = starts.slice();
  for (const index of all) members[next[classOf[index]!]!++] = index;
  return { members, starts, movable, classOf, ...oneWayOf(states, forward & mask, backward & mask) };
}

function oneWayOf(
  states: Int32Array,
  forward: State,
  backward: State,
): Pick<Cosets, 'forward' | 'backward' | 'pattern' | 'table'> {
  const bits = Array.from({ length: 32 }, (_, bit) => bit).filter(bit => ((forward | backward) >>> bit) & 1);
  const table = new Int32Array(2 ** bits.length);
  if (bits.length === 0) return { forward, backward, pattern: undefined, table };
  const pattern = states.map(state =>
    bits.reduce((found, bit, place) => found | ((((state ^ backward) >>> bit) & 1) << place), 0),
  );
  return { forward, backward, pattern, table };
}

/** Whether a mover may go from one state of a class to another: nothing irreversible is undone. */
export function isLegal({ forward, backward }: Pick<Cosets, 'forward' | 'backward'>, from: State, to: State): boolean {
  return (from & ~to & forward) === 0 && (to & ~from & backward) === 0;
}
