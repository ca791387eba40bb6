import { expect, test } from 'vitest';
import { caseOf } from '../../../test/support/case-of.ts';
import { inEnglish } from '../../../test/support/in-english.ts';
import { exportGmcr } from '../gmcr/export-gmcr.ts';
import { partyId } from '../model.ts';
import { variantCase } from './variant.ts';

const situation = (north: string) => `options:
  cut: {by: north, says: North cuts}
  reduce: {by: south, says: South reduces}
preferences:
  north: ${north}
`;

function coreOf({ case: { situation: read } }: Pick<ReturnType<typeof caseOf>, 'case'>): string[] {
  const own = read!.preferences.get(partyId('north'))!;
  return own.kind === 'statements' ? own.statements.filter(({ isCore }) => isCore).map(({ text }) => text) : [];
}

test.each([
  ['the first, where none is said to be', '[reduce, not cut]', ['reduce']],
  ['the first in the order given', '{statements: {a: reduce, b: not cut}, order: [b]}', ['not cut']],
  ['those that are said to be', '[reduce, {statement: not cut, core: true}]', ['not cut']],
  ['several', '[{statement: reduce, core: true}, {statement: not cut, core: true}]', ['reduce', 'not cut']],
  ['none, where that is said', '[{statement: reduce, core: false}, not cut]', []],
  ['none of a ranking', '{ranking: [[cut], [none]]}', []],
])('core priorities are %s', (_, north, core) => {
  expect(coreOf(caseOf(situation(north)))).toEqual(core);
});

test('a variant marks another priority, and what is no truth value is refused', () => {
  const north = '{statements: {a: reduce, b: {statement: not cut}}}';
  const changes = '{situation: {preferences: {north: {statements: {b: {core: true}}}}}}';
  const document = caseOf(situation(north), `frameworks: {f: {name: F, changes: ${changes}}}`);
  expect(coreOf(document)).toEqual(['reduce']);
  expect(coreOf({ case: variantCase(document, { framework: 'f' }) })).toEqual(['not cut']);
  expect(() => caseOf(situation('[{statement: reduce, core: perhaps}]'))).toThrow('Expected true or false.');
});

test('an export to .gmcr lists that core priorities are not carried, where they are not the first', () => {
  const listed = (north: string) => exportGmcr(caseOf(situation(north)).case).notCarried.map(inEnglish);
  const line = 'which priorities of North are core';
  expect(listed('[reduce, {statement: not cut, core: true}]')).toContain(line);
  expect(listed('[reduce, not cut]')).not.toContain(line);
});
