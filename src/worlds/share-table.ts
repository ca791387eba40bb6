/**
 * How often something is found, as a function of which uncertain things hold: `values[h]` is the share of worlds in which it is
 * found where exactly the coordinates of the bits of h hold. With independent probabilities p the share is
 *
 *   share(p) = sum over h of values[h] x product over i of (p_i where bit i of h, else 1 - p_i),
 *
 * which is linear in each p_i alone (multilinear). Over ranges of the p_i its least and its greatest value are therefore taken
 * at corners, where each p_i is at an end of its range: see ends.ts.
 */
import type { Range } from '../case/model.ts';

/** An independent uncertainty. Two tables share a coordinate where key and range are equal. */
export interface Coordinate {
  readonly key: string;
  readonly sure: Range;
}

export interface ShareTable {
  readonly coordinates: readonly Coordinate[];
  /** Shares 0..1, 2^coordinates of them. */
  readonly values: Float64Array;
}

/** The share where each coordinate holds with the given probability, in their order. */
export function shareAt({ values }: ShareTable, point: readonly number[]): number {
  let folded = values;
  for (let at = point.length - 1; at >= 0; at--) folded = fold(folded, 2 ** at, point[at]!);
  return folded[0]!;
}

/** The table without coordinates that move nothing, exactly nothing, wherever the others stand. */
export function withoutIdle({ coordinates, values }: ShareTable): ShareTable {
  let kept = { coordinates: [...coordinates], values };
  for (let at = coordinates.length - 1; at >= 0; at--) {
    if (!isIdle(kept.values, at)) continue;
    kept = { coordinates: kept.coordinates.toSpliced(at, 1), values: without(kept.values, at, 0) };
  }
  return kept;
}

/** The table where one coordinate, by its place, holds or does not. */
export function given({ coordinates, values }: ShareTable, at: number, holds: boolean): ShareTable {
  return { coordinates: coordinates.toSpliced(at, 1), values: without(values, at, holds ? 1 : 0) };
}

/** Halves the values: the upper half, in which the highest bit is set, counts with probability p. */
function fold(values: Float64Array, half: number, p: number): Float64Array {
  const folded = new Float64Array(half);
  for (let h = 0; h < half; h++) folded[h] = between(values[h]!, values[h + half]!, p);
  return folded;
}

/** The value at p from 0 (`down`) to 1 (`up`); the ends exactly. */
export function between(down: number, up: number, p: number): number {
  return p === 1 ? up : down + p * (up - down);
}

function isIdle(values: Float64Array, at: number): boolean {
  const bit = 1 << at;
  return values.every((value, h) => (h & bit) !== 0 || value === values[h | bit]);
}

function without(values: Float64Array, at: number, side: 0 | 1): Float64Array {
  const low = (1 << at) - 1;
  return Float64Array.from({ length: values.length / 2 }, (_, h) => {
    const whole = (h & low) | ((h & ~low) << 1) | (side << at);
    return values[whole]!;
  });
}
