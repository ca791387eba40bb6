/** `parley bargain` as a user runs it: on the sample, on a package on the table, on rankings, on files that are made to harm. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parley } from '../../../test/support/command-line.ts';
import type { BargainResult } from '../../desk/bargain/bargain.ts';
import type { FallbackResult } from '../../desk/bargain/fallback.ts';

const sample = 'catalog/veld-river/case.parley.yaml';
const onTable = 'flow=20%, payment=10m, data=fund, trade=suspended, term=5 years';
const folder = mkdtempSync(join(tmpdir(), 'parley-bargain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = async (...args: string[]) => JSON.parse((await parley('bargain', ...args, '--json')).out);

test('an empty zone says what empties it and how far each would have to go', async () => {
  const sure = readFileSync(sample, 'utf8').replace('[50, 58]', '54').replace('[48, 55]', '51.5');
  const { code, out } = await parley('bargain', file('sure.parley.yaml', sure));
  expect(code).toBe(0);
  expect(out).toContain('There is no zone of agreement.');
  expect(out).toContain('the red line of Highland: data = nobody');
  expect(out).toContain('Highland alone, by lowering its walk-away point by 2');
});

test('ranges that leave the zone open are named, with whose they are; what is shown says how it was read', async () => {
  const { out } = await parley('bargain', sample);
  expect(out).toContain('Whether there is a zone of agreement is unknown');
  expect(out).toContain('- Highland: ranges: its walk-away point (50 to 58)');
  expect(out).toContain('Read generously');
  const result: BargainResult = await json(sample);
  expect(result).toMatchObject({
    reading: 'generous',
    zone: { verdict: 'unknown', empty: null, count: null, counts: ['0', '3'] },
    parties: [{ reservation: 50, reservationRange: [50, 58] }, { reservation: 48 }],
  });
  expect(result.zone.unknown.map(({ party }) => party)).toEqual(['highland', 'lowland']);
});

/** A accepts soft alone, B both; C has no points, and with `line` a red line. */
function withReservations(text: string, line?: string): string {
  const lines = text.trimEnd().split('\n');
  const [a, b] = lines.slice(-2).map(each => each.replace(/\s*}$/, '')) as [string, string];
  const c = line === undefined ? [] : [`    c: {red-lines: [rule = ${line}]}`];
  return [...lines.slice(0, -2), `${a}, reservation: 50 }`, `${b}, reservation: 40 }`, ...c, ''].join('\n');
}
const unheard = 'test/data/packages/third-unheard.parley.yaml';
const given = (name: string, line?: string) => file(name, withReservations(readFileSync(unheard, 'utf8'), line));

test('a main party without points leaves the zone unknown; between the others alone it may be known', async () => {
  const { out } = await parley('bargain', unheard);
  expect(out).toContain('Whether there is a zone of agreement is unknown');
  expect(out).toContain('- C: not given: its points, its walk-away point');
  expect(out).toContain('Walk-away points: A not given, B not given.');
  const open: BargainResult = await json(unheard);
  expect(open.parties.map(({ reservation }) => reservation)).toEqual([null, null]);
  const known: BargainResult = await json(given('given.parley.yaml'));
  expect(known.zone).toMatchObject({
    verdict: 'unknown',
    counts: ['0', '1'],
    unknown: [{ party: 'c', gaps: [{ kind: 'all-points' }, { kind: 'reservation' }] }],
    among: { parties: ['a', 'b'], verdict: 'yes', counts: ['1', '1'] },
  });
  expect((await json(given('lines.parley.yaml', 'hard'))).zone.verdict).toBe('no');
});

test('a party without points has no number of points in any package', async () => {
  const path = 'test/data/packages/fund-unheard.parley.yaml';
  const { out } = await parley('bargain', path);
  expect(out).toMatch(/^Fund {5}not known$/m);
  expect(out).toContain('z (0, 2, not known)');
});

test('what a party would have to concede is the least it takes where others are not known', async () => {
  const path = 'test/data/packages/conceding.parley.yaml';
  const said = (await parley('bargain', path)).out.replaceAll(/\s+/g, ' ');
  expect(said).toContain('X alone, by lowering its walk-away point by at least 4; whether that opens it is not known');
  expect(said).not.toContain('would open it');
  expect(said).toContain('Even so there is no zone');
  const result = await json(path);
  expect(result).toMatchObject({ reading: 'generous', zone: { verdict: 'no', together: { each: 4 } } });
  expect(result.zone.together!.packages[0]).toMatchObject({ utilities: [5, 10, null], worth: [[5, 5], [0, 10], null] });
});

test('a share of sampled worlds is recorded as sampled', async () => {
  const result = await json('test/data/worlds/many-assumptions.parley.yaml');
  expect(result.zone.sampled!.share.exact).toBe(false);
  expect(result.exactness).toEqual({ kind: 'sampled', samples: 500 });
  const { out } = await parley('bargain', 'test/data/worlds/many-assumptions.parley.yaml');
  expect(out.replaceAll(/\s+/g, ' ')).toMatch(/a zone in about \d+ to > 99 % of/);
});

test('between two parties alone, by id or name; red lines of the others hold all the same', async () => {
  const path = given('between.parley.yaml', 'hard');
  const result: BargainResult = await json(path, '--between', 'a, B');
  expect(result).toMatchObject({ between: true, zone: { verdict: 'no', empty: true } });
  expect(await json(path, '--between', 'b,a')).toEqual(result);
  expect(result.zone.conflict).toEqual(['the walk-away point of A: 50', 'the red line of C: rule = hard']);
  expect((await parley('bargain', path, '--between', 'a,b')).out).toContain('between the parties named alone');
  expect((await parley('bargain', path, '--between', 'a,d')).err).toContain('PARTY_UNKNOWN');
  expect((await parley('bargain', path, '--between', 'a')).err).toContain('BETWEEN_NEEDS_TWO');
});

test('three issues weighed alike: what bargaining finds the gauge finds', async () => {
  const alike = 'test/data/packages/equal-weights.parley.yaml';
  expect((await json(alike)).zone.count).toBe('1');
  const { out } = await parley('gauge', 'practice', alike, '--json');
  const practice = JSON.parse(out);
  expect(practice.ending).toMatchObject({ deal: true });
  expect(practice.warnings).toEqual(['Upper Valley accepts all outcomes: the answer depends on the others alone.']);
});

test('the result has the shape that is documented, with adjusted winner and fallback bargaining', async () => {
  const result: BargainResult = await json(sample, '--framework', 'quiet-channel');
  expect(result).toMatchObject({
    method: 'bargaining',
    exact: true,
    outcomes: '432',
    reading: 'strict',
    feasible: '432',
    zone: { verdict: 'yes', empty: false, count: null, counts: ['5', '30'] },
    front: { size: 3, bound: 0 },
    fallback: { alternatives: 3, depth: 2 },
  });
  expect(result.front.points[0]).toEqual({
    utilities: [expect.any(Number), expect.any(Number)],
    packages: expect.stringMatching(/^\d+$/),
    example: expect.objectContaining({ flow: expect.any(String) }),
  });
  for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const)
    expect(result[name].length).toBeGreaterThan(0);
  // Adjusted winner gives both the same share of what they have at stake (Brams & Taylor 1996).
  const { adjustedWinner } = result;
  const stake = (party: 0 | 1) => {
    const disputed = adjustedWinner!.issues.filter(({ shares }) => shares);
    const range = (id: string) => {
      const values = result.issues.find(issue => issue.id === id)!.utilities[party]!;
      return Math.max(...values) - Math.min(...values);
    };
    const won = disputed.reduce((sum, { issue, shares }) => sum + shares![party] * range(issue), 0);
    return won / disputed.reduce((sum, { issue }) => sum + range(issue), 0);
  };
  expect(stake(0)).toBeCloseTo(adjustedWinner!.got, 9);
  expect(stake(1)).toBeCloseTo(adjustedWinner!.got, 9);
});

test('improvements of a package on the table are better for all, and none is left when they are taken', async () => {
  const result: BargainResult = await json(sample, '--framework', 'quiet-channel', '--improve', onTable);
  const { utilities, trades, front, count } = result.improvement!;
  expect(count).toBe('5');
  for (const { utilities: after } of [...trades, ...front.points])
    expect(after.every((each, party) => each >= utilities[party]!)).toBe(true);
  const best = Object.entries(front.points[0]!.example).map(([issue, value]) => `${issue}=${value}`);
  const next = await parley('bargain', sample, '--framework', 'quiet-channel', '--improve', best.join(', '));
  expect(next.out).toContain('No acceptable package is at least as good for all and better for one.');
});

test('a package that is not one is refused with the nearest word', async () => {
  const refused = async (text: string) => (await parley('bargain', sample, '--improve', text)).err;
  expect(await refused('flw=20%')).toMatch(/ISSUE_UNKNOWN .*Did you mean "flow"\?/);
  expect(await refused(onTable.replace('20%', '25%'))).toContain('VALUE_UNKNOWN');
  expect(await refused('flow=20%')).toContain('PACKAGE_OPEN');
  expect(await refused('flow')).toContain('PACKAGE_MALFORMED');
  expect(await refused('{"flow": ')).toContain('PACKAGE_MALFORMED');
});

test('rankings alone: fallback bargaining over the states of the situation', async () => {
  const result: FallbackResult = await json(sample, '--rankings', '--impasse');
  expect(result).toMatchObject({ method: 'fallback-bargaining', quota: 3, depth: 3, support: 3 });
  expect(result.agreed).toMatchObject([{ taken: ['open-gates', 'share-data', 'guarantee'] }]);
  expect((await parley('bargain', sample, '--rankings', '--quota', '9')).err).toContain('QUOTA_TOO_LARGE');
  expect((await parley('bargain', sample, sample, '--rankings')).err).toContain('ONE_CASE_ONLY');
});

const file = (name: string, text: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const profile = '<utility_space><objective index="0" name="o"/></utility_space>';

test.each([
  ['an entity', '<!DOCTYPE a [<!ENTITY b "c">]><utility_space>&b;</utility_space>'],
  ['billion laughs', `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><utility_space>&b;</utility_space>`],
  ['an external entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><utility_space>&b;</utility_space>'],
  ['a text that ends early', '<utility_space><objective index="0"'],
  ['deep nesting', `<utility_space>${'<objective>'.repeat(100_000)}`],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x3c, 0])],
  ['nothing', ''],
])('XML made to harm is refused with a place or a reason: %s', async (name, text) => {
  const bad = file(`${name}.xml`, text);
  const { code, out, err } = await parley('bargain', bad, file('a.xml', profile), file('b.xml', profile));
  expect({ name, code, out }).toEqual({ name, code: 2, out: '' });
  expect(err).toMatch(/[A-Z_0-9]{4,} /);
  expect(err).not.toContain('root:');
});

test('a file over the limit is refused before it is read', async () => {
  const huge = file('huge.xml', ' '.repeat(50_000_000));
  expect((await parley('bargain', huge, huge)).err).toContain('FILE_TOO_LARGE');
});
