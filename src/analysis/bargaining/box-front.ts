/**
 * One step of the approximate front: the sums of a front with the choices of a component, thinned to one for each box of a grid
 * over the points, and only in boxes that no other occupied box dominates (after Laumanns, Thiele, Deb & Zitzler 2002). A
 * sum that is left out is matched by a kept one that gives no party less by a side of the box or more.
 *
 * The grid is dense over all parties but one, and holds the highest occupied box of that one: maxima over all higher boxes of
 * each party in turn then tell in one look whether a box is dominated. Time and memory go with the cells and the sums.
 */
import type { Front } from './front.ts';

interface BoxGrid {
  readonly least: readonly number[];
  /** Whole numbers: sums of whole points in one box differ by at most side - 1. */
  readonly sides: readonly number[];
  /** Boxes along each party. */
  readonly levels: readonly number[];
  /** The party whose highest box the cells hold. */
  readonly stacked: number;
  readonly strides: readonly number[];
  readonly cells: number;
}

type Shifts = readonly (readonly number[])[];

/** A grid of the given sides over all sums. */
export function boxGrid(front: Front, shifts: Shifts, sides: readonly number[]): BoxGrid {
  const least = front.points.map(
    (own, party) => extreme(own, Math.min) + Math.min(...shifts.map(each => each[party]!)),
  );
  const most = front.points.map((own, party) => extreme(own, Math.max) + Math.max(...shifts.map(each => each[party]!)));
  const levels = sides.map((side, party) => Math.floor((most[party]! - least[party]!) / side) + 1);
  const stacked = levels.indexOf(Math.max(...levels));
  const strides: number[] = [];
  let cells = 1;
  for (const [party, many] of levels.entries()) {
    strides.push(party === stacked ? 0 : cells);
    if (party !== stacked) cells *= many;
  }
  return { least, sides, levels, stacked, strides, cells };
}

/** The thinned sums; no point dominates another. */
export function boxFront(front: Front, shifts: Shifts, grid: BoxGrid): Front {
  const { levels, stacked, strides, cells } = grid;
  const highest = highestBoxes(front, shifts, grid);
  const others = levels.flatMap((_, party) => (party === stacked ? [] : [party]));
  const taken = new Uint8Array(Math.ceil(cells / 8));
  const kept: number[][] = front.points.map(() => []);
  eachSum(front, shifts, grid, (cell, level, k, shift) => {
    if (highest[cell] !== level || (taken[cell >>> 3]! >>> (cell & 7)) & 1) return;
    for (const party of others) {
      const stride = strides[party]!;
      const place = Math.floor(cell / stride) % levels[party]!;
      if (place + 1 < levels[party]! && highest[cell + stride] === level) return;
    }
    taken[cell >>> 3]! |= 1 << (cell & 7);
    for (const [party, own] of kept.entries()) own.push(front.points[party]![k]! + shift[party]!);
  });
  return { size: kept[0]!.length, points: kept.map(own => Float64Array.from(own)) };
}

/**
 * For each cell the highest box of the stacked party, from 1, among the sums in this cell and those above it in any party; 0
 * where there is none.
 */
function highestBoxes(front: Front, shifts: Shifts, grid: BoxGrid): Uint8Array | Uint16Array | Uint32Array {
  const { levels, stacked, strides, cells } = grid;
  const top = levels[stacked]!;
  const highest = new (top < 255 ? Uint8Array : top < 65_535 ? Uint16Array : Uint32Array)(cells);
  eachSum(front, shifts, grid, (cell, level) => {
    if (level > highest[cell]!) highest[cell] = level;
  });
  for (const [party, many] of levels.entries()) {
    if (party === stacked) continue;
    const stride = strides[party]!;
    const block = stride * many;
    for (let start = 0; start < cells; start += block) {
      for (let at = start + block - stride - 1; at >= start; at--) {
        const above = highest[at + stride]!;
        if (above > highest[at]!) highest[at] = above;
      }
    }
  }
  return highest;
}

/** Every sum's cell and its box along the stacked party, from 1. */
function eachSum(
  { size, points }: Front,
  shifts: Shifts,
  { least, sides, strides, stacked }: BoxGrid,
  take: (cell: number, level: number, k: number, shift: readonly number[]) => void,
): void {
  const parties = points.length;
  const cell = new Uint32Array(size);
  for (const shift of shifts) {
    cell.fill(0);
    for (let party = 0; party < parties; party++) {
      if (party === stacked) continue;
      const own = points[party]!;
      const [offset, side, stride] = [shift[party]! - least[party]!, sides[party]!, strides[party]!];
      for (let k = 0; k < size; k++) cell[k]! += Math.floor((own[k]! + offset) / side) * stride;
    }
    const own = points[stacked]!;
    const [offset, side] = [shift[stacked]! - least[stacked]!, sides[stacked]!];
    for (let k = 0; k < size; k++) take(cell[k]!, Math.floor((own[k]! + offset) / side) + 1, k, shift);
  }
}

function extreme(values: Float64Array, pick: (a: number, b: number) => number): number {
  return values.reduce((a, b) => pick(a, b));
}
