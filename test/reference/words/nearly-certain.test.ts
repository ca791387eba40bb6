import { expect, test } from 'vitest';
import { run } from '../../../src/cli/program.ts';

/** One wish is held with a probability of 0.996, and all depends on it. */
test('a share of 0.996 is not said to be 100 %, nor one of 0.004 to be 0 %', async () => {
  const printed: string[] = [];
  const terminal = { out: (text: string) => void printed.push(text), err: () => undefined };
  await run(['assess', 'test/reference/words/nearly-certain.parley.yaml'], {
    ...terminal,
    isTerminal: false,
    columns: 80,
    colours: false,
  });
  const out = printed.join('').replace(/\s*\n\s*/g, ' ');
  expect(out).toContain('in >\u00a099\u00a0% of the plausible worlds');
  expect(out).toContain('in <\u00a01\u00a0% of the plausible worlds');
  expect(out).not.toContain('100\u00a0%');
});
