/** One concept has one meaning: small cases whose two homes once disagreed, with the values that are right. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parley } from '../support/command-line.ts';

const file = (name: string) => `test/data/meaning/${name}.parley.yaml`;
const json = async (...args: string[]) => JSON.parse((await parley(...args, '--json')).out);

test('a zone that rests on an assumption of 50 % is there for sure in half of the worlds, as a joint opening is', async () => {
  const { value } = await json('assess', file('zone-assumption'));
  const [{ zone, findings }] = value.cells;
  expect(findings.together.share.range).toEqual([0.5, 0.5]);
  expect(zone).toMatchObject({ verdict: 'yes', share: { share: 0.5, range: [0.5, 1], exact: true } });
  expect(zone.deciding).toMatchObject({ key: 'a1', whereTrue: 1, whereFalse: 0 });
  const { zone: bargained } = await json('bargain', file('zone-assumption'));
  expect(bargained.sampled).toMatchObject({ share: { share: 0.5, range: [0.5, 1] }, deciding: { key: 'a1' } });
});

test('two frameworks with opposite answers never share a digest, and each says which it is', async () => {
  const plain = await json('bargain', file('digest'), '--framework', 'as-is');
  const hard = await json('bargain', file('digest'), '--framework', 'hard');
  expect([plain.zone.empty, hard.zone.empty]).toEqual([false, true]);
  expect(plain.inputDigest).not.toBe(hard.inputDigest);
  expect([plain.selection.framework, hard.selection.framework]).toEqual(['as-is', 'hard']);
});

test('a rule too wide for the zone leaves the rest of the assessment standing and says what is wrong, where, and what to do', async () => {
  const { value } = await json('assess', file('wide'));
  const [cell] = value.cells;
  expect(cell.findings.opens.share.range).toEqual([1, 1]);
  expect(cell.zone.failed).toMatchObject({
    code: 'CONDITIONS_TOO_WIDE',
    where: { line: expect.any(Number) },
    hint: expect.stringContaining('Split conditions'),
  });
  const at = cell.zone.failed.where.line - 1;
  expect(readFileSync(file('wide'), 'utf8').split('\n')[at]).toContain('i1 = v1 and i2 = v1');
  expect((await parley('assess', file('wide'))).out).toContain('CONDITIONS_TOO_WIDE');
  expect(await parley('bargain', file('wide'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('CONDITIONS_TOO_WIDE'),
  });
  expect((await parley('check', file('wide'))).out).toContain('100,000,000');
});

test('a range is no belief: points anywhere from 0 to 100 against a reservation of 0.4 leave the zone open', async () => {
  const { zone } = await json('bargain', file('share'));
  expect(zone).toMatchObject({ verdict: 'unknown', empty: null });
  const [hinge] = zone.hinges;
  expect(hinge).toMatchObject({ at: 'agenda.utilities.lower.scores.water.low', opens: true, closes: true });
});

test('better and worse are against one state in every row, also where a row makes it impossible', async () => {
  const { value } = await json('assess', 'test/data/meaning/visit.parley.yaml');
  const cell = (framework: string, future: string) =>
    value.cells.find(
      ({ id }: { id: { framework: string; future: string } }) => id.framework === framework && id.future === future,
    );
  expect(value.reference).toEqual(['press']);
  // the same end state reads the same in both rows
  expect(cell('as-is', 'as-is').findings.worsens.share.range).toEqual([0.6, 0.6]);
  expect(cell('engage', 'as-is').findings.worsens.share.range).toEqual([0.6, 0.6]);
  expect(cell('engage', 'known').worseFor.south.range).toEqual([0.3, 0.7]);
  expect(cell('engage', 'known').findings.worsens.share.range).toEqual([0.72, 0.88]);
  expect(cell('decline', 'known').findings.worsens.share.range).toEqual([0, 0]);
});
