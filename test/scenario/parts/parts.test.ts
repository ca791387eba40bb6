/** The failure of one part takes no other with it: a rule of the agenda that ties too many issues together, at its place. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Assessment, Cell } from '../../../src/analysis/assessment/assessment.ts';
import type { StabilityResult } from '../../../src/analysis/stability/result.ts';
import { readCase } from '../../../src/case/file/read.ts';
import { refusals } from '../../../src/desk/case/refusals.ts';
import { parley } from '../../support/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-parts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const wide = 'test/scenario/parts/wide.parley.yaml';
const text = readFileSync(wide, 'utf8');
const line = text.split('\n').findIndex(each => each.includes('- "i1 = v1 and')) + 1;
const optionLines = (count: number, indent: number) =>
  Array.from({ length: count }, (_, index) => `${' '.repeat(indent)}o${index}: {by: upper, says: Do}\n`).join('');
const refusal = {
  code: 'CONDITIONS_TOO_WIDE',
  message: 'Conditions tie 8 issues together into 100,000,000 combinations; the most is 1,000,000.',
  hint: 'Split conditions that name many issues, or merge values that are never told apart.',
};

test('an assessment answers stability, and says of the zone what is wrong, where, and what to do', async () => {
  const { code, out } = await parley('assess', wide, '--samples', '20', '--workers', '1', '--json');
  expect(code).toBe(0);
  const [cell] = JSON.parse(out).value.cells as readonly Cell[];
  expect(cell!.findings.opens.verdict).toBe('yes');
  const values = { issues: 8, combinations: 100_000_000, most: 1_000_000 };
  expect(cell!.zone).toEqual({ failed: { ...refusal, values, where: { file: wide, line, column: 7 } } });
});

test.each([[], ['--markdown']])('the report says so %j', async (...flags) => {
  const { code, out } = await parley('assess', wide, '--samples', '20', '--workers', '1', ...flags);
  const said = out.replace(/\s+/g, ' ');
  expect(code).toBe(0);
  expect(said).toMatch(/worse \|? ?zone.* not answered/);
  expect(said).toContain(`The zone of agreement in every cell: ${wide}:${line}:7 CONDITIONS_TOO_WIDE`);
  expect(said).toContain(refusal.hint);
});

test('a bargain is refused with the same complaint and place; check names it before anybody asks', async () => {
  const { code, out } = await parley('bargain', wide, '--json');
  expect({ code, ...JSON.parse(out) }).toEqual({
    code: 2,
    complaints: [{ ...refusal, where: { file: wide, line, column: 7 } }],
  });
  const checked = JSON.parse((await parley('check', wide, '--json')).out);
  expect(checked).toMatchObject({
    complaints: [],
    oddities: [{ code: refusal.code, where: { line }, path: 'agenda.infeasible.0' }],
  });
  expect((await parley('stability', wide)).code).toBe(0);
});

test('a red line is named at its own place, and a rule that a framework brings at that of the framework', async () => {
  const rule = /^ {2}infeasible:\n.*\n/m;
  const [, given] = /- (".*")/.exec(text)!;
  const redLine = text
    .replace(rule, '')
    .replace(/reservation: 20\n$/, `reservation: 20\n      red-lines: [${given}]\n`);
  expect(refusals(readCase(redLine))).toMatchObject([
    { path: 'agenda.utilities.lower.red-lines.0', where: { line: redLine.split('\n').length - 1 } },
  ]);
  const framework = `${text.replace(rule, '')}frameworks:\n  strict:\n    name: Strict\n    changes:\n      agenda:\n        infeasible: [${given}]\n`;
  expect(refusals(readCase(framework))).toMatchObject([
    { path: 'agenda.infeasible.0', where: { line: framework.split('\n').length - 1, column: 22 } },
  ]);
  expect(refusals(readCase(text.replace(rule, '')))).toEqual([]);
});

test('check names a situation of more states, or options, than are followed', () => {
  const withOptions = (count: number) => {
    return text
      .replace(/^ {4}a: .*\n {4}b: .*\n/m, optionLines(count, 4))
      .replace('[a]', '[o0]')
      .replace('[b]', '[o1]');
  };
  const codes = (count: number) => refusals(readCase(withOptions(count))).map(({ code, path }) => [code, path]);
  expect(codes(12)).toEqual([[refusal.code, 'agenda.infeasible.0']]);
  expect(codes(13)).toContainEqual(['TOO_MANY_STATES', 'situation.options']);
  expect(codes(25)).toContainEqual(['TOO_MANY_OPTIONS', 'situation.options']);
});

/** A framework with 2^14 states, and one that leaves the status quo open. */
const cells = `${text.slice(0, text.indexOf('agenda:'))}frameworks:
  many:
    name: Many options
    changes:
      situation:
        options:
${optionLines(12, 10)}  silent:
    name: Silent
    changes:
      situation:
        status-quo: null
`;

test('a cell that is refused leaves the others standing, and says what is wrong at its place', async () => {
  const file = join(folder, 'cells.parley.yaml');
  writeFileSync(file, cells);
  const { code, out } = await parley('assess', file, '--samples', '20', '--workers', '1', '--json');
  expect(code).toBe(0);
  const { cells: computed, failedCells, differences } = JSON.parse(out).value as Assessment;
  expect(computed.map(({ id }) => id.framework)).toEqual(['as-is']);
  const lineOf = (part: string) => cells.split('\n').findIndex(each => each.includes(part)) + 1;
  expect(failedCells).toMatchObject([
    { id: { framework: 'many' }, failed: { code: 'TOO_MANY_STATES', where: { line: lineOf('o0: {by') } } },
    {
      id: { framework: 'silent' },
      failed: { code: 'STATUS_QUO_MISSING', where: { line: lineOf('status-quo: null') } },
    },
  ]);
  expect(differences).toMatchObject([
    { variant: { id: 'many' }, changes: [], notCompared: [{ id: 'as-is' }] },
    { variant: { id: 'silent' }, changes: [], notCompared: [{ id: 'as-is' }] },
  ]);
  const said = (await parley('assess', file, '--samples', '20', '--workers', '1')).out.replace(/\s+/g, ' ');
  expect(said).toContain('All questions in Many options / No event:');
  expect(said).toMatch(/Silent No event not answered/);
  expect(said).not.toContain('No share differs');
  const page = join(folder, 'cells.html');
  expect((await parley('assess', file, '--samples', '20', '--html', page)).code).toBe(0);
  expect(readFileSync(page, 'utf8')).toContain('All questions in Silent / No event');
});

test('where the plain case is refused the assessment is', async () => {
  const file = join(folder, 'none.parley.yaml');
  writeFileSync(file, text.replace(/^ {2}status-quo: \[\]\n/m, ''));
  const { code, err } = await parley('assess', file, '--samples', '20');
  expect(code).toBe(2);
  expect(err).toMatch(/none\.parley\.yaml:\d+:\d+ STATUS_QUO_MISSING/);
});

test('parts of a stability analysis that are too large leave the verdicts and the other parts standing', async () => {
  const file = join(folder, 'many.parley.yaml');
  writeFileSync(file, text.slice(0, text.indexOf('agenda:')).replace(/^ {4}a: .*\n/m, `${optionLines(12, 4)}$&`));
  const { code, out } = await parley('stability', file, '--coalitions', '--paths', '--concept', 'nash', '--json');
  const { equilibria, failed, coalitions } = JSON.parse(out) as StabilityResult;
  expect({ code, coalitions }).toEqual({ code: 0, coalitions: undefined });
  expect(equilibria.nash!.length).toBeGreaterThan(0);
  const refused = { code: 'TOO_MANY_STATES', where: { file, line: expect.any(Number) } };
  expect(failed).toMatchObject({ coalitions: refused, paths: refused });
  const said = (await parley('stability', file, '--coalitions')).out.replace(/\s+/g, ' ');
  expect(said).toMatch(/What could not be computed - Coalitions: .*TOO_MANY_STATES/);
});
