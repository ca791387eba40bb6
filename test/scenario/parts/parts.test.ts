/** The failure of one part takes no other with it: a rule of the agenda that ties too many issues together, at its place. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/analysis/assessment/assessment.ts';
import { readCase } from '../../../src/case/file/read.ts';
import { refusals } from '../../../src/desk/refusals.ts';
import { parley } from '../../support/command-line.ts';

const wide = 'test/scenario/parts/wide.parley.yaml';
const text = readFileSync(wide, 'utf8');
const line = text.split('\n').findIndex(each => each.includes('- "i1 = v1 and')) + 1;
const refusal = {
  code: 'CONDITIONS_TOO_WIDE',
  message: 'Conditions tie together 8 issues with 100,000,000 combinations; the most is 1,000,000.',
  hint: 'Split conditions that name many issues, or merge values that are never told apart.',
};

test('an assessment answers stability, and says of the zone what is wrong, where, and what to do', async () => {
  const { code, out } = await parley('assess', wide, '--samples', '20', '--workers', '1', '--json');
  expect(code).toBe(0);
  const [cell] = JSON.parse(out).value.cells as readonly Cell[];
  expect(cell!.findings.opens.verdict).toBe('yes');
  expect(cell!.zone).toEqual({ failed: { ...refusal, where: { file: wide, line, column: 7 } } });
});

test.each([[], ['--markdown']])('the report says so %j', async (...flags) => {
  const { code, out } = await parley('assess', wide, '--samples', '20', '--workers', '1', ...flags);
  const said = out.replace(/\s+/g, ' ');
  expect(code).toBe(0);
  expect(said).toMatch(/zone of agreement \|? ?not answered/);
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
    const options = Array.from({ length: count }, (_, index) => `    o${index}: {by: upper, says: Do}\n`).join('');
    return text
      .replace(/^ {4}a: .*\n {4}b: .*\n/m, options)
      .replace('[a]', '[o0]')
      .replace('[b]', '[o1]');
  };
  const codes = (count: number) => refusals(readCase(withOptions(count))).map(({ code, path }) => [code, path]);
  expect(codes(12)).toEqual([[refusal.code, 'agenda.infeasible.0']]);
  expect(codes(13)).toContainEqual(['TOO_MANY_STATES', 'situation.options']);
  expect(codes(25)).toContainEqual(['TOO_MANY_OPTIONS', 'situation.options']);
});
