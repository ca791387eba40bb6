import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classNames, ways } from '../../analysis/assessment/classes.ts';
import { inShort } from '../../brief/assessment/in-short.ts';
import { assessmentInJson } from '../../brief/assessment/json.ts';
import { assessmentReport } from '../../brief/assessment/report.ts';
import { weightedBlocks } from '../../brief/assessment/weighted.ts';
import { sentencesOf } from '../../brief/block.ts';
import { toMarkdown } from '../../brief/to-markdown.ts';
import { readCase } from '../../case/file/read.ts';
import { english } from '../../words/english.ts';
import { assess } from './assess.ts';
import { runTask } from './tasks.ts';

const mandate = readFileSync('test/data/futures/mandate.parley.yaml', 'utf8');
const run = (text: string) =>
  assess(readCase(text), { concept: 'seq', samples: 300, seed: 1 }, async task => runTask(task));
const changed = (from: string | RegExp, to: string) => {
  expect(mandate.replace(from, '')).not.toBe(mandate);
  return mandate.replace(from, to);
};

/** The worked example of docs/methods/assessment.md. */
test('the mandate: a range for each framework, from the ranges of the case', async () => {
  const { weighted } = (await run(mandate)).value;
  expect(weighted).toMatchObject({
    futures: [
      { id: 'lapses', probability: [0.2, 0.4] },
      { id: 'narrowed', probability: null },
    ],
    noEvent: [0, 0.8],
    without: ['harvest'],
  });
  const rows = weighted!.rows.map(({ framework, holds, alone: { stays, better, worse } }) => [
    framework,
    ...[holds, stays, better, worse].map(({ range }) => range),
  ]);
  expect(rows).toEqual([
    ['as-is', [0.2, 0.4], [0.36, 0.82], [0.18, 0.64], [0, 0]],
    ['talks', [0.12, 0.3], [0.28, 0.72], [0.17, 0.4], [0.09, 0.32]],
  ]);
  expect(weighted!.rows.every(({ holds, alone }) => holds.exact && alone.better.exact)).toBe(true);
});

test('every weighted range lies within those of its cells, and a future that is not exclusive moves none', async () => {
  const { value } = await run(mandate);
  for (const { framework, ...row } of value.weighted!.rows) {
    const cells = value.cells.filter(({ id }) => id.framework === framework && id.future !== 'harvest');
    for (const way of ways) {
      for (const name of classNames) {
        const ranges = cells.map(({ classes }) => classes[way].shares[name].range);
        const [low, high] = row[way][name].range;
        expect(low).toBeGreaterThanOrEqual(Math.min(...ranges.map(([least]) => least)));
        expect(high).toBeLessThanOrEqual(Math.max(...ranges.map(([, most]) => most)));
      }
      const sum = (end: 0 | 1) => classNames.reduce((total, name) => total + row[way][name].range[end], 0);
      expect(sum(0)).toBeLessThanOrEqual(1 + 1e-12);
      expect(sum(1)).toBeGreaterThanOrEqual(1 - 1e-12);
    }
  }
  const without = await run(mandate.slice(0, mandate.indexOf('  harvest:')));
  expect(without.value.weighted!.rows).toEqual(value.weighted!.rows);
  expect(without.value.weighted!.without).toEqual([]);
});

test('a cell that could not be computed is unknown, not nothing', async () => {
  const watched = 'watched: {name: Watched first, changes: {situation: {status-quo: [embargo, watch]}}}';
  const { weighted, failedCells } = (await run(changed('frameworks:\n', `frameworks:\n  ${watched}\n`))).value;
  expect(failedCells.map(({ id }) => [id.framework, id.future])).toEqual([['watched', 'lapses']]);
  const { holds } = weighted!.rows.find(({ framework }) => framework === 'watched')!;
  expect(holds).toEqual({ range: [0.12, 0.82], exact: true });
});

test('nothing is weighted where no exclusive future has a probability', async () => {
  for (const text of [
    changed(/ {4}probability: \[0.2, 0.4\]\n/, ''),
    mandate.replaceAll(/ {4}exclusive: true\n/g, ''),
  ]) {
    const { value } = await run(text);
    expect(value.weighted).toBeUndefined();
    expect(weightedBlocks(value)).toEqual([]);
  }
});

test('the report says it last, as no order of frameworks, and never in short', async () => {
  const result = await run(mandate);
  const text = toMarkdown(assessmentReport(result.value, { full: true }), english);
  expect(toMarkdown(assessmentReport(result.value), english)).not.toContain('p 0-0.8');
  const section = text.slice(text.indexOf('How the probabilities of futures weigh'));
  expect(section).toContain('At most one of these futures comes: The mandate lapses (p 0.2-0.4);');
  expect(section).toContain('No event (p 0-0.8) has the rest.');
  expect(section).toContain('This is no order of frameworks');
  const rows = section
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .filter(line => line.startsWith('| '));
  expect(rows.slice(2).map(row => row.replaceAll(/ +/g, ' '))).toEqual([
    '| No change | alone | 20–40 % | 36–82 % | 18–64 % | 0 % | 0 % |',
    '| | together | | 20–66 % | 34–80 % | 0 % | 0 % |',
    '| Talks about the line | alone | 12–30 % | 28–72 % | 17–40 % | 0 % | 9–32 % |',
    '| | together | | 28–72 % | 17–40 % | 0 % | 9–32 % |',
  ]);
  const said = JSON.stringify(sentencesOf([{ kind: 'list', items: inShort(result.value) }]));
  expect(said).not.toContain('weighted');
  const reversed = await run(changed(/(frameworks:\n)/, '$1  zeal: {name: Zeal, changes: {}}\n'));
  expect(reversed.value.weighted!.rows.map(({ framework }) => framework)).toEqual(['as-is', 'zeal', 'talks']);
});

test('readings of the same figures share a table; the range stands in --json', async () => {
  const readings = `readings:
  same: {name: Same, changes: {}}
  other: {name: Other, changes: {record: {assumptions: {a-tired: {sure: 0.6}}}}}
`;
  const result = await run(mandate + readings);
  const blocks = weightedBlocks(result.value);
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'heading', 'table', 'heading', 'table']);
  const { value } = assessmentInJson(result);
  expect(value.weighted!.rows.map(({ reading }) => reading)).toEqual(
    ['as-is', 'same', 'other'].flatMap(each => [each, each]),
  );
});
