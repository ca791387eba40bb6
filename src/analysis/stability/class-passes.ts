/**
 * Passes over one decision maker's move classes. Where all own options can be taken and taken back, a class is one clique and
 * a pass is linear. With one-way options a move leads from a *pattern* of them to one that contains it: large classes keep
 * the best value of each pattern in a table, small ones compare state by state.
 */
import type { Cosets } from './cosets.ts';
import type { Ranks } from './order.ts';

/** From this size of class on the table of patterns pays. */
const tableFrom = 12;

/** For each state the greatest value over itself and the owner's moves from it. */
export function bestReachable(own: Cosets, value: Int32Array, into: Int32Array): void {
  const { members, starts, movable, pattern, table } = own;
  into.set(value);
  for (let slot = 0; slot < movable; slot++) {
    const start = starts[slot]!;
    const end = starts[slot + 1]!;
    if (!pattern) {
      let best = value[members[start]!]!;
      for (let at = start + 1; at < end; at++) {
        const candidate = value[members[at]!]!;
        if (candidate > best) best = candidate;
      }
      for (let at = start; at < end; at++) into[members[at]!] = best;
    } else if (end - start >= tableFrom) {
      table.fill(-0x80000000);
      for (let at = start; at < end; at++) {
        const candidate = value[members[at]!]!;
        const bits = pattern[members[at]!]!;
        for (let part = bits; ; part = (part - 1) & bits) {
          if (candidate > table[part]!) table[part] = candidate;
          if (part === 0) break;
        }
      }
      for (let at = start; at < end; at++) into[members[at]!] = table[pattern[members[at]!]!]!;
    } else {
      for (let at = start; at < end; at++) {
        const from = members[at]!;
        let best = value[from]!;
        for (let other = start; other < end; other++) {
          const to = members[other]!;
          if (value[to]! > best && isOpen(pattern[from]!, pattern[to]!)) best = value[to]!;
        }
        into[from] = best;
      }
    }
  }
}

/** Lowers each value to the least over the mover's moves. Gives whether anything changed. */
export function spreadAlongMovesInPlace(mover: Cosets, value: Int32Array): boolean {
  const { members, starts, movable, pattern, table } = mover;
  let changed = false;
  for (let slot = 0; slot < movable; slot++) {
    const start = starts[slot]!;
    const end = starts[slot + 1]!;
    if (!pattern) {
      let least = value[members[start]!]!;
      let differs = false;
      for (let at = start + 1; at < end; at++) {
        const candidate = value[members[at]!]!;
        if (candidate === least) continue;
        differs = true;
        if (candidate < least) least = candidate;
      }
      if (!differs) continue;
      changed = true;
      for (let at = start; at < end; at++) value[members[at]!] = least;
    } else if (end - start >= tableFrom) {
      table.fill(0x7fffffff);
      for (let at = start; at < end; at++) lowerParts(table, pattern[members[at]!]!, value[members[at]!]!);
      for (let at = start; at < end; at++) {
        const least = table[pattern[members[at]!]!]!;
        if (least < value[members[at]!]!) {
          value[members[at]!] = least;
          changed = true;
        }
      }
    } else {
      for (let at = start; at < end; at++) {
        const from = members[at]!;
        for (let other = start; other < end; other++) {
          const to = members[other]!;
          if (value[to]! < value[from]! && isOpen(pattern[from]!, pattern[to]!)) {
            value[from] = value[to]!;
            changed = true;
          }
        }
      }
    }
  }
  return changed;
}

/** The members of each class by falling rank: better states come first. */
export interface SortedClasses {
  readonly members: Int32Array;
  /** What begins at each member: 0 nothing, it is as good as the one before; 1 a lower rank; 2 a class. */
  readonly begins: Uint8Array;
}

/** Lowers each value to the least over the mover's improvements. Gives whether anything changed. */
export function spreadAlongImprovementsInPlace(
  mover: Cosets,
  { members, begins }: SortedClasses,
  value: Int32Array,
): boolean {
  if (mover.pattern) return spreadAlongOneWayImprovementsInPlace(mover, { members, begins }, value);
  const last = mover.starts[mover.movable]!;
  let changed = false;
  let least = 0x7fffffff;
  let leastOfGroup = 0x7fffffff;
  for (let at = 0; at < last; at++) {
    const begin = begins[at]!;
    if (begin !== 0) {
      if (begin === 2) leastOfGroup = 0x7fffffff;
      least = leastOfGroup;
    }
    const state = members[at]!;
    let own = value[state]!;
    if (least < own) {
      value[state] = own = least;
      changed = true;
    }
    if (own < leastOfGroup) leastOfGroup = own;
  }
  return changed;
}

function spreadAlongOneWayImprovementsInPlace(
  mover: Cosets,
  { members, begins }: SortedClasses,
  value: Int32Array,
): boolean {
  const { starts, movable, table } = mover;
  const pattern = mover.pattern!;
  let changed = false;
  for (let slot = 0; slot < movable; slot++) {
    const start = starts[slot]!;
    const end = starts[slot + 1]!;
    const tabled = end - start >= tableFrom;
    if (tabled) table.fill(0x7fffffff);
    for (let group = start; group < end; ) {
      let at = group;
      for (; at < end && (at === group || begins[at] === 0); at++) {
        const from = members[at]!;
        let least = value[from]!;
        if (tabled) least = Math.min(least, table[pattern[from]!]!);
        else {
          for (let better = start; better < group; better++) {
            const to = members[better]!;
            if (value[to]! < least && isOpen(pattern[from]!, pattern[to]!)) least = value[to]!;
          }
        }
        if (least < value[from]!) {
          value[from] = least;
          changed = true;
        }
      }
      if (tabled) {
        for (let each = group; each < at; each++) lowerParts(table, pattern[members[each]!]!, value[members[each]!]!);
      }
      group = at;
    }
  }
  return changed;
}

/** Sorts the members of each class by falling rank. Small classes by insertion, large ones by packed keys. */
export function sortClasses({ members, starts, movable }: Cosets, rank: Ranks, into: SortedClasses): void {
  const sorted = into.members;
  sorted.set(members);
  let keys = new Float64Array(0);
  for (let slot = 0; slot < movable; slot++) {
    const start = starts[slot]!;
    const end = starts[slot + 1]!;
    if (end - start > 32) {
      const size = end - start;
      if (keys.length < size) keys = new Float64Array(size);
      const own = keys.subarray(0, size);
      for (let at = 0; at < size; at++) own[at] = at - rank[members[start + at]!]! * packed;
      own.sort();
      for (let at = 0; at < size; at++) {
        const place = own[at]! % packed;
        sorted[start + at] = members[start + (place < 0 ? place + packed : place)]!;
      }
    } else {
      for (let at = start + 1; at < end; at++) {
        const state = sorted[at]!;
        const key = rank[state]!;
        let place = at;
        while (place > start && rank[sorted[place - 1]!]! < key) {
          sorted[place] = sorted[place - 1]!;
          place--;
        }
        sorted[place] = state;
      }
    }
    into.begins[start] = 2;
    for (let at = start + 1; at < end; at++) {
      into.begins[at] = rank[sorted[at]!] === rank[sorted[at - 1]!] ? 0 : 1;
    }
  }
}

/** Room for a place in a class below a rank: ranks are below 2^29 where a class has so many members. */
const packed = 2 ** 24;

/** Lowers the entries of a pattern and of all its parts to a value. */
function lowerParts(table: Int32Array, bits: number, value: number): void {
  for (let part = bits; ; part = (part - 1) & bits) {
    if (value < table[part]!) table[part] = value;
    if (part === 0) return;
  }
}

/** Whether a move leads from a state of one pattern to a state of another. */
function isOpen(from: number, to: number): boolean {
  return (from & ~to) === 0;
}
