/**
 * The least and the greatest value of a sum of shares over all corners of the analyst's ranges. A share is multilinear in
 * independent probabilities, so no point within the ranges goes beyond its corners. Several shares at once (with weights, such
 * as one minus another) are taken corner by corner on the same worlds: what moves both alike cancels.
 *
 * Up to 2^16 corners are all looked at: exact. Beyond, coordinate ascent from many starts finds corners; then the true ends may
 * lie further out (`exact` is false). Cost: 2^ranges per table for the corners, 2^coordinates per step of the ascent.
 */
import { seededRandom } from '../core/random.ts';
import { between, type Coordinate, type ShareTable, shareAt } from './share-table.ts';

export interface Term {
  readonly weight: number;
  readonly table: ShareTable;
}

/** Probability by coordinate: see `coordinateKey`. */
export type Corner = ReadonlyMap<string, number>;

export interface End {
  readonly value: number;
  readonly corner: Corner;
}

export interface Ends {
  readonly low: End;
  readonly high: End;
  readonly exact: boolean;
}

const mostRanges = 16;
const starts = 24;

/** Names a coordinate: an assumption that is surer under a future is another number there. */
export function coordinateKey({ key, sure: [low, high] }: Coordinate): string {
  return `${low} ${high} ${key}`;
}

/** The ends of the weighted sum of the terms. */
export function endsOf(terms: readonly Term[]): Ends {
  const coordinates = new Map(
    terms.flatMap(({ table }) => table.coordinates.map(each => [coordinateKey(each), each] as const)),
  );
  const ranged = [...coordinates].filter(([, { sure }]) => sure[0] < sure[1]);
  const point = new Map([...coordinates].map(([name, { sure }]) => [name, sure[0]]));
  return ranged.length <= mostRanges ? allCorners(terms, ranged, point) : ascent(terms, ranged, point);
}

type Ranged = readonly (readonly [name: string, coordinate: Coordinate])[];

function allCorners(terms: readonly Term[], ranged: Ranged, point: ReadonlyMap<string, number>): Ends {
  const count = 2 ** ranged.length;
  const sums = new Float64Array(count);
  const places = new Map(ranged.map(([name], place) => [name, place]));
  for (const { weight, table } of terms) {
    const own = table.coordinates.map(each => places.get(coordinateKey(each)));
    const corners = cornersOf(table);
    for (let corner = 0; corner < count; corner++) {
      let index = 0;
      for (const [at, place] of own.entries()) if (place !== undefined && (corner >>> place) & 1) index |= 1 << at;
      sums[corner]! += weight * corners[index]!;
    }
  }
  let [least, most] = [0, 0];
  for (let corner = 1; corner < count; corner++) {
    if (sums[corner]! < sums[least]!) least = corner;
    if (sums[corner]! > sums[most]!) most = corner;
  }
  const end = (corner: number): End => ({
    value: sums[corner]!,
    corner: new Map([
      ...point,
      ...ranged.map(([name, { sure }], place) => [name, sure[(corner >>> place) & 1]!] as const),
    ]),
  });
  return { low: end(least), high: end(most), exact: true };
}

/** The share at every corner: bit i of the index set where coordinate i is at the upper end of its range. */
function cornersOf({ coordinates, values }: ShareTable): Float64Array {
  const corners = values.slice();
  for (const [at, { sure }] of coordinates.entries()) {
    const bit = 1 << at;
    for (let h = 0; h < corners.length; h++) {
      if (h & bit) continue;
      const [down, up] = [corners[h]!, corners[h | bit]!];
      corners[h] = between(down, up, sure[0]);
      corners[h | bit] = between(down, up, sure[1]);
    }
  }
  return corners;
}

function ascent(terms: readonly Term[], ranged: Ranged, point: ReadonlyMap<string, number>): Ends {
  const at = (corner: Corner) =>
    terms.reduce((sum, { weight, table }) => {
      const own = table.coordinates.map(each => corner.get(coordinateKey(each))!);
      return sum + weight * shareAt(table, own);
    }, 0);
  const random = seededRandom(1, ranged.length);
  const climb = (sign: 1 | -1): End => {
    let best: End | undefined;
    for (let start = 0; start < starts; start++) {
      const corner = new Map(point);
      for (const [name, { sure }] of ranged)
        corner.set(name, sure[start < 2 ? (start as 0 | 1) : (random.below(2) as 0 | 1)]);
      let value = at(corner);
      for (let idle = 0, turn = 0; idle < ranged.length; turn = (turn + 1) % ranged.length) {
        const [name, { sure }] = ranged[turn]!;
        const before = corner.get(name)!;
        corner.set(name, before === sure[0] ? sure[1] : sure[0]);
        const moved = at(corner);
        if (sign * (moved - value) > 1e-15) {
          value = moved;
          idle = 0;
        } else {
          corner.set(name, before);
          idle++;
        }
      }
      if (!best || sign * (value - best.value) > 0) best = { value, corner };
    }
    return best!;
  };
  return { low: climb(-1), high: climb(1), exact: false };
}
