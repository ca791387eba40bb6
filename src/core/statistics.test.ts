import { expect, test } from 'vitest';
import { shareDifference, wilson } from './statistics.ts';

test('Wilson intervals as published by Newcombe (1998, Statistics in Medicine 17:857, table I)', () => {
  const published: readonly (readonly [hits: number, of: number, low: number, high: number])[] = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ];
  for (const [hits, of, low, high] of published) {
    const interval = wilson(hits, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  }
});

test('differences as published by Newcombe (1998, Statistics in Medicine 17:873, table II, method 10)', () => {
  const published: readonly (readonly [a: [number, number], b: [number, number], low: number, high: number])[] = [
    [[56, 70], [48, 80], 0.0524, 0.3339],
    [[9, 10], [3, 10], 0.1705, 0.809],
    [[5, 56], [0, 29], -0.0381, 0.1926],
  ];
  for (const [a, b, low, high] of published) {
    const difference = shareDifference(wilson(...a), wilson(...b));
    expect(difference.low).toBeCloseTo(low, 4);
    expect(difference.high).toBeCloseTo(high, 4);
  }
});

test('nothing drawn is unknown, not zero', () => {
  expect(wilson(0, 0)).toMatchObject({ low: 0, high: 1, of: 0 });
});
