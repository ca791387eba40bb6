/** What findings of a whole case hang on, in data and in words. */
import { expect, test } from 'vitest';
import { cases } from '../../../test/support/size.ts';
import { assessmentReport } from '../../brief/assessment/report.ts';
import { decidingSentences } from '../../brief/assessment/rests.ts';
import { lineText } from '../../brief/text.ts';
import { readCase } from '../../case/file/read.ts';
import { languageCodes } from '../../words/languages.ts';
import { loadLanguage } from '../../words/load-language.ts';
import { assess } from './assess.ts';
import { runTask } from './tasks.ts';

async function run(yaml: string, seed = 1, samples = 1000) {
  const options = { concept: 'seq', samples, seed } as const;
  return (await assess(readCase(yaml), options, async task => runTask(task))).value;
}

const shapes = ['y and z', 'y or z', 'not y and z', 'y and not z', 'y iff z'];
const always = [
  '',
  ' or x and not x',
  ' or x and not x or y and not y',
  ' or x and not x or y and not y or z and not z',
];
const irrelevant = always.flatMap(more => shapes.map(shape => `${shape}${more}`));

/** Twenty assumptions behind wants that no move ever turns on; the noise of one order does everything. */
const onlyNoise = `parley: 1
title: only the noise of an order decides
status: illustration
parties:
  a: {name: A, role: principal}
  b: {name: B, role: principal}
record:
  assumptions:
${irrelevant.map((_, at) => `    i${at}: {says: Irrelevant ${at}., sure: 0.5}`).join('\n')}
situation:
  options:
    x: {by: a, says: X}
    y: {by: b, says: Y}
    z: {by: b, says: Z}
  status-quo: []
  preferences:
    a: {statements: [not x, y, x], order-noise: 0.5}
    b:
      - not y
      - not z
${irrelevant.map((statement, at) => `      - {statement: ${statement}, because: [i${at}]}`).join('\n')}
`;

test('of twenty assumptions without effect none is ever named where the noise of an order decides: the noise is', async () => {
  const seeds = cases(2, 200);
  let covered = 0;
  for (let seed = 0; seed < seeds; seed++) {
    const [cell] = (await run(onlyNoise, seed)).cells;
    const { holds, opens, worsens } = cell!.findings;
    for (const finding of Object.values(cell!.findings)) {
      expect(finding.deciding).toBeUndefined();
      expect(finding.decides.filter(({ kind }) => kind !== 'order noise')).toEqual([]);
    }
    expect(holds.decides).toMatchObject([{ ids: ['a'], kind: 'order noise', of: [] }]);
    expect(opens.decides).toMatchObject([{ ids: ['a'], kind: 'order noise', of: [] }]);
    // 0.5^pairs out of order: "x" stands before "not x" with 0.625 of all 2.625
    const [low, high] = holds.decides[0]!.interval!;
    if (low <= -0.625 / 2.625 && -0.625 / 2.625 <= high) covered++;
    expect(high).toBeLessThan(0);
    expect(holds.decides[0]!.corrected).toBe(21);
    expect(holds.unsupportedShare).toEqual([1, 1]);
    expect([worsens.decides, worsens.nothingMoves, worsens.unsupportedShare]).toEqual([[], false, null]);
  }
  expect(covered / seeds).toBeGreaterThan(0.95);
});

/** North would sanction no more where either of two things holds; both are very sure, so that neither alone matters. */
const either = `parley: 1
title: either of two is enough
status: illustration
parties:
  north: {name: North, role: principal}
  south: {name: South, role: principal}
record:
  assumptions:
    tired: {says: South is tired of it., sure: [0.92, 0.97]}
    costly: {says: It costs South much., sure: 0.95}
situation:
  options:
    open: {by: north, says: Open}
    sanction: {by: south, says: Sanction}
  status-quo: [sanction]
  preferences:
    north: [not open]
    south:
      - {statement: not sanction, because: [tired]}
      - {statement: not sanction and not open or not sanction and open, because: [costly]}
`;

test('two of which either is enough are named as a pair, in every language', async () => {
  const value = await run(either);
  const { holds } = value.cells[0]!.findings;
  expect(holds.decides[0]).toMatchObject({
    ...{ kind: 'pair', ids: ['costly', 'tired'], effect: [-1, -1], shares: [0, 1] },
    of: [{ key: 'costly' }, { key: 'tired' }],
  });
  expect(holds.decides.every(({ interval }) => interval === undefined)).toBe(true);
  expect(holds.unsupportedShare).toEqual([0, 0]);
  const [first] = decidingSentences(value);
  expect(first![0]).toMatchObject({
    key: 'decides.standing',
    from: ['value.cells.0.findings.holds.decides.0'],
    because: ['costly', 'tired'],
  });
  for (const code of languageCodes) {
    const text = lineText(first!, await loadLanguage(code));
    for (const said of ['costly', 'tired']) expect(text).toContain(said);
  }
});

test('nothing is said to move nothing unless every world says so', async () => {
  const sure = (await run(either.replaceAll(/sure: [^}]+/g, 'sure: 1'))).cells[0]!;
  expect(Object.values(sure.findings).every(({ nothingMoves }) => nothingMoves)).toBe(true);
  const keys = async (yaml: string) =>
    assessmentReport(await run(yaml)).flatMap(block =>
      block.kind === 'paragraph' || block.kind === 'list' ? JSON.stringify(block) : [],
    );
  expect((await keys(either.replaceAll(/sure: [^}]+/g, 'sure: 1'))).join()).toContain('decides.nothing"');
  const quiet = onlyNoise.replace(', order-noise: 0.5', '');
  expect((await keys(quiet)).join()).toContain('decides.nothingFound"');
});
