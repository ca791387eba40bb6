/** Relabelling the parties changes nothing but names: every report in every language. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessmentReport } from '../../../src/brief/assessment/report.ts';
import { bargainReport } from '../../../src/brief/bargaining/report.ts';
import type { Block } from '../../../src/brief/block.ts';
import { stabilityReport } from '../../../src/brief/stability/report.ts';
import { toMarkdown } from '../../../src/brief/to-markdown.ts';
import { swapSides } from '../../../src/case/edit/swap-sides.ts';
import type { CaseDocument } from '../../../src/case/file/check-data.ts';
import { readCase } from '../../../src/case/file/read.ts';
import { assess } from '../../../src/desk/assess/assess.ts';
import { runTask } from '../../../src/desk/assess/tasks.ts';
import { bargainInWorlds } from '../../../src/desk/bargain/bargain.ts';
import { analyseStability } from '../../../src/desk/stability/stability.ts';
import { languageCodes } from '../../../src/words/languages.ts';
import { loadLanguage } from '../../../src/words/load-language.ts';

const sample = readFileSync('catalog/veld-river/case.parley.yaml', 'utf8');
const other = { Highland: 'Lowland', Lowland: 'Highland', highland: 'lowland', lowland: 'highland' } as const;
const swapped = (text: string) =>
  text.replace(/Highland|Lowland|highland|lowland/g, name => other[name as keyof typeof other]);

const reports: Readonly<Record<string, (document: CaseDocument) => Block[] | Promise<Block[]>>> = {
  assessment: async document =>
    assessmentReport(
      (await assess(document, { concept: 'seq', samples: 30, seed: 5 }, async task => runTask(task))).value,
      { paths: true },
    ),
  stability: document =>
    stabilityReport(
      analyseStability(document, { concepts: ['nash', 'seq'], paths: true, coalitions: true, changes: 1, tries: 200 }),
    ),
  bargaining: async document =>
    bargainReport(await bargainInWorlds(document, { framework: 'quiet-channel', samples: 30, seed: 5, epsilon: 0.01 })),
};

describe.each(Object.entries(reports))('the report of %s', (_name, report) => {
  test.each(languageCodes)('is the same with the names exchanged: %s', async code => {
    const language = await loadLanguage(code);
    const told = async (text: string) => toMarkdown(await report(readCase(text)), language);
    const plain = await told(sample);
    expect(plain).toContain('Highland');
    expect(await told(swapSides(readCase(sample))!)).toBe(swapped(plain));
  });
});
