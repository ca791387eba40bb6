import { expect, test } from 'vitest';
import { type FrontData, frontScene } from './bargaining-front.ts';
import { packageCardsScene } from './package-cards.ts';
import { sceneToSvg } from './svg.ts';

const front: FrontData = {
  title: 'The front',
  description: 'Four efficient packages.',
  axes: ['Highland →', '↑ Lowland'],
  points: [
    { at: [70, 45], title: '20 %, 10m, no' },
    { at: [60, 50], title: '20 %, 20m, yes' },
    { at: [50, 65], title: '20 %, 10m, yes' },
    { at: [40, 75] },
  ],
  reservations: [40, undefined],
  marked: [
    { name: 'Nash', at: [50, 65] },
    { name: 'Kalai-Smorodinsky', at: [50, 65] },
    { name: 'On the table', at: [70, 30] },
  ],
  others: [
    { at: [40, 40], kind: 'plain' },
    { at: [20, 90], kind: 'crosses', title: 'none, 20m, yes' },
    { at: [75, 60], kind: 'bare' },
  ],
  extents: [
    [0, 100],
    [0, 100],
  ],
  legend: {
    front: 'efficient',
    crosses: 'crosses a red line',
    bare: 'without demands',
    acceptable: 'reservations met',
  },
};

test('the front with a known and an unknown reservation, solutions at one place joined', async () => {
  const scene = frontScene(front, 480, 400);
  expect(scene.height).toBe(400 + 4 * 20);
  await expect(sceneToSvg(scene)).toMatchFileSnapshot('golden/bargaining-front.svg');
});

test('an empty front is a plane with its reservations', () => {
  const { others: _others, legend: _legend, ...bare } = front;
  const scene = frontScene({ ...bare, points: [], marked: [] }, 240, 200);
  expect(scene.height).toBe(200);
  expect(sceneToSvg(scene)).not.toContain('<circle');
});

test('packages as cards, issue by issue; what is unknown has no bar', async () => {
  const scene = packageCardsScene(
    [
      { name: 'Highland', series: 2 },
      { name: 'Lowland', series: 0 },
    ],
    [
      {
        title: 'Nash',
        issues: [
          { name: 'Flow', value: '20 %', got: [0.6, 0.5] },
          { name: 'A payment of many words that go beyond the card', value: '10m', got: [2 / 3, undefined] },
        ],
        totals: ['50 points', '65 points'],
      },
      { title: 'On the table', issues: [{ name: 'Flow', value: 'none', got: [1, 0] }], totals: ['70 points'] },
      { title: 'Below', issues: [], totals: [] },
    ],
    { title: 'Packages', description: 'Three packages.', unknown: 'unknown' },
    2,
  );
  await expect(sceneToSvg(scene)).toMatchFileSnapshot('golden/package-cards.svg');
  expect([scene.width, scene.title]).toEqual([496, 'Packages']);
});
