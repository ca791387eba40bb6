import { test } from 'vitest';
import { expectSceneGoldens } from '../../test/support/golden.ts';
import { intervalBar } from './interval-bar.ts';

const finding = { range: [0.24, 0.6], isUnsupported: true } as const;

test('the least, the greatest beyond it, and a frame where something rests on nothing', async () => {
  await expectSceneGoldens('interval-bar', {
    usual: () => intervalBar(finding, '24 to 60 %'),
    narrow: () => intervalBar(finding, '24 to 60 %', 40, 8),
  });
});
