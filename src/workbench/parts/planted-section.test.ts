/**
 * A toy section, described and named among the sections and nothing more, is checked, documented, renamed, told where it differs,
 * listed without evidence and shown as a table.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test, vi } from 'vitest';
import { formatTable } from '../../../scripts/docs/format-tables.ts';
import { differenceInWords } from '../../brief/difference-words.ts';
import { valueInJson } from '../../brief/values-of-case.ts';
import { unsupportedValues } from '../../case/check/unsupported.ts';
import { columnsOf, tables } from '../../case/description/columns.ts';
import { differencesOf } from '../../case/edit/differences.ts';
import { editCase } from '../../case/edit/edit.ts';
import { typedOf, valueTyped } from '../../case/edit/typed-value.ts';
import { caseJsonSchema } from '../../case/file/json-schema.ts';
import { readCase } from '../../case/file/read.ts';
import { type FileError, formatComplaint } from '../../core/errors.ts';
import { english } from '../../words/english.ts';

vi.mock(import('../../case/sections/sections.ts'), async original => {
  const { colours } = await import('../../../test/support/colours.ts');
  const { sections } = await original();
  return { sections: { ...sections, colours: colours.optional() } };
});

const text = `parley: 1
title: T
parties:
  north: {name: North, role: principal}
  south: {name: South, role: principal}
record:
  assumptions:
    a1: {says: North is red.}
colours:
  red: {name: Red, of: north, share: [0.2, 0.4], because: [a1]} # the warm one
  blue: {name: Blue, of: south, beside: [red]}
readings:
  other: {name: Other, changes: {colours: {red: {of: south}}}}
`;
const document = readCase(text);

function complaints(wrong: string): string[] {
  try {
    readCase(wrong);
  } catch (error) {
    return (error as FileError).complaints.map(formatComplaint);
  }
  return [];
}

test('it is checked: ids that name nothing, and wrong shapes, each with its place and the nearest', () => {
  expect(complaints(text.replace('of: north', 'of: nroth'))).toEqual([
    'case.parley.yaml:10:24 PARTY_UNKNOWN "nroth" is not a party. Did you mean "north"?',
  ]);
  expect(complaints(text.replace('[red]', '[rde]'))).toEqual([
    'case.parley.yaml:11:42 ID_UNKNOWN "rde" is not defined. Ids: red, blue.',
  ]);
  expect(complaints(text.replace('[a1]', '[a2]'))).toEqual([
    'case.parley.yaml:10:60 EVIDENCE_UNKNOWN "a2" is not a claim or an assumption. Did you mean "a1"?',
  ]);
  expect(complaints(text.replace('share:', 'shrae:'))).toEqual([
    'case.parley.yaml:10:31 KEY_UNKNOWN "shrae" is not a key here. Did you mean "share"?',
  ]);
  expect(complaints(text.replace('[0.2, 0.4]', '[0.4, 0.2]'))[0]).toMatch(/^case\.parley\.yaml:10:38 VALUE_WRONG /);
  expect(complaints(text.replace('{of: south}', '{of: suoth}'))[0]).toMatch(
    /^case\.parley\.yaml:13:\d+ PARTY_UNKNOWN /,
  );
});

test('it is documented: rows in the tables, and its part of the JSON Schema', () => {
  expect(formatTable(['colours'])).toEqual([
    '| key | is | what it is for |',
    '|---|---|---|',
    '| `colours` | map; takes evidence | The texts that claims are taken from. |',
    '| `colours.*.name` | text; needed | The name in tables, figures and sentences. |',
    '| `colours.*.of` | id of `parties`; needed | The party that controls it. |',
    '| `colours.*.share` | number or range, 0 to 1 | The probability that the party has this priority at all; "unknown" gives none. |',
    '| `colours.*.beside` | list: id of `colours` | Priorities that come before the others, where they have ids. |',
  ]);
  const accepts = new Ajv2020({ strict: false }).compile(caseJsonSchema());
  expect(accepts(document.data)).toBe(true);
  expect(accepts({ ...(document.data as object), colours: { red: { name: 'Red' } } })).toBe(false);
  expect(JSON.stringify(caseJsonSchema())).toContain('"description":"The party that controls it."');
});

test('it is renamed: its own ids and those that it names, also in variants', () => {
  const rename = (at: string[], to: string) => editCase(document, [{ do: 'rename', at, to }]).text;
  expect(rename(['colours', 'red'], 'scarlet')).toBe(
    text.replace('  red:', '  scarlet:').replace('[red]', '[scarlet]').replace('{red: {of', '{scarlet: {of'),
  );
  expect(rename(['parties', 'south'], 'sea')).toBe(
    text.replace('  south:', '  sea:').replaceAll('of: south', 'of: sea'),
  );
  expect(() => rename(['colours', 'red'], 'blue')).toThrow('uses that name already');
});

test('its differences are told by names', () => {
  const after = editCase(document, [
    { do: 'set', at: ['colours', 'blue', 'of'], value: 'north' },
    { do: 'set', at: ['colours', 'red', 'share'], value: 0.3 },
    { do: 'delete', at: ['colours', 'blue', 'beside'] },
  ]).data;
  const told = differencesOf(document.data, after).map(each => {
    const { where, says } = differenceInWords(each, document.data, after, english);
    return `${where}: ${says}`;
  });
  expect(told).toEqual([
    'Kind “Red” · how sure: was 0.2 – 0.4 and is 0.3',
    'Kind “Blue” · Party: was South and is North',
    'Kind “Blue” · order: is gone; it was Red',
  ]);
});

test('what has no evidence is listed as unsupported', () => {
  expect(unsupportedValues(document.case).map(each => valueInJson(each))).toEqual([
    { at: ['colours', 'blue'], what: 'kind “Blue”' },
  ]);
});

test('it is shown as a table: a column for each member, with what it takes', () => {
  expect(tables.map(({ path }) => path.join('.'))).toContain('colours');
  expect(columnsOf(['colours']).map(({ key, form, isRequired }) => [key, form.kind, isRequired])).toEqual([
    ['name', 'text', true],
    ['of', 'id', true],
    ['share', 'number', false],
    ['beside', 'list', false],
    ['because', 'evidence', false],
  ]);
});

test('a cell shows a value as one types it, and gives it back', () => {
  const [, , share, beside] = columnsOf(['colours']).map(({ form }) => form);
  for (const [form, value, typed] of [
    [share!, [0.2, 0.4], '0.2 - 0.4'],
    [share!, 0.3, '0.3'],
    [share!, undefined, ''],
    [beside!, ['red', 'blue'], 'red, blue'],
  ] as const) {
    expect(typedOf(value, form)).toBe(typed);
    expect(valueTyped(typed, form)).toEqual(value);
  }
  expect(valueTyped('much', share!)).toBe('much');
});
