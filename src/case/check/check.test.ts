import { expect, test } from 'vitest';
import { sampleCase } from '../../../test/support/sample-case.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';
import { english } from '../../words/english.ts';
import { sayPlainly } from '../../words/say.ts';
import { readCase } from '../file/read.ts';
import { oddities } from './oddities.ts';
import { allUnsupportedValues, unsupportedValues } from './unsupported.ts';

function odd(...replacements: readonly [piece: string, by: string][]): string[] {
  const text = replacements.reduce((before, [piece, by]) => {
    expect(before).toContain(piece);
    return before.replace(piece, by);
  }, sampleCase);
  const document = readCase(text);
  return oddities(document.case).map(({ code, at }) => {
    expect(document.locate(at).line).toBeGreaterThan(0);
    return code;
  });
}

test('nothing in the sample is odd', () => {
  expect(odd()).toEqual([]);
});

test('rules that leave no state are odd: every analysis of such a case is empty', () => {
  const text = `parley: 1
title: nothing can happen
status: illustration
parties: {a: {name: A, role: principal}}
situation:
  options: {x: {by: a, says: X}, y: {by: a, says: Y}}
  infeasible: [x and y, x and not y, not x]
  preferences: {a: [x, y]}
`;
  expect(oddities(readCase(text).case).map(({ code }) => code)).toContain('NO_STATE');
});

test.each<[code: string, piece: string, by: string]>([
  ['WEIGHTS_SUM', 'flow: 60,', 'flow: 50,'],
  ['WEIGHTS_SUM', 'flow: 60,', 'flow: 70,'],
  ['WEIGHT_UNKNOWN', 'flow: 60,', ''],
  ['BEST_VALUE', 'none: 100,', 'none: 90,'],
  ['POINTS_UNKNOWN', 'none: 100,', ''],
  ['CONTRADICTION_WITHOUT_READINGS', ', readings: [flow-first]', ''],
  ['ASSUMPTION_UNUSED', 'a1: {says', 'a2: {says: Nothing.}\n    a1: {says'],
  ['STATEMENT_TWICE', '      - not sanction #', '      - not sanction\n      - not sanction #'],
  ['STATE_TWICE', '[none, sanction]', '[none, sanction, none]'],
  ['STATEMENT_ALWAYS', '      - not sanction #', '      - guarantee or not guarantee\n      - not sanction #'],
  ['STATEMENT_NEVER', '      - not sanction #', '      - guarantee and not guarantee\n      - not sanction #'],
  ['RULE_NEVER', '[guarantee and sanction and open-gates]', '[guarantee and not guarantee]'],
  ['OPTION_MATTERS_TO_NOBODY', '    guarantee: {by', '    idle: {by: fund, says: Idle}\n    guarantee: {by'],
  ['PROBABILITY_UNUSED', 'exclusive: true, ', ''],
  ['PROBABILITY_UNUSED', 'exclusive: true, ', 'exclusive: false, '],
  ['STATUS_QUO_UNKNOWN', '  status-quo: [sanction] # taken now\n', ''],
])('%s', (code, piece, by) => {
  expect(odd([piece, by])).toContain(code);
});

test('a party with options and without preferences is told', () => {
  expect(
    odd([
      '    fund:\n      ranking: [[open-gates], [none, sanction], [open-gates + guarantee]]\n      because: [c2]\n',
      '',
    ]),
  ).toContain('PREFERENCES_UNKNOWN');
});

test('values that rest on nothing are listed, those of variants at their place in the patch', () => {
  const document = readCase(
    sampleCase.replace('{status-quo: [sanction, guarantee]}', '{preferences: {highland: [not sanction, open-gates]}}'),
  );
  const plain = unsupportedValues(document.case);
  const said = (values: typeof plain) =>
    values.map(({ says }) => sayPlainly(says.say as MessageKey, says.values!, english));
  expect(said(plain)).toEqual(
    expect.arrayContaining([
      'highland: not sanction',
      'lowland: not sanction',
      'highland: weight of flow',
      'highland: red line flow <= 20%',
    ]),
  );
  expect(said(plain)).not.toContain('highland: points of payment = 10m');
  const brought = allUnsupportedValues(document).slice(plain.length);
  expect(said(brought)).toEqual(['highland: open-gates']);
  expect(brought[0]!.at).toEqual(['frameworks', 'quiet', 'changes', 'situation', 'preferences', 'highland', 1]);
});
