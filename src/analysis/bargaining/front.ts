/**
 * The exact Pareto front of all packages, component after component: the front of the first k components is the undominated
 * part of the sums of the front of the first k-1 with the choices of the k-th (Nemhauser & Ullmann 1969). It never
 * enumerates packages. Equal points are one point; what packages they stand for is recovered lazily (packages.ts).
 *
 * Cost: the points of the fronts times the choices of a component. With integer points the front of two parties has at most
 * as many points as there are different sums of one of them.
 */
import { LimitError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import type { Component } from './components.ts';

/** Points on a front, `points[party][k]`; by falling points of the first party. */
export interface Front {
  readonly size: number;
  readonly points: readonly Float64Array[];
}

const mostPoints = 5_000_000;

/**
 * The fronts of the first 0, 1, ... components; the last is the front of the packages. Two or three parties.
 * @throws LimitError where a front has more than five million points.
 */
export function frontsOf(components: readonly Component[], parties: number): Front[] {
  const merge = parties === 2 ? mergeTwo : mergeThree;
  const fronts: Front[] = [{ size: 1, points: Array.from({ length: parties }, () => new Float64Array(1)) }];
  for (const { choices } of components) {
    const front = merge(
      fronts.at(-1)!,
      choices.map(({ points }) => points),
    );
    if (front.size > mostPoints) {
      throw new LimitError(complaint('FRONT_TOO_LARGE', { most: mostPoints }));
    }
    fronts.push(front);
  }
  return fronts;
}

type Shifts = readonly (readonly number[])[];

/** Two parties: on a line of the first party's points where it is short, else by merging. */
function mergeTwo(front: Front, shifts: Shifts): Front {
  if (shifts.length === 0 || front.size === 0) return emptyFront(2);
  const least = minimum(front.points[0]!) + Math.min(...shifts.map(([a]) => a!));
  const most = maximum(front.points[0]!) + Math.max(...shifts.map(([a]) => a!));
  const places = most - least + 1;
  return places <= shortLine * front.size * shifts.length
    ? mergeOnLine(front, shifts, least, places)
    : mergeByStairs(front, shifts);
}

/** A line is short if it has at most so many places for each sum. */
const shortLine = 4;

/** The most of the second party at each number of points of the first; from above, what rises is undominated. */
function mergeOnLine({ size, points }: Front, shifts: Shifts, least: number, places: number): Front {
  const [a, b] = points as [Float64Array, Float64Array];
  const highest = new Float64Array(places).fill(Number.NEGATIVE_INFINITY);
  for (const [x, y] of shifts as readonly [number, number][]) {
    for (let k = 0; k < size; k++) {
      const at = a[k]! + x - least;
      const value = b[k]! + y;
      if (value > highest[at]!) highest[at] = value;
    }
  }
  const [first, second] = [new Float64Array(places), new Float64Array(places)];
  let kept = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let at = places - 1; at >= 0; at--) {
    if (highest[at]! <= best) continue;
    best = highest[at]!;
    first[kept] = at + least;
    second[kept] = best;
    kept++;
  }
  return { size: kept, points: [first.slice(0, kept), second.slice(0, kept)] };
}

/** Each shifted copy is a falling staircase; staircases are merged pair by pair. */
function mergeByStairs(front: Front, shifts: Shifts): Front {
  let lists: Staircase[] = shifts.map(([a, b]) => ({
    a: front.points[0]!.map(value => value + a!),
    b: front.points[1]!.map(value => value + b!),
  }));
  while (lists.length > 1) {
    const merged: typeof lists = [];
    for (let at = 0; at < lists.length; at += 2) {
      const [left, right] = [lists[at]!, lists[at + 1]];
      merged.push(right ? mergeStaircases(left, right) : left);
    }
    lists = merged;
  }
  const { a, b } = lists[0]!;
  return { size: a.length, points: [a, b] };
}

interface Staircase {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** The undominated points of two staircases, each falling in `a` and rising in `b`. */
function mergeStaircases(left: Staircase, right: Staircase): Staircase {
  const a = new Float64Array(left.a.length + right.a.length);
  const b = new Float64Array(a.length);
  let size = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let i = 0, j = 0; i < left.a.length || j < right.a.length; ) {
    const fromLeft =
      j >= right.a.length ||
      (i < left.a.length && (left.a[i]! > right.a[j]! || (left.a[i]! === right.a[j]! && left.b[i]! >= right.b[j]!)));
    const [x, y] = fromLeft ? [left.a[i]!, left.b[i]!] : [right.a[j]!, right.b[j]!];
    if (fromLeft) i++;
    else j++;
    if (y <= best) continue;
    best = y;
    a[size] = x;
    b[size] = y;
    size++;
  }
  return { a: a.subarray(0, size), b: b.subarray(0, size) };
}

const mostCells = 4_000_000;

/** Three parties: on a grid of the first two parties' points where it is small, else by sorting. */
function mergeThree(front: Front, shifts: Shifts): Front {
  if (shifts.length === 0 || front.size === 0) return emptyFront(3);
  const least = [0, 1].map(p => minimum(front.points[p]!) + Math.min(...shifts.map(shift => shift[p]!)));
  const most = [0, 1].map(p => maximum(front.points[p]!) + Math.max(...shifts.map(shift => shift[p]!)));
  const [rows, columns] = [0, 1].map(p => most[p]! - least[p]! + 1) as [number, number];
  return rows * columns <= mostCells
    ? mergeOnGrid(front, shifts, least as [number, number], rows, columns)
    : mergeBySorting(front, shifts);
}

function mergeOnGrid(
  front: Front,
  shifts: Shifts,
  least: readonly [number, number],
  rows: number,
  columns: number,
): Front {
  const [a, b, c] = front.points as [Float64Array, Float64Array, Float64Array];
  const grid = new Float64Array(rows * columns).fill(Number.NEGATIVE_INFINITY);
  for (const [x, y, z] of shifts as readonly [number, number, number][]) {
    const offset = (x - least[0]) * columns + (y - least[1]);
    for (let k = 0; k < front.size; k++) {
      const cell = a[k]! * columns + b[k]! + offset;
      const value = c[k]! + z;
      if (value > grid[cell]!) grid[cell] = value;
    }
  }
  const above = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY);
  const found: [number[], number[], number[]] = [[], [], []];
  for (let row = rows - 1; row >= 0; row--) {
    let run = Number.NEGATIVE_INFINITY;
    for (let column = columns - 1; column >= 0; column--) {
      const value = grid[row * columns + column]!;
      if (value > run && value > above[column]!) {
        found[0].push(row + least[0]);
        found[1].push(column + least[1]);
        found[2].push(value);
      }
      if (value > run) run = value;
      if (run > above[column]!) above[column] = run;
    }
  }
  return { size: found[0].length, points: found.map(values => Float64Array.from(values)) };
}

/** Points by falling first, second, third party; a running maximum of the third over the second tells who is dominated. */
function mergeBySorting(front: Front, shifts: Shifts): Front {
  const [a, b, c] = front.points as [Float64Array, Float64Array, Float64Array];
  const sums: (readonly [number, number, number])[] = [];
  for (const [x, y, z] of shifts as readonly [number, number, number][]) {
    for (let k = 0; k < front.size; k++) sums.push([a[k]! + x, b[k]! + y, c[k]! + z]);
  }
  sums.sort((p, q) => q[0] - p[0] || q[1] - p[1] || q[2] - p[2]);
  const levels = [...new Set(sums.map(([, y]) => y))].sort((p, q) => q - p);
  const place = new Map(levels.map((level, index) => [level, index + 1]));
  const best = new Float64Array(levels.length + 1).fill(Number.NEGATIVE_INFINITY); // Fenwick tree of prefix maxima
  const found: [number[], number[], number[]] = [[], [], []];
  for (const [x, y, z] of sums) {
    let highest = Number.NEGATIVE_INFINITY;
    for (let at = place.get(y)!; at > 0; at -= at & -at) if (best[at]! > highest) highest = best[at]!;
    if (z <= highest) continue;
    found[0].push(x);
    found[1].push(y);
    found[2].push(z);
    for (let at = place.get(y)!; at < best.length; at += at & -at) if (z > best[at]!) best[at] = z;
  }
  return { size: found[0].length, points: found.map(values => Float64Array.from(values)) };
}

function emptyFront(parties: number): Front {
  return { size: 0, points: Array.from({ length: parties }, () => new Float64Array(0)) };
}

function minimum(values: Float64Array): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function maximum(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}
