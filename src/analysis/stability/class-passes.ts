/**
 * Passes over one decision maker's move classes. Where all own options can be taken and taken back, a class is one clique and
 * a pass is linear. With one-way options a move leads from a *pattern* of them to one that contains it: large classes keep
 * the best value of each pattern in a table, small ones compare state by state.
 */
import { type Cosets, isLegal } from './cosets.ts';
import type { Ranks } from './order.ts';

/** From this size of class on the table of patterns pays. */
const tableFrom = 12;

/** For each state the greatest value over itself and the owner's moves from it. */
export function bestReachable(own: Cosets, states: Int32Array, value: Int32Array, into: Int32Array): void {
  const { members, starts, movable, pattern, table } = own;
  into.set(value);
  for (let index = 0; index < movable.length; index++) {
    const start = starts[movable[index]!]!;
    const end = starts[movable[index]! + 1]!;
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
          if (value[to]! > best && isLegal(own, states[from]!, states[to]!)) best = value[to]!;
        }
        into[from] = best;
      }
    }
  }
}

/** Lowers each value to the least over the mover's moves. Gives whether anything changed. */
export function spreadAlongMovesInPlace(mover: Cosets, states: Int32Array, value: Int32Array): boolean {
  const { members, starts, movable, pattern, table } = mover;
  let changed = false;
  for (let index = 0; index < movable.length; index++) {
    const start = starts[movable[index]!]!;
    const end = starts[movable[index]! + 1]!;
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
          if (value[to]! < value[from]! && isLegal(mover, states[from]!, states[to]!)) {
            value[from] = value[to]!;
            changed = true;
          }
        }
      }
    }
  }
  return changed;
}

/** The same along the mover's improvements. `sorted` holds its classes by falling rank: better states come first. */
export function spreadAlongImprovementsInPlace(
  mover: Cosets,
  states: Int32Array,
  rank: Ranks,
  sorted: Int32Array,
  value: Int32Array,
): boolean {
  const { starts, movable, pattern, table } = mover;
  let changed = false;
  for (let index = 0; index < movable.length; index++) {
    const start = starts[movable[index]!]!;
    const end = starts[movable[index]! + 1]!;
    const tabled = pattern !== undefined && end - start >= tableFrom;
    if (tabled) table.fill(0x7fffffff);
    let least = 0x7fffffff;
    for (let group = start; group < end; ) {
      const level = rank[sorted[group]!]!;
      let leastOfGroup = least;
      let at = group;
      for (; at < end && rank[sorted[at]!]! === level; at++) {
        const from = sorted[at]!;
        if (!pattern || tabled) {
          const lower = pattern ? table[pattern[from]!]! : least;
          if (lower < value[from]!) {
            value[from] = lower;
            changed = true;
          }
        } else {
          for (let better = start; better < group; better++) {
            const to = sorted[better]!;
            if (value[to]! < value[from]! && isLegal(mover, states[from]!, states[to]!)) {
              value[from] = value[to]!;
              changed = true;
            }
          }
        }
        if (value[from]! < leastOfGroup) leastOfGroup = value[from]!;
      }
      if (tabled) {
        for (let each = group; each < at; each++) lowerParts(table, pattern[sorted[each]!]!, value[sorted[each]!]!);
      }
      least = leastOfGroup;
      group = at;
    }
  }
  return changed;
}

/** Copies the members of each class by falling rank. Small classes by insertion, large ones by packed keys. */
export function sortClasses({ members, starts, movable }: Cosets, rank: Ranks, into: Int32Array): void {
  into.set(members);
  let keys = new Float64Array(0);
  for (let index = 0; index < movable.length; index++) {
    const start = starts[movable[index]!]!;
    const end = starts[movable[index]! + 1]!;
    if (end - start > 32) {
      const size = end - start;
      if (keys.length < size) keys = new Float64Array(size);
      const own = keys.subarray(0, size);
      for (let at = 0; at < size; at++) own[at] = at - rank[members[start + at]!]! * packed;
      own.sort();
      for (let at = 0; at < size; at++) {
        const place = own[at]! % packed;
        into[start + at] = members[start + (place < 0 ? place + packed : place)]!;
      }
      continue;
    }
    for (let at = start + 1; at < end; at++) {
      const state = into[at]!;
      const key = rank[state]!;
      let place = at;
      while (place > start && rank[into[place - 1]!]! < key) {
        into[place] = into[place - 1]!;
        place--;
      }
      into[place] = state;
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
