import { expect, test } from 'vitest';
import { expectSceneGoldens } from '../../test/support/golden.ts';
import { packageCardsScene } from './package-cards.ts';

const drawn = (inRow: number) =>
  packageCardsScene(
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
    inRow,
  );

test('packages as cards, issue by issue; what is unknown has no bar', async () => {
  expect([drawn(2).width, drawn(2).title]).toEqual([496, 'Packages']);
  await expectSceneGoldens('package-cards', { usual: () => drawn(2), narrow: () => drawn(1) });
});
