import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCase } from '../../../src/case/file/read.ts';
import { bargainOverCase } from '../../../src/desk/bargain.ts';
import { bargainReport } from '../../../src/desk/bargain-report.ts';

/** One party accepts the low value from 0.4 points on, and its worth is drawn from 0 to 100: 0.4 % of the worlds are without a zone. */
test('a zone in all but 0.4 % of the worlds is not said to be in 100 % of them', () => {
  const file = 'nearly-every-world.parley.yaml';
  const document = readCase(readFileSync(`test/reference/words/${file}`, 'utf8'), file);
  const result = bargainOverCase(document, { samples: 1000, seed: 1, epsilon: 0.01 });
  const { share } = result.zone.sampled!.share;
  expect(share).toBeGreaterThan(0.99);
  expect(share).toBeLessThan(1);
  const said = JSON.stringify(bargainReport(result));
  expect(said).toContain('>\u00a099\u00a0%');
  expect(said).not.toContain('100\u00a0%');
});
