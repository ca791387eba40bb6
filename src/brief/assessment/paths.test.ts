import { expect, test } from 'vitest';
import { readCase } from '../../case/file/read.ts';
import { assess } from '../../desk/assess/assess.ts';
import { runTask } from '../../desk/assess/tasks.ts';
import { english } from '../../words/english.ts';
import { sentencesOf } from '../block.ts';
import { plainText } from '../text.ts';
import { assessmentReport } from './report.ts';

async function said(preferences: string, keepCore = false): Promise<string[]> {
  const text = `parley: 1
title: Two gates
parties: {a: {name: A, role: principal}, b: {name: B, role: principal}}
situation:
  options: {x: {by: a, says: Gate one opens}, y: {by: b, says: Gate two opens}}
  status-quo: []
  preferences: ${preferences}
`;
  const options = { concept: 'seq', samples: 1, seed: 1, keepCore } as const;
  const { value } = await assess(readCase(text), options, async task => runTask(task));
  return sentencesOf(assessmentReport(value, { paths: true })).map(each => plainText(each, english));
}

test('where several would move first, the step of each is named', async () => {
  const { length } = (await said('{a: [x], b: [y]}')).filter(each =>
    each.includes('would be A and B: A takes "Gate one opens"; B takes "Gate two opens".'),
  );
  expect(length).toBe(1);
});

test('who to win over is said first, then the smallest changes; without core priorities on request', async () => {
  const preferences = '{a: [y, not x], b: [{statement: x, core: false}, {statement: not y, core: true}]}';
  const [plain, kept] = [await said(preferences), await said(preferences, true)];
  const won = plain.findIndex(each => each.startsWith('Fewest to win over: A and B.'));
  const reversed = plain.findIndex(each => each.startsWith('Smallest change that reverses a core priority:'));
  expect(won).toBeGreaterThan(-1);
  expect(reversed).toBeGreaterThan(won);
  expect(plain[reversed]).toContain('B wanted the opposite of its core priority "not y"');
  expect(kept.join(' ')).not.toContain('core priority "');
  expect(kept).toContain('Core priorities were neither given up nor reversed, as asked.');
});

test('where no outcome would be a settlement, that is said of all whom one could win over', async () => {
  const lines = await said('{a: [not x], b: [not y]}');
  expect(lines.filter(each => each.startsWith('Whoever were won over, no settlement'))).toHaveLength(1);
});
