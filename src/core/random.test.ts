import { expect, test } from 'vitest';
import { seededRandom, shuffleInPlace } from './random.ts';

test('the same seed and path give the same stream, another path another', () => {
  const draw = (...path: number[]) => Array.from({ length: 5 }, seededRandom(7, ...path).unit);
  expect(draw(1, 2)).toEqual(draw(1, 2));
  expect(draw(1, 2)).not.toEqual(draw(2, 1));
});

test('uniform draws fill their range evenly', () => {
  const random = seededRandom(1);
  const counts = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 100_000; draw++) counts[random.below(10)]!++;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  let sum = 0;
  for (let draw = 0; draw < 100_000; draw++) sum += random.unit();
  expect(sum / 100_000).toBeCloseTo(0.5, 2);
});

test('a shuffle is a permutation', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  expect(shuffleInPlace([...items], seededRandom(3)).toSorted((a, b) => a - b)).toEqual(items);
});
