import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCase } from '../../case/file/read.ts';
import { bargainInWorlds, bargainOverCase } from './bargain.ts';
import type { BargainView } from './bargain-view.ts';
import { judgePackage, viewBargain, zoneOfWorlds } from './view-bargain.ts';

const document = readCase(readFileSync('catalog/veld-river/case.parley.yaml', 'utf8'));
const viewed = (framework?: string) => viewBargain(document, framework ? { framework } : {}) as BargainView;
const named = (view: BargainView, chosen: readonly number[]) =>
  Object.fromEntries(view.issues.map(({ id, values }, issue) => [id, values[chosen[issue]!]!]));

test('the view says what the command says', () => {
  const view = viewed('quiet-channel');
  const result = bargainOverCase(document, { framework: 'quiet-channel', samples: 1, seed: 1, epsilon: 0.01 });
  expect(view.zone.counts).toEqual(result.zone.counts);
  expect(view.solutions.nash.map(({ utilities }) => utilities)).toEqual(result.nash.map(({ utilities }) => utilities));
  expect(view.front.points.map(({ utilities }) => utilities).toReversed()).toEqual(
    result.front.points.map(({ utilities }) => utilities),
  );
  expect(view.frontier).toBeUndefined();
});

test('an empty zone names what empties it, and shows what would be efficient without the demands', () => {
  const text = readFileSync('catalog/veld-river/case.parley.yaml', 'utf8');
  const sure = readCase(text.replace('[50, 58]', '54').replace('[48, 55]', '51.5'));
  const view = viewBargain(sure, {}) as BargainView;
  expect(view.zone.verdict).toBe('no');
  expect(view.zone.empty).toBe(true);
  expect(view.zone.conflict.map(({ kind }) => kind)).toEqual(['red-line', 'reservation', 'red-line', 'reservation']);
  expect(view.zone.concessions).toEqual([2, 5]);
  expect(view.front.size).toBe(0);
  expect(view.frontier!.size).toBeGreaterThan(10);
  expect(view.others!.every(({ standing }) => standing !== 'acceptable')).toBe(true);
});

test('the points of the values add up to the utilities', () => {
  const { parties, front } = viewed('quiet-channel');
  for (const { chosen, utilities } of front.points) {
    for (const [party, { points }] of parties.entries()) {
      const sum = chosen.reduce((total, value, issue) => total + points[issue]![value]!, 0);
      expect(sum).toBeCloseTo(utilities[party]!, 9);
    }
  }
});

test('every improvement of a package is better for somebody and worse for nobody; an efficient one has none', () => {
  const view = viewed('quiet-channel');
  const selection = { framework: 'quiet-channel' };
  expect(judgePackage(document, selection, named(view, view.solutions.nash[0]!.chosen))).toMatchObject({
    broken: [],
    improvements: '0',
    trades: [],
  });
  const poor = view.others!.find(({ standing }) => standing === 'acceptable')!;
  const judged = judgePackage(document, selection, named(view, poor.chosen))!;
  expect(Number(judged.improvements)).toBeGreaterThanOrEqual(judged.tradesInAll);
  expect(judged.tradesInAll).toBeGreaterThan(0);
  for (const { utilities } of [...judged.trades, ...judged.best.nash]) {
    const gains = utilities.map((each, party) => each - poor.utilities[party]!);
    expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...gains)).toBeGreaterThan(0);
  }
});

test('a zone that rests on an assumption is there for sure only where it holds, and worlds are heard of', async () => {
  const open = readCase(readFileSync('test/data/meaning/zone-assumption.parley.yaml', 'utf8'));
  let judged = 0;
  const zone = await zoneOfWorlds(open, {}, { samples: 40, seed: 1 }, worlds => (judged += worlds));
  expect(judged).toBe(2);
  expect(zone).toMatchObject({ isUncertain: true, share: { share: 0.5, range: [0.5, 1], exact: true } });
  expect(zone!.deciding).toMatchObject({ key: 'a1', effect: [1, 1], whereTrue: 1, whereFalse: 0 });
  const result = await bargainInWorlds(open, { samples: 40, seed: 1, epsilon: 0.01 });
  expect(result.zone.sampled).toMatchObject({ share: { share: 0.5, range: [0.5, 1] }, deciding: { key: 'a1' } });
});

test('ranges of which one end alone settles an open zone are named', async () => {
  const zone = await zoneOfWorlds(document, {}, { samples: 40, seed: 1 }, () => undefined);
  expect(zone).toMatchObject({ isUncertain: false, share: { range: [0, 1] } });
  expect(zone!.hinges.map(({ at, opens, closes }) => [at, opens, closes])).toEqual(
    ['highland', 'lowland'].map(party => [`agenda.utilities.${party}.reservation`, false, true]),
  );
});

test('without an agenda, or without complete points, there is no view but what is missing', () => {
  const bare = readCase('parley: 1\ntitle: T\nparties: {a: {name: A, role: principal}}\n');
  expect(viewBargain(bare, {})).toEqual({ kind: 'no-agenda', missing: [] });
  expect(judgePackage(bare, {}, {})).toBeUndefined();
  const open = readCase(
    'parley: 1\ntitle: T\nparties: {a: {name: A, role: principal}, b: {name: B, role: principal}}\nagenda:\n  issues: {i: {name: I, values: [x, y]}}\n  utilities: {a: {weights: {i: 100}}}\n',
  );
  expect(viewBargain(open, {})).toMatchObject({
    kind: 'incomplete',
    missing: [{ party: 'a' }, { party: 'b', gaps: [{ kind: 'all-points' }, { kind: 'reservation' }] }],
  });
});

test('four opposed parties: an approximate front says its bound, and every package shown has the points it claims', () => {
  const parties = ['a', 'b', 'c', 'd'];
  const issues = Array.from({ length: 6 }, (_, issue) => `i${issue}`);
  const values = Array.from({ length: 5 }, (_, value) => `v${value}`);
  const points = (party: number, issue: number) =>
    `{${values.map((value, at) => `${value}: ${(at * 25 + party * 31 * (issue + 1)) % 101}`).join(', ')}}`;
  const text = [
    'parley: 1\ntitle: T\nparties:',
    ...parties.map(party => `  ${party}: {name: ${party.toUpperCase()}, role: principal}`),
    'agenda:\n  issues:',
    ...issues.map(issue => `    ${issue}: {name: ${issue}, values: [${values.join(', ')}]}`),
    '  utilities:',
    ...parties.map(
      (party, index) =>
        `    ${party}: {reservation: 10, weights: {${issues.map(issue => `${issue}: 15`).join(', ')}}, scores: {${issues
          .map((issue, at) => `${issue}: ${points(index, at)}`)
          .join(', ')}}}`,
    ),
  ].join('\n');
  const view = viewBargain(readCase(text), {}) as BargainView;
  expect(view.zone.empty).toBe(false);
  expect(view.front.points.length).toBeGreaterThan(10);
  for (const { chosen, utilities } of [...view.front.points, ...view.solutions.nash]) {
    for (const [party, each] of view.parties.entries()) {
      expect(chosen.reduce((sum, value, issue) => sum + each.points[issue]![value]!, 0)).toBeCloseTo(
        utilities[party]!,
        6,
      );
    }
  }
});

test('a refusal says where in the file', () => {
  const file = 'test/scenario/parts/wide.parley.yaml';
  expect(() => viewBargain(readCase(readFileSync(file, 'utf8'), file), {})).toThrow(
    expect.objectContaining({ code: 'CONDITIONS_TOO_WIDE', where: { file, line: 26, column: 7 } }),
  );
});
