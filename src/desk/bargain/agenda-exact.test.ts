/** Decimals of an agenda count as they are written: no verdict turns on rounding. */
import { expect, test } from 'vitest';
import { readCase } from '../../case/file/read.ts';
import { checkCase } from '../case/check.ts';
import { bargainOverCase } from './bargain.ts';

interface Party {
  readonly weights: string;
  readonly scores: string;
  readonly reservation: string;
  readonly redLines?: string;
}

function text(issues: string, parties: readonly Party[], infeasible = '[]'): string {
  const utilities = parties.map(
    ({ weights, scores, reservation, redLines = '[]' }, at) =>
      `p${at}: {weights: ${weights}, scores: ${scores}, reservation: ${reservation}, red-lines: ${redLines}}`,
  );
  const names = parties.map((_, at) => `p${at}: {name: P${at}, role: principal}`);
  return `parley: 1\ntitle: T\nparties: {${names.join(', ')}}\nagenda: {issues: ${issues}, infeasible: ${infeasible}, utilities: {${utilities.join(', ')}}}\n`;
}

const options = { samples: 20, seed: 1, epsilon: 0.01 };
const bargain = (...args: Parameters<typeof text>) => bargainOverCase(readCase(text(...args), 'f'), options);

const easy = '{a: {x: 100, y: 100}, b: {x: 100, y: 100}, c: {x: 100, y: 100}}';
const thirds = '{a: 33.3333, b: 33.3333, c: 33.3334}';

test('four decimals of weight times one of points: 35.1 is met by exactly 35.1', () => {
  const scores = '{a: {x: 31.4, y: 0}, b: {x: 38.8, y: 0}, c: {x: 35.1, y: 0}}';
  const { zone, exact, rounding } = bargain(
    '{a: {name: A, values: [x, y]}, b: {name: B, values: [x, y]}, c: {name: C, values: [x, y]}}',
    [
      { weights: thirds, scores, reservation: '35.1' },
      { weights: thirds, scores: easy, reservation: '10' },
    ],
  );
  expect({ empty: zone.empty, count: zone.count, exact, rounding }).toEqual({
    empty: false,
    count: '1',
    exact: true,
    rounding: 0,
  });
});

test('gains count from the reservation itself, not from the next point that can be had', () => {
  const { nash, parties } = bargain('{flow: {name: Flow, values: [a, b, c]}}', [
    { weights: '{flow: 100}', scores: '{flow: {a: 50, b: 51, c: 100}}', reservation: '49.5' },
    { weights: '{flow: 100}', scores: '{flow: {a: 100, b: 30, c: 0}}', reservation: '0' },
  ]);
  expect(parties[0]!.reservation).toBe(49.5);
  expect(nash.map(each => each.package)).toEqual([{ flow: 'a' }]);
});

test('numbers without a common point are rounded, and the result says so', () => {
  const scores = '{a: {x: 31.123456789, y: 0}, b: {x: 38.987654321, y: 0}, c: {x: 35.1, y: 0}}';
  const weights = '{a: 33.123456789, b: 33.3333, c: 33.3334}';
  const { exact, rounding } = bargain(
    '{a: {name: A, values: [x, y]}, b: {name: B, values: [x, y]}, c: {name: C, values: [x, y]}}',
    [
      { weights, scores, reservation: '1' },
      { weights: thirds, scores: easy, reservation: '10' },
    ],
  );
  expect(exact).toBe(false);
  expect(rounding).toBeGreaterThan(0);
  expect(rounding).toBeLessThan(1e-9);
});

test('parley check names a reservation that constraints or own red lines put out of reach', () => {
  const flow = '{flow: {name: Flow, values: [a, b, c]}}';
  const parties = [
    { weights: '{flow: 100}', scores: '{flow: {a: 100, b: 40, c: 0}}', reservation: '50' },
    {
      weights: '{flow: 100}',
      scores: '{flow: {a: 0, b: 100, c: 20}}',
      reservation: '[70, 80]',
      redLines: '[flow = c]',
    },
    { weights: '{flow: 100}', scores: '{flow: {a: 0, b: 100, c: 20}}', reservation: '[90, 110]' },
  ].map(each => ({ ...each, reservation: each.reservation.replace('110', '100') }));
  const { oddities } = checkCase('f', new TextEncoder().encode(text(flow, parties, '[flow = a]')));
  expect(oddities.filter(({ code }) => code === 'RESERVATION_UNREACHABLE').map(({ message }) => message)).toEqual([
    'No package reaches the walk-away point of p0 (50); the most is 40.',
    'No package reaches the walk-away point of p1 (70); the most is 20.',
  ]);
});

test.each([
  ['33.333333333333', 'is met to the last decimal'],
  ['33.3333333333331', 'is missed by the last decimal'],
])('a verdict that turns on more decimals than can be reckoned with is unknown: %s %s', reservation => {
  const third = '33.333333333333';
  const { zone, rounding } = bargain('{a: {name: A, values: [x, y]}, b: {name: B, values: [x, y]}}', [
    {
      weights: `{a: ${third}, b: 66.666666666667}`,
      scores: `{a: {x: 100, y: ${third}}, b: {x: ${third}, y: 100}}`,
      reservation,
    },
    { weights: '{a: 50, b: 50}', scores: '{a: {x: 0, y: 100}, b: {x: 100, y: 0}}', reservation: '100' },
  ]);
  expect(rounding).toBeGreaterThan(0);
  expect(zone.empty).toBe(null);
});
