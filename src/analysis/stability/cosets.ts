/** The moves of each decision maker: the feasible states in classes that differ only in its own options. */
import { type ConflictModel, type OneWayMasks, oneWayMasks, type State, type StateIndices, statesOf } from './model.ts';

/** States in classes. */
export interface Classes {
  /** Class after class. */
  readonly members: StateIndices;
  /** Class c holds `members[starts[c]] .. members[starts[c + 1] - 1]`. */
  readonly starts: Int32Array;
  /** The first so many classes have two or more states: there is a move at all. */
  readonly movable: number;
  /** Class of each state. */
  readonly classOf: Int32Array;
}

/** Classes within which a decision maker moves, and only there: what it can do in several moves it can do in one. */
export interface Cosets extends Classes {
  /**
   * The one-way options that are used up in each state, as bits 0, 1, ...: a move leads from a pattern to one that contains it.
   * Undefined where every move in a class can be taken back.
   */
  readonly pattern: Int32Array | undefined;
  /** Room for a value of each pattern, for the passes over the classes. */
  readonly table: Int32Array;
}

/**
 * The move classes of one decision maker. Linear in the states, up to a sort of the class keys. Own options that cannot change where
 * the others' are as they are split a class. Not for models in which a move of one's own may open the next (`transitive` is false).
 */
export function cosetsOf(model: ConflictModel, mask: State): Cosets {
  const { states, conditions } = model;
  const { forward, backward } = oneWayMasks(model);
  const forwardFrom = (index: number) => forward | (conditions?.barDropping[index] ?? 0);
  const backwardFrom = (index: number) => backward | (conditions?.barTaking[index] ?? 0);
  const classes = classesOf(states, (state, index) => state & ~(mask & ~(forwardFrom(index) & backwardFrom(index))));
  let used = (forward ^ backward) & mask;
  if (conditions) {
    for (let index = 0; index < states.length; index++) used |= (forwardFrom(index) ^ backwardFrom(index)) & mask;
  }
  const places = Array.from({ length: 32 }, (_, bit) => bit).filter(bit => (used >>> bit) & 1);
  const table = new Int32Array(2 ** places.length);
  if (places.length === 0) return { ...classes, pattern: undefined, table };
  const pattern = states.map((state, index) => {
    const [toTake, toDrop] = [forwardFrom(index) & ~backwardFrom(index), backwardFrom(index) & ~forwardFrom(index)];
    const gone = (state & toTake) | (~state & toDrop);
    return places.reduce((found, bit, place) => found | (((gone >>> bit) & 1) << place), 0);
  });
  return { ...classes, pattern, table };
}

/** The states in classes of the same key; those with two or more members come first. */
export function classesOf(states: Int32Array, keyOf: (state: State, index: number) => number): Classes {
  const keys = states.map(keyOf);
  const sizes = new Map<number, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const slots = new Map<number, number>();
  for (const [key, count] of sizes) if (count > 1) slots.set(key, slots.size);
  const movable = slots.size;
  for (const [key, count] of sizes) if (count === 1) slots.set(key, slots.size);
  const classOf = keys.map(key => slots.get(key)!);
  const starts = new Int32Array(slots.size + 1);
  for (const slot of classOf) starts[slot + 1]!++;
  for (let slot = 0; slot < slots.size; slot++) starts[slot + 1]! += starts[slot]!;
  const all = statesOf({ states });
  const members = all.slice() as StateIndices;
  const next = starts.slice();
  for (const index of all) members[next[classOf[index]!]!++] = index;
  return { members, starts, movable, classOf };
}

/** Whether a mover may go from one state of a class to another, by what is barred in the first: nothing irreversible is undone. */
export function isLegal({ forward, backward }: OneWayMasks, from: State, to: State): boolean {
  return (from & ~to & forward) === 0 && (to & ~from & backward) === 0;
}
