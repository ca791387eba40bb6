/** The moves of each decision maker: the feasible states in classes that differ only in its own options. */
import { type ConflictModel, oneWayMasks } from './model.ts';
import type { State } from './truth.ts';

export interface Cosets {
  /** State indices, class after class. */
  readonly members: Int32Array;
  /** Class c holds `members[starts[c]] .. members[starts[c + 1] - 1]`. */
  readonly starts: Int32Array;
  /** Classes of two or more states: where there is a move at all. */
  readonly movable: Int32Array;
  /** Class of each state. */
  readonly classOf: Int32Array;
  /** Own options that can only be taken, and only taken back: 0 where every move in a class can be taken back. */
  readonly forward: State;
  readonly backward: State;
}

/** The move classes of one decision maker. Linear in the states, up to a sort of the class keys. */
export function cosetsOf(model: ConflictModel, mask: State): Cosets {
  const { states } = model;
  const { forward, backward } = oneWayMasks(model);
  const slots = new Map<number, number>();
  const classOf = new Int32Array(states.length);
  for (let index = 0; index < states.length; index++) {
    const key = states[index]! & ~mask;
    const slot = slots.get(key) ?? slots.size;
    slots.set(key, slot);
    classOf[index] = slot;
  }
  const starts = new Int32Array(slots.size + 1);
  for (const slot of classOf) starts[slot + 1]!++;
  for (let slot = 0; slot < slots.size; slot++) starts[slot + 1]! += starts[slot]!;
  const members = new Int32Array(states.length);
  const next = starts.slice();
  for (let index = 0; index < states.length; index++) members[next[classOf[index]!]!++] = index;
  const movable = Int32Array.from(slots.values()).filter(slot => starts[slot + 1]! - starts[slot]! > 1);
  return { members, starts, movable, classOf, forward: forward & mask, backward: backward & mask };
}

/** Whether a mover may go from one state of a class to another: nothing irreversible is undone. */
export function isLegal({ forward, backward }: Pick<Cosets, 'forward' | 'backward'>, from: State, to: State): boolean {
  return (from & ~to & forward) === 0 && (to & ~from & backward) === 0;
}
