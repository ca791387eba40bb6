/**
 * One step of the approximate front: the sums of a front with the choices of a component, thinned to one for each box of a
 * grid over the points, and only in boxes that no other occupied box dominates (after Laumanns, Thiele, Deb & Zitzler 2002). A
 * sum that is left out is matched by a kept one that gives no party less by a side of the box or more; with sides of 1
 * nothing is left out but what is dominated. Time goes with the sums, and with the boxes that few others dominate.
 */
import type { Front } from './front.ts';
import { dominatedPoints } from './point-orthants.ts';
import { PointSet } from './point-set.ts';

export type Shifts = readonly (readonly number[])[];

/** The thinned sums; no point dominates another. `sides` are whole numbers: sums in one box differ by at most side - 1. */
export function thinnedSums(front: Front, shifts: Shifts, sides: readonly number[]): Front {
  const { size, points } = front;
  const parties = points.length;
  const least = leastOf(front, shifts);
  const dominated = clearlyDominated(front, shifts);
  const room = dominated.reduce((sum, each) => sum + 1 - each, 0);
  const boxes = new PointSet(parties, room);
  const best = points.map(() => new Float64Array(room));
  const totals = new Float64Array(room).fill(Number.NEGATIVE_INFINITY);
  const sums = points.map(() => new Float64Array(size));
  const boxOf = points.map(() => new Float64Array(size));
  const box = new Float64Array(parties);
  for (const [which, shift] of shifts.entries()) {
    for (let party = 0; party < parties; party++) {
      const [own, sum, place] = [points[party]!, sums[party]!, boxOf[party]!];
      const [add, low, side] = [shift[party]!, least[party]!, sides[party]!];
      for (let k = 0; k < size; k++) {
        sum[k] = own[k]! + add;
        place[k] = Math.floor((sum[k]! - low) / side);
      }
    }
    for (let k = 0; k < size; k++) {
      if (dominated[which * size + k]) continue;
      let total = 0;
      for (let party = 0; party < parties; party++) {
        box[party] = boxOf[party]![k]!;
        total += sums[party]![k]!;
      }
      const row = boxes.add(box);
      if (total <= totals[row]!) continue;
      totals[row] = total;
      for (let party = 0; party < parties; party++) best[party]![row] = sums[party]![k]!;
    }
  }
  const below = dominatedPoints(
    boxes.columns.map(column => column.subarray(0, boxes.size)),
    boxes.size,
  );
  const kept = best.map(own => own.subarray(0, boxes.size).filter((_, row) => !below[row]));
  return { size: kept[0]!.length, points: kept };
}

/** Cells of the coarse grid: few enough to stay in the processor's cache. */
const mostCells = 3_000_000;
/** Below this many sums the coarse grid costs more than it saves. */
const worthwhile = 20_000;

/**
 * For each sum, 1 where a coarse look shows that another is greater for every party: a grid dense over all parties but the
 * last holds the highest level of that one at or above each cell; a sum below the cell one step up in all is dominated.
 */
function clearlyDominated(front: Front, shifts: Shifts): Uint8Array {
  const size = front.size * shifts.length;
  const dominated = new Uint8Array(size);
  const others = front.points.length - 1;
  if (size < worthwhile) return dominated;
  const levels = Math.min(250, Math.floor(mostCells ** (1 / others)));
  const least = leastOf(front, shifts);
  const widths = front.points.map(
    (own, party) => (greatest(own) + Math.max(...shifts.map(each => each[party]!)) - least[party]! + 1) / levels,
  );
  const highest = new Uint8Array(levels ** others);
  const cells = new Uint32Array(size);
  const own = new Uint8Array(size);
  for (const [which, shift] of shifts.entries()) {
    const from = which * front.size;
    for (const [party, points] of front.points.entries()) {
      const [offset, width] = [shift[party]! - least[party]!, widths[party]!];
      if (party < others)
        for (let k = 0; k < front.size; k++)
          cells[from + k] = cells[from + k]! * levels + Math.floor((points[k]! + offset) / width);
      else for (let k = 0; k < front.size; k++) own[from + k] = 1 + Math.floor((points[k]! + offset) / width);
    }
  }
  for (let index = 0; index < size; index++) {
    const cell = cells[index]!;
    if (own[index]! > highest[cell]!) highest[cell] = own[index]!;
  }
  let up = 0;
  for (let stride = 1; stride < highest.length; stride *= levels) {
    up += stride;
    for (let cell = highest.length - 1 - stride; cell >= 0; cell--) {
      if (Math.floor(cell / stride) % levels === levels - 1) continue;
      if (highest[cell + stride]! > highest[cell]!) highest[cell] = highest[cell + stride]!;
    }
  }
  for (let index = 0; index < size; index++) {
    const cell = cells[index]!;
    if (isOnUpperEdge(cell, levels, others)) continue;
    if (highest[cell + up]! > own[index]!) dominated[index] = 1;
  }
  return dominated;
}

function isOnUpperEdge(cell: number, levels: number, dimensions: number): boolean {
  let rest = cell;
  for (let dimension = 0; dimension < dimensions; dimension++) {
    if (rest % levels === levels - 1) return true;
    rest = Math.floor(rest / levels);
  }
  return false;
}

/** The least sum of each party. */
function leastOf(front: Front, shifts: Shifts): number[] {
  return front.points.map(
    (own, party) => own.reduce((a, b) => Math.min(a, b)) + Math.min(...shifts.map(each => each[party]!)),
  );
}

const greatest = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b));
