import { expect, test } from 'vitest';
import { cases } from '../../test/support/size.ts';
import type { Range } from '../case/model.ts';
import { type Random, seededRandom } from '../core/random.ts';
import { coordinateKey, endsOf, type Term } from './ends.ts';
import { type Coordinate, given, type ShareTable, shareAt, withoutIdle } from './share-table.ts';

const pool: readonly Coordinate[] = [
  { key: 'a', sure: [0.2, 0.7] },
  { key: 'b', sure: [0, 1] },
  { key: 'c', sure: [0.5, 0.5] },
  { key: 'd', sure: [0.9, 0.95] },
  { key: 'a', sure: [0.6, 0.8] },
];

function randomTable(random: Random): ShareTable {
  const coordinates = pool.filter(() => random.below(3) > 0);
  const values = Float64Array.from({ length: 2 ** coordinates.length }, () => random.below(5) / 4);
  return { coordinates, values };
}

/** The share from its definition: every combination with its probability. */
function slowShare({ coordinates, values }: ShareTable, chance: (each: Coordinate) => number): number {
  return values.reduce(
    (sum, value, h) =>
      sum + coordinates.reduce((p, each, at) => p * ((h >> at) & 1 ? chance(each) : 1 - chance(each)), value),
    0,
  );
}

const slowSum = (terms: readonly Term[], chance: (each: Coordinate) => number) =>
  terms.reduce((sum, { weight, table }) => sum + weight * slowShare(table, chance), 0);

test('the ends over all corners are those of brute force, and nothing within the ranges goes beyond', () => {
  for (let index = 0; index < cases(200, 5_000); index++) {
    const random = seededRandom(5, index);
    const terms: Term[] = [
      { weight: 1, table: randomTable(random) },
      { weight: -1, table: randomTable(random) },
    ];
    const { low, high, exact } = endsOf(terms);
    const corners = Array.from({ length: 2 ** pool.length }, (_, bits) =>
      slowSum(terms, each => each.sure[(bits >> pool.indexOf(each)) & 1]!),
    );
    expect(exact).toBe(true);
    expect(low.value).toBeCloseTo(Math.min(...corners), 12);
    expect(high.value).toBeCloseTo(Math.max(...corners), 12);
    for (let point = 0; point < 5; point++) {
      const within = new Map(pool.map(each => [each, each.sure[0] + random.unit() * (each.sure[1] - each.sure[0])]));
      const value = slowSum(terms, each => within.get(each)!);
      expect(value).toBeGreaterThan(low.value - 1e-12);
      expect(value).toBeLessThan(high.value + 1e-12);
    }
    expect(slowSum(terms, each => low.corner.get(coordinateKey(each))!)).toBeCloseTo(low.value, 12);
  }
});

test('beyond the corners that can all be looked at, ascent finds ends that are reached', () => {
  const many = (name: string) =>
    Array.from({ length: 9 }, (_, at): Coordinate => ({ key: `${name}${at}`, sure: [0.1, 0.9] }));
  const table = (name: string, isTrue: (h: number) => boolean): ShareTable => ({
    coordinates: many(name),
    values: Float64Array.from({ length: 2 ** 9 }, (_, h) => Number(isTrue(h))),
  });
  const { low, high, exact } = endsOf([
    { weight: 1, table: table('x', h => h > 0) },
    { weight: -1, table: table('y', h => h === 511) },
  ]);
  expect(exact).toBe(false);
  expect(high.value).toBeCloseTo(1 - 0.1 ** 9 - 0.1 ** 9, 12);
  expect(low.value).toBeCloseTo(1 - 0.9 ** 9 - 0.9 ** 9, 12);
});

test('leaving out what is idle, and supposing something, keep the share', () => {
  const table: ShareTable = {
    coordinates: pool.slice(0, 3),
    values: Float64Array.of(0, 0, 1, 1, 0, 0, 1, 1),
  };
  const kept = withoutIdle(table);
  expect(kept.coordinates.map(({ key }) => key)).toEqual(['b']);
  const point = [0.3, 0.4, 0.5];
  expect(shareAt(table, point)).toBeCloseTo(0.4, 15);
  const [yes, no] = [given(table, 1, true), given(table, 1, false)];
  const rest = [point[0]!, point[2]!];
  expect(0.4 * shareAt(yes, rest) + 0.6 * shareAt(no, rest)).toBeCloseTo(shareAt(table, point), 15);
});

test('differences are paired: two shares whose ranges overlap may differ at every corner', () => {
  const own: Coordinate = { key: 'a', sure: [0.2, 0.7] };
  const from: ShareTable = { coordinates: [own], values: Float64Array.of(0, 1) };
  const to: ShareTable = { coordinates: [own], values: Float64Array.of(0.1, 1) };
  const range = (table: ShareTable): Range => {
    const { low, high } = endsOf([{ weight: 1, table }]);
    return [low.value, high.value];
  };
  expect(range(to)[0]).toBeLessThan(range(from)[1]);
  const difference = endsOf([
    { weight: 1, table: to },
    { weight: -1, table: from },
  ]);
  expect(difference.low.value).toBeCloseTo(0.03, 12);
  expect(difference.high.value).toBeCloseTo(0.08, 12);
});
