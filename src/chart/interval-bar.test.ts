import { test } from 'vitest';
import { expectSceneGoldens } from '../../test/support/golden.ts';
import { intervalBar } from './interval-bar.ts';

const finding = {
  certain: { share: 0.24, low: 0.2, high: 0.28 },
  possible: { share: 0.6, low: 0.55, high: 0.65 },
};

test('what is certain, what is possible beyond it, and the interval of both', async () => {
  await expectSceneGoldens('interval-bar', {
    usual: () => intervalBar(finding, '24 to 60 %'),
    narrow: () => intervalBar(finding, '24 to 60 %', 40, 8),
  });
});
