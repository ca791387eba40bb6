import { expect, test } from 'vitest';
import { seededRandom } from '../core/random.ts';
import { mallowsOrder } from './mallows.ts';

test('the frequencies of orders follow noise^distance', () => {
  const noise = 0.4;
  const random = seededRandom(11);
  const counts = new Map<string, number>();
  const draws = 60_000;
  for (let draw = 0; draw < draws; draw++) {
    const order = mallowsOrder(3, noise, random).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  const distance: Record<string, number> = { '012': 0, '021': 1, '102': 1, '120': 2, '201': 2, '210': 3 };
  const total = Object.values(distance).reduce((sum, each) => sum + noise ** each, 0);
  expect([...counts.keys()].toSorted()).toEqual(Object.keys(distance).toSorted());
  for (const [order, pairs] of Object.entries(distance)) {
    expect(counts.get(order)! / draws).toBeCloseTo(noise ** pairs / total, 2);
  }
});

test('no noise gives the order itself', () => {
  expect(mallowsOrder(5, 0, seededRandom(1))).toEqual([0, 1, 2, 3, 4]);
});
