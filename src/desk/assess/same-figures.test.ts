/** Under other names every figure is the same; a figure that is not is counted. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withSidesSwapped } from '../../case/edit/swap-sides.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { readCase } from '../../case/file/read.ts';
import { assess } from './assess.ts';
import { comparedFigures } from './same-figures.ts';
import { runTask } from './tasks.ts';

const text = readFileSync('test/data/meaning/zone-assumption.parley.yaml', 'utf8');
const assessed = async (document: CaseDocument) =>
  (await assess(document, { concept: 'seq', samples: 30, seed: 1 }, async task => runTask(task))).value;

test('with the sides swapped no figure differs; with one share changed one does, and a cell too few is told', async () => {
  const plain = await assessed(readCase(text));
  const { figures, different } = comparedFigures(plain, await assessed(withSidesSwapped(readCase(text))));
  expect(figures).toBeGreaterThan(10);
  expect(different).toBe(0);
  const [first, ...rest] = plain.cells;
  const { holds } = first!.findings;
  const share = { ...holds.share, range: [0.111, 0.222] as const };
  const changed = { ...first!, findings: { ...first!.findings, holds: { ...holds, share } } };
  expect(comparedFigures(plain, { ...plain, cells: [changed, ...rest] }).different).toBe(1);
  expect(comparedFigures(plain, { ...plain, cells: [] }).different).toBe(figures);
});
