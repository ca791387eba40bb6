/** The figures that the peace simulator's README gives, from the program and from all sets of articles. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { undominated } from '../../src/analysis/bargaining/brute-force.ts';
import { zoneVerdict } from '../../src/analysis/bargaining/zone-verdict.ts';
import { readCase } from '../../src/case/file/read.ts';
import { partyId } from '../../src/case/model.ts';
import { bargainOverCase } from '../../src/desk/bargain/bargain.ts';
import { parley } from '../support/command-line.ts';

const file = 'catalog/peace-simulator-2025/case.parley.yaml';
const document = readCase(readFileSync(file, 'utf8'), file);
const between = 'ukraine,russia';
const result = bargainOverCase(document, { samples: 1, seed: 1, epsilon: 0.01, between });

/** Gains over the reservation, in halves, of every set of articles that does not contradict itself. */
function consistentDrafts(): (readonly [number, number])[] {
  const { issues, infeasible, utilities } = document.case.agenda!;
  const pairs = infeasible.map(({ text }) =>
    [...text.matchAll(/article-(\d\d)/g)].reduce((set, [, number]) => set | (1 << (Number(number) - 1)), 0),
  );
  const gains = ['ukraine', 'russia'].map(party => {
    const { points } = utilities.get(partyId(party))!;
    const at = (id: string, value: string) => points!.get(id)!.get(value)!.range[0];
    return issues.map(({ id }) => at(id, 'in') - at(id, 'out'));
  });
  const drafts: [number, number][] = [];
  for (let set = 0; set < 2 ** issues.length; set++) {
    if (pairs.some(pair => (set & pair) === pair)) continue;
    const sum = (own: readonly number[]) =>
      own.reduce((total, gain, index) => total + ((set >> index) & 1 ? gain : 0), 0);
    drafts.push([sum(gains[0]!), sum(gains[1]!)]);
  }
  return drafts;
}

test('the figures, by enumeration', () => {
  const drafts = consistentDrafts();
  const acceptable = drafts.filter(([first, second]) => first >= 0 && second >= 0);
  const points = [...new Set(acceptable.map(each => each.join(' ')))].map(text => text.split(' ').map(Number));
  const efficient = undominated(points.map(each => ({ chosen: [], points: each }))).map(each => each.points.join(' '));
  expect([drafts.length, acceptable.length, points.length]).toEqual([248_832, 118_137, 781]);
  expect(efficient.length).toBe(29);
  expect(acceptable.filter(each => efficient.includes(each.join(' '))).length).toBe(35);
});

test('the figures, by the program', () => {
  expect(result).toMatchObject({ outcomes: '1048576', feasible: '248832', exact: true, reading: 'exact' });
  expect(result.zone).toMatchObject({ verdict: 'yes', count: '118137', counts: ['118137', '118137'] });
  expect(result.front.size).toBe(29);
  expect(result.front.points.reduce((sum, { packages }) => sum + Number(packages), 0)).toBe(35);
  const gains = (name: 'utilitarian' | 'nash' | 'egalitarian') =>
    result[name].map(({ utilities }) => utilities.map((each, at) => (each - result.parties[at]!.reservation!) / 2));
  expect(gains('utilitarian')).toEqual([[24, 5.5]]);
  expect(gains('nash')).toEqual([[15, 13.5]]);
  expect(gains('egalitarian')).toEqual([[14, 14]]);
});

test('the other two parties accept whatever both accept', () => {
  expect(zoneVerdict(document.case)).toEqual({ verdict: 'yes', count: [118_137n, 118_137n], unknown: [] });
});

test('the printed table fits 80 columns, and lists what all packages shown have in common once', async () => {
  const { out } = await parley('bargain', file, '--between', between);
  expect(out.split('\n').filter(line => line.length > 80)).toEqual([]);
  expect(out).toContain('The same in all of these:');
  expect(out.match(/Kursk areas go back to Russia/g)).toHaveLength(2);
});

test.each([
  ['bargain', file],
  ['bargain', file, '--json'],
  ['check', file],
  ['check', file, '--json'],
  ['record', file],
  ['record', file, '--csv'],
  ['record', file, '--json'],
])('parley %s %s %s says whose figures these are', async (...words) => {
  expect((await parley(...words)).out).toContain("figures of a public page, nobody's positions");
});
