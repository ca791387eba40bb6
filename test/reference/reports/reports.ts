/** The reports that the tests of this folder look at: all kinds, of the sample and of a small case. */
import { readFileSync } from 'node:fs';
import { assessmentReport } from '../../../src/brief/assessment/report.ts';
import { fallbackReport } from '../../../src/brief/bargaining/fallback.ts';
import { bargainReport } from '../../../src/brief/bargaining/report.ts';
import type { Block } from '../../../src/brief/block.ts';
import { stabilityReport } from '../../../src/brief/stability/report.ts';
import type { CaseDocument } from '../../../src/case/file/check-data.ts';
import { readCase } from '../../../src/case/file/read.ts';
import { assess } from '../../../src/desk/assess/assess.ts';
import { runTask } from '../../../src/desk/assess/tasks.ts';
import { bargainInWorlds } from '../../../src/desk/bargain/bargain.ts';
import { fallbackOverStates } from '../../../src/desk/bargain/fallback.ts';
import { analyseStability } from '../../../src/desk/stability/stability.ts';

export function caseAt(file: string): CaseDocument {
  return readCase(readFileSync(file, 'utf8'), file);
}

export const veld = caseAt('catalog/veld-river/case.parley.yaml');

export async function assessed(document: CaseDocument): Promise<Block[]> {
  const { value } = await assess(document, { concept: 'seq', samples: 60, seed: 1 }, async task => runTask(task));
  return assessmentReport(value, { paths: true, full: true });
}

export function stability(document: CaseDocument): Block[] {
  const more = { why: 'status-quo', coalitions: true, paths: true, leastChange: 'status-quo' } as const;
  return stabilityReport(analyseStability(document, { concepts: ['nash', 'seq'], changes: 1, tries: 500, ...more }));
}

export const onTable = 'flow=20%, payment=10m, data=fund, trade=suspended, term=5 years';

export async function bargains(): Promise<Record<string, Block[]>> {
  const options = { samples: 60, seed: 1, epsilon: 0.01 };
  const quiet = { ...options, framework: 'quiet-channel' };
  return {
    bargain: bargainReport(await bargainInWorlds(veld, options)),
    'bargain-quiet-channel': bargainReport(await bargainInWorlds(veld, quiet)),
    'bargain-improve': bargainReport(await bargainInWorlds(veld, { ...quiet, improve: onTable })),
    fallback: fallbackReport(fallbackOverStates(veld, { impasse: true })),
  };
}
