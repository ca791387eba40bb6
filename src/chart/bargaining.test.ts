import { expect, test } from 'vitest';
import { type FrontData, frontScene } from './bargaining-front.ts';
import { packageCardsScene } from './package-cards.ts';
import { sceneToSvg } from './svg.ts';

const front: FrontData = {
  parties: ['Highland', 'Lowland'],
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
  extent: [0, 100],
};

test('the front with a known and an unknown reservation, solutions at one place joined', async () => {
  const scene = frontScene(front, 480, 400);
  expect(scene.description).toContain('the reservation of Lowland is unknown');
  await expect(sceneToSvg(scene)).toMatchFileSnapshot('golden/bargaining-front.svg');
});

test('an empty front is a plane with its reservations', () => {
  const scene = frontScene({ ...front, points: [], marked: [] }, 240, 200);
  expect(scene.description).toBe(
    '0 efficient packages; Highland accepts from 40; the reservation of Lowland is unknown.',
  );
  expect(sceneToSvg(scene)).not.toContain('<circle');
});

test('packages as cards, issue by issue; what is unknown has no bar', async () => {
  const scene = packageCardsScene(
    ['Highland', 'Lowland'],
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
    ],
  );
  await expect(sceneToSvg(scene)).toMatchFileSnapshot('golden/package-cards.svg');
  expect(scene.description).toContain('Lowland: unknown');
});
