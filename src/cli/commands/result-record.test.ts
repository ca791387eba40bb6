/** The record of a result, asked of every command that prints one as JSON. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parley } from '../../../test/support/command-line.ts';
import { sampleCase } from '../../../test/support/sample-case.ts';
import { isObject } from '../../case/file/merge-patch.ts';
import { readCase } from '../../case/file/read.ts';
import type { ResultRecord } from '../../core/result.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-record-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** Two frameworks of one case with opposite answers. */
const twoFrameworks = `parley: 1
title: One river, two frameworks (an invented illustration)
parties:
  upper: {name: Upper valley, role: principal}
  lower: {name: Lower valley, role: principal}
record: {assumptions: {a1: {says: The lower valley would take half., sure: 0.6}, a2: {says: Nothing rests on this.}}}
situation:
  options:
    open: {by: upper, says: Open}
    pay: {by: lower, says: Pay}
  status-quo: []
  preferences:
    upper: {statements: {paid: pay, shut: not open}}
    lower: [open, {statement: not pay, because: [a1]}]
agenda:
  issues: {water: {name: Water, values: [low, mid, high]}}
  utilities:
    upper: {weights: {water: 100}, scores: {water: {low: 100, mid: 60, high: 0}}, reservation: [10, 30]}
    lower: {weights: {water: 100}, scores: {water: {low: 50, mid: 60, high: 100}}, reservation: {value: 40, because: [a1]}}
frameworks:
  hard: {name: A hard line, changes: {agenda: {utilities: {lower: {reservation: 95}}}}}
futures:
  dry: {name: A dry year, changes: {situation: {status-quo: [open]}}}
`;
const river = file('river.parley.yaml', twoFrameworks);
const whole = file('whole.parley.yaml', sampleCase);
const news = file('report.txt', 'The minister said on Tuesday that the gates would stay closed.\n');
const domain =
  '<utility_space><objective><issue index="1" name="Price"><item index="1" value="low" EVAL/><item index="2" value="high" OTHER/></issue></objective><weight index="1" value="1"/></utility_space>';
const buyer = file('buyer.xml', domain.replace('EVAL', 'evaluation="2"').replace('OTHER', 'evaluation="1"'));
const seller = file('seller.xml', domain.replace('EVAL', 'evaluation="1"').replace('OTHER', 'evaluation="2"'));
const transcript = join(folder, 'gauge.pgt');

type Answer = ResultRecord & Record<string, unknown>;
const ask = async (...args: string[]): Promise<Answer> => JSON.parse((await parley(...args, '--json')).out);

/** Arguments, method, and a key that was there before the record was. */
const commands: readonly (readonly [args: readonly string[], method: string, key: string])[] = [
  [['assess', river, '--samples', '20', '--workers', '1'], 'assessment', 'value'],
  [['stability', river], 'graph-model-stability', 'exact'],
  [['bargain', river, '--samples', '20'], 'bargaining', 'zone'],
  [['bargain', buyer, seller], 'bargaining', 'front'],
  [['bargain', river, '--rankings'], 'fallback-bargaining', 'agreed'],
  [['record', whole], 'record', 'claims'],
  [['check', river], 'check', 'oddities'],
  [['check', file('broken.yaml', 'parley: 1\n')], 'check', 'complaints'],
  [['format', river, '--check'], 'format', 'standard'],
  [['new', '-', '--template', 'full'], 'new', 'text'],
  [['export', river, '--to', 'gmcr'], 'export', 'notCarried'],
  [['import', buyer, seller], 'import', 'text'],
  [['read', news], 'reading', 'sentences'],
  [['read', news, '--into', whole, '--accept', 'all'], 'reading-into-case', 'reports'],
  [['gauge', 'practice', river, '--unclear', 'refuse', '--transcript', transcript], 'gauge-practice', 'learnt'],
  [['gauge', 'verify', transcript], 'gauge-verify', 'sound'],
  [['gauge', 'verify', transcript, transcript], 'gauge-verify', 'differ'],
];

test.each(commands)('%j: the record stands beside what the command says', async (args, method, key) => {
  const answer = await ask(...args);
  expect(answer).toMatchObject({
    method,
    version: expect.stringMatching(/^\d+$/),
    inputDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    selection: expect.any(Object),
    parameters: expect.any(Object),
    exactness: { kind: expect.stringMatching(/^(exact|tolerance|sampled|truncated|proposed)$/) },
    assumptions: expect.any(Array),
    [key]: expect.anything(),
  });
  expect(JSON.stringify({ ...answer.selection, ...answer.parameters })).not.toContain(folder);
});

test('no digest of a gauge tells of an answer', async () => {
  const list = file('list.txt', 'one\ntwo\n');
  const answered = (name: string, text: string) => `${name}=${file(`${name}.txt`, text)}`;
  const play = (own: string) =>
    ask('gauge', 'practice', '--list', list, '--answers', answered('north', own), answered('south', 'yes: 1 2\n'));
  const [all, some] = [await play('yes: 1 2\n'), await play('yes: 1\n')];
  expect(some.inputDigest).toBe(all.inputDigest);
});

test('a list of readings holds a record each', async () => {
  const answers = (await ask('read', news, news)) as unknown as readonly Answer[];
  expect(answers.map(({ inputDigest }) => inputDigest)).toEqual(Array(2).fill((await ask('read', news)).inputDigest));
});

/** Questions that differ in one thing from the first of their row. */
const rows: readonly (readonly (readonly string[])[])[] = [
  [
    ['assess', river, '--samples', '20', '--workers', '1'],
    ['assess', river, '--samples', '21', '--workers', '1'],
    ['assess', river, '--samples', '20', '--workers', '1', '--seed', '2'],
    ['assess', river, '--samples', '20', '--workers', '1', '--concept', 'nash'],
    ['assess', file('other.yaml', twoFrameworks.replace('dry year', 'wet year')), '--samples', '20', '--workers', '1'],
  ],
  [
    ['bargain', river],
    ['bargain', river, '--framework', 'hard'],
    ['bargain', river, '--future', 'dry'],
    ['bargain', river, '--samples', '499'],
    ['bargain', river, '--seed', '2'],
    ['bargain', river, '--epsilon', '2'],
    ['bargain', river, '--improve', 'water=mid'],
    ['bargain', river, '--improve', 'water=low'],
    ['bargain', river, '--rankings'],
    ['bargain', river, '--rankings', '--impasse'],
    ['bargain', river, '--rankings', '--quota', '1'],
    ['bargain', buyer, seller],
    ['bargain', seller, buyer],
  ],
  [
    ['stability', river],
    ['stability', river, '--framework', 'hard'],
    ['stability', river, '--future', 'dry'],
    ['stability', river, '--concept', 'nash'],
    ['stability', river, '--paths'],
    ['stability', river, '--coalitions'],
    ['stability', river, '--coalitions', 'open'],
    ['stability', river, '--why', 'open'],
    ['stability', river, '--least-change', 'open'],
    ['stability', river, '--least-change', 'open', '--tries', '5'],
    ['stability', river, '--least-change', 'open', '--rankings', 'upper'],
  ],
  [
    ['record', river],
    ['record', river, '--by', 'upper'],
    ['export', river, '--to', 'gmcr'],
    ['format', file('loose.yaml', twoFrameworks)],
    ['format', river, '--check'],
    ['check', river],
  ],
];

test.each(rows)('no two questions of a row share a digest: %j', async (...row) => {
  const digests = [];
  for (const args of row) digests.push((await ask(...args)).inputDigest);
  expect(new Set(digests).size).toBe(row.length);
});

test('two frameworks with opposite answers are recorded as two', async () => {
  const [plain, hard] = [await ask('bargain', river), await ask('bargain', river, '--framework', 'hard')];
  expect([plain.zone, hard.zone]).toMatchObject([{ empty: false }, { empty: true }]);
  expect(plain.selection).toEqual({ framework: 'as-is', future: 'as-is', reading: 'as-is' });
  expect(hard.selection).toEqual({ framework: 'hard', future: 'as-is', reading: 'as-is' });
  expect(plain.assumptions).toEqual(['a1']);
  expect((await ask('bargain', river, '--framework', 'as-is', '--improve', 'water=low')).inputDigest).toBe(
    (await ask('bargain', river, '--improve', '{"water": "low"}')).inputDigest,
  );
});

test('the same question has the same bytes, whatever the number of workers', async () => {
  const [one, three] = await Promise.all(
    ['1', '3'].map(workers => parley('assess', river, '--samples', '700', '--workers', workers, '--json')),
  );
  expect(one).toEqual(three);
});

/** The data with the keys of every map in another order, but those of statements, whose order is their importance. */
function shuffled(data: unknown, order: readonly number[], name = ''): unknown {
  if (Array.isArray(data)) return data.map(each => shuffled(each, order));
  if (!isObject(data)) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, shuffled(value, order, key)] as const);
  const place = new Map(entries.map(([key], index) => [key, order[index % order.length]!]));
  return Object.fromEntries(
    name === 'statements' ? entries : entries.toSorted(([a], [b]) => place.get(a)! - place.get(b)!),
  );
}

test('neither the order of keys nor the place of the file is part of a question; the order of statements is', async () => {
  const { data } = readCase(twoFrameworks);
  const questions = [
    ['assess', '--samples', '5', '--workers', '1'],
    ['bargain', '--samples', '5'],
    ['stability'],
    ['bargain', '--rankings'],
    ['record'],
  ];
  const digests = (path: string) =>
    Promise.all(questions.map(async ([command, ...flags]) => (await ask(command!, path, ...flags)).inputDigest));
  const before = await digests(river);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(99), { minLength: 3, maxLength: 7 }), async order => {
      expect(await digests(file('shuffled.json', JSON.stringify(shuffled(data, order))))).toEqual(before);
    }),
    { seed: 14, numRuns: 5 },
  );
  const swapped = file('swapped.yaml', twoFrameworks.replace('paid: pay, shut: not open', 'shut: not open, paid: pay'));
  expect((await ask('stability', swapped)).inputDigest).not.toBe(before[2]);
});

test('practice of two cases with one list has two digests; of one question, one', async () => {
  const other = file(
    'other.parley.yaml',
    twoFrameworks.replace('low: 100, mid: 60, high: 0', 'low: 5, mid: 9, high: 0'),
  );
  const practise = async (of: string, ...flags: string[]) =>
    (await ask('gauge', 'practice', of, '--unclear', 'accept', ...flags)) as Answer & { learnt: string };
  const [one, again, two] = [await practise(river), await practise(river), await practise(other)];
  expect(one.parameters.list).toBe(two.parameters.list);
  expect(one.learnt).not.toBe(two.learnt);
  expect(one.inputDigest).not.toBe(two.inputDigest);
  expect(again).toEqual(one);
  const files = await practise(
    river,
    '--answers',
    `upper=${file('u.txt', 'yes: 1\n')}`,
    `lower=${file('l.txt', 'yes: 2\n')}`,
  );
  expect(files.parameters.answersFrom).toBe('files');
  expect(files.inputDigest).not.toBe(one.inputDigest);
});
