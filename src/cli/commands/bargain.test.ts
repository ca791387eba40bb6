/** `parley bargain` as a user runs it: on the sample, on a package on the table, on rankings, on files that are made to harm. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parley } from '../../../test/support/command-line.ts';
import type { BargainResult } from '../../desk/bargain.ts';
import type { FallbackResult } from '../../desk/fallback.ts';

const sample = 'catalog/veld-river/case.parley.yaml';
const onTable = 'flow=20%, payment=10m, data=fund, trade=suspended, term=5 years';
const folder = mkdtempSync(join(tmpdir(), 'parley-bargain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = async (...args: string[]) => JSON.parse((await parley('bargain', ...args, '--json')).out);

test('an empty zone says what empties it and how far each would have to go', async () => {
  const { code, out } = await parley('bargain', sample);
  expect(code).toBe(0);
  expect(out).toContain('There is no zone of agreement.');
  expect(out).toContain('the red line of Highland: data = nobody');
  expect(out).toContain('Highland alone would open it by accepting 2 less');
  expect(out).toContain('It turns most on the reservation of Highland');
});

test('the result has the shape that is documented, with adjusted winner and fallback bargaining', async () => {
  const result: BargainResult = await json(sample, '--framework', 'quiet-channel');
  expect(result).toMatchObject({
    method: 'bargaining',
    exact: true,
    outcomes: '432',
    zone: { empty: false, count: '16' },
    front: { size: 4, bound: 0 },
    fallback: { alternatives: 4, depth: 3 },
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
  expect(count).toBe('6');
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
