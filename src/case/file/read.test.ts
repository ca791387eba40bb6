import { expect, test } from 'vitest';
import { sampleCase } from '../../../test/support/sample-case.ts';
import { FileError, formatWhere } from '../../core/errors.ts';
import { partyId } from '../model.ts';
import { readCase } from './read.ts';

/** The complaints about the sample with one piece of it replaced, as "line:column CODE". */
function complaintsWith(piece: string, replacement: string): { at: string; message: string; hint?: string }[] {
  expect(sampleCase).toContain(piece);
  const text = sampleCase.replace(piece, replacement);
  try {
    readCase(text, 'f');
    return [];
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return error.complaints.map(({ code, message, where, hint }) => ({
      at: `${formatWhere(where).replace(/^f:/, '')} ${code}`,
      message,
      ...(hint && { hint }),
    }));
  }
}

/** "line:column" of a piece of the text, `shift` characters on. */
function placeOf(text: string, piece: string, shift = 0): string {
  const before = text.slice(0, text.indexOf(piece) + shift).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

test('a case is read whole, in the order of the file', () => {
  const { case: read } = readCase(sampleCase);
  expect(read.parties.map(({ id }) => id)).toEqual(['highland', 'lowland', 'fund']);
  expect(read.situation?.options.map(({ id }) => id)).toEqual(['open-gates', 'sanction', 'guarantee']);
  expect(read.situation?.preferences.get(partyId('lowland'))).toMatchObject({
    kind: 'statements',
    orderNoise: 0.1,
    statements: [
      { text: 'open-gates', sure: 'unknown', because: ['a1'] },
      { text: 'not sanction', sure: [1, 1] },
    ],
  });
  expect(read.situation?.preferences.get(partyId('fund'))).toMatchObject({
    groups: [[['open-gates']], [[], ['sanction']], [['open-gates', 'guarantee']]],
  });
  expect(read.agenda?.issues[1]).toMatchObject({ values: ['0', '10m'], ordered: false });
  expect(read.agenda?.utilities.get(partyId('highland'))?.scores.get('payment')?.get('10m')).toMatchObject({
    range: [100, 100],
    because: ['c1'],
  });
  expect(read.futures[0]).toMatchObject({ id: 'election', probability: [0.3, 0.6], exclusive: true, because: ['a1'] });
});

test.each([
  ['by: highland, says: Open', 'by: higland, says: Open', 'higland', 0, 'PARTY_UNKNOWN', 'Did you mean "highland"?'],
  [
    'status-quo: [sanction] #',
    'status-quo: [sanctions] #',
    'sanctions] #',
    0,
    'OPTION_UNKNOWN',
    'Did you mean "sanction"?',
  ],
  [
    'guarantee if open-gates',
    'guarantee if open-gate',
    'open-gate,',
    0,
    'OPTION_UNKNOWN',
    'Did you mean "open-gates"?',
  ],
  ['because: [c1], sure: 0.8', 'because: [c9], sure: 0.8', 'c9', 0, 'EVIDENCE_UNKNOWN', undefined],
  ['sure: 0.8', 'sure: 1.8', '1.8', 0, 'VALUE_WRONG', undefined],
  ['role: third-party', 'role: third', 'third,', 0, 'VALUE_WRONG', undefined],
  ['title: The Veld', 'titel: The Veld', 'titel', 0, 'KEY_UNKNOWN', undefined],
  ['irreversible: [guarantee]', 'irreversible: {guarantee: never}', 'never', 0, 'VALUE_WRONG', undefined],
  [
    'infeasible: [guarantee and sanction and open-gates]',
    'infeasible: [sanction]',
    '[sanction] # taken',
    0,
    'STATUS_QUO_INFEASIBLE',
    undefined,
  ],
  ['readings: [flow-first]', 'readings: [flow-fist]', 'flow-fist', 0, 'READING_UNKNOWN', 'Did you mean "flow-first"?'],
  ['a1: {says', 'c1: {says', 'c1: {says: Lowland', 0, 'ID_TWICE', undefined],
  [
    'quiet: {name: Quiet channel,',
    'quiet: {name: Quiet channel, probability: 0.5,',
    'probability: 0.5',
    0,
    'KEY_UNKNOWN',
    undefined,
  ],
  ['red-lines: [flow <= 20%]', 'red-lines: [payment <= 0]', 'payment <= 0', 0, 'ISSUE_UNORDERED', undefined],
  ['20%: 70', '30%: 70', '30%: 70', 0, 'VALUE_UNKNOWN', undefined],
  ['[none, sanction]', '[none, sanctoin]', 'sanctoin', 0, 'OPTION_UNKNOWN', 'Did you mean "sanction"?'],
  ['at: [12, 66]', 'at: [66, 12]', '[66, 12]', 0, 'SPAN_BACKWARDS', undefined],
  ['order: [flow, trade]', 'order: [flow, trad]', 'trad]', 0, 'STATEMENT_UNKNOWN', 'Did you mean "trade"?'],
  [
    'status-quo: [sanction, guarantee]}',
    'status-quo: [sanction, guaranty]}',
    'guaranty',
    0,
    'OPTION_UNKNOWN',
    'Did you mean "guarantee"?',
  ],
  ['{trade: null}', '{trad: null}', 'trad: null', 0, 'PATCH_REMOVES_NOTHING', 'Did you mean "trade"?'],
  ['{irreversible: null}', '{options: {sanction: {buy: fund}}}', 'buy', 0, 'KEY_UNKNOWN', undefined],
  ['parley: 1', 'parley: 2', '2', 0, 'VERSION_UNKNOWN', 'Use a newer version of the program.'],
  ['about: Two', 'about: "Two', '"Two', 0, 'YAML_', undefined],
] as const)('%s -> %s', (piece, replacement, found, shift, code, hint) => {
  const complaints = complaintsWith(piece, replacement);
  if (code === 'YAML_') {
    expect(complaints[0]?.at).toMatch(/ YAML_/);
    return;
  }
  const at = `${placeOf(sampleCase.replace(piece, replacement), found, shift)} ${code}`;
  expect(complaints.map(each => each.at)).toContain(at);
  if (hint) expect(complaints.find(each => each.at === at)?.hint).toBe(hint);
});

test('all complaints are told at once', () => {
  const text = sampleCase
    .replace('[c1, c2]', '[c1, c7]')
    .replace('because: [c2]}', 'because: [c8]}')
    .replace('to: lowland', 'to: low');
  try {
    readCase(text);
    expect.unreachable();
  } catch (error) {
    expect((error as FileError).complaints.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['CLAIM_UNKNOWN', 'EVIDENCE_UNKNOWN', 'PARTY_UNKNOWN']),
    );
  }
});

test('a file without a version is told to be none', () => {
  expect(() => readCase('title: T')).toThrow('not a case file');
  expect(() => readCase('')).toThrow('is empty');
  expect(() => readCase('[1, 2]')).toThrow('not a case file');
});
