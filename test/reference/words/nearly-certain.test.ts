import { expect, test } from 'vitest';
import { parley } from '../../support/command-line.ts';

/** One wish is held with a probability of 0.996, and all depends on it. */
test('a share of 0.996 is not said to be 100 %, nor one of 0.004 to be 0 %', async () => {
  const { out } = await parley('assess', 'test/reference/words/nearly-certain.parley.yaml');
  const [findings = ''] = out.replace(/\s*\n\s*/g, ' ').split('What it hangs on');
  expect(findings).toContain('>\u00a099\u00a0%');
  expect(findings).toContain('<\u00a01\u00a0%');
  expect(findings).not.toContain('100\u00a0%');
});
