import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../../test/support/in-english.ts';
import { sampleCase } from '../../../test/support/sample-case.ts';
import { cases } from '../../../test/support/size.ts';
import { FileError } from '../../core/errors.ts';
import { readCase } from '../file/read.ts';
import { partyId } from '../model.ts';
import { exportGmcr } from './export-gmcr.ts';
import { looksLikeGmcr } from './gmcr-file.ts';
import { importGmcr } from './import-gmcr.ts';

const invented = {
  program: 'gmcr-py',
  version: '0.4.1',
  useManualPreferenceRanking: false,
  options: [
    { name: 'Close the pass', permittedDirection: 'fwd' },
    { name: 'None', permittedDirection: 'both' },
    { name: 'Close the pass', permittedDirection: 'back' },
  ],
  decisionMakers: [
    {
      name: 'The valley',
      options: [1],
      preferences: [
        [[0, 'N']],
        {
          compound: true,
          members: [
            [
              [1, 'Y'],
              [2, 'N'],
            ],
            [[1, 'N']],
          ],
        },
      ],
      preferenceRanking: [],
    },
    { name: '???', options: [0, 2], preferences: [], preferenceRanking: [1] },
  ],
  infeasibles: [
    [
      [0, 'Y'],
      [2, 'Y'],
    ],
  ],
  coalitions: [0, 1],
  coalitionsFull: [],
};

/** Import, export, import: the two cases. */
function thereAndBack(text: string, file = 'x.gmcr'): { first: string; second: string } {
  const first = importGmcr(text, file).text;
  return { first, second: importGmcr(exportGmcr(readCase(first).case).text, file).text };
}

test('options keep the order of the file, statements and rules become statements', () => {
  const { text } = importGmcr(JSON.stringify(invented), 'pass.gmcr');
  const { case: read } = readCase(text);
  expect(read.title).toBe('pass');
  expect(read.parties.map(({ id, name }) => [id, name])).toEqual([
    ['the-valley', 'The valley'],
    ['party-2', '???'],
  ]);
  expect(read.situation?.options.map(({ id, by }) => [id, by])).toEqual([
    ['close-the-pass', 'party-2'],
    ['none-2', 'the-valley'],
    ['close-the-pass-2', 'party-2'],
  ]);
  expect(read.situation?.infeasible.map(rule => rule.text)).toEqual(['close-the-pass and close-the-pass-2']);
  expect([...read.situation!.irreversible]).toEqual([
    ['close-the-pass', 'taken'],
    ['close-the-pass-2', 'dropped'],
  ]);
  expect([...read.situation!.preferences.keys()]).toEqual(['the-valley']);
  expect(read.situation?.preferences.get(partyId('the-valley'))).toMatchObject({
    statements: [{ text: 'not close-the-pass' }, { text: 'none-2 and not close-the-pass-2 or not none-2' }],
  });
  expect(read.situation?.statusQuo).toBeUndefined();
});

test('state numbers count the feasible states, options in the order of their makers; older words are understood', () => {
  const older = {
    ...invented,
    useManualPreferenceRanking: undefined,
    useManualPreferenceVectors: true,
    decisionMakers: invented.decisionMakers.map(({ name, options }) => ({
      name,
      options,
      preferenceVector: [6, [1, 2], 5],
    })),
    coalitions: [[0, 1]],
  };
  const { text, notCarried } = importGmcr(JSON.stringify(older), 'pass.gmcr');
  expect(readCase(text).case.situation?.coalitions).toEqual([['the-valley', 'party-2']]);
  expect(readCase(text).case.situation?.preferences.get(partyId('party-2'))).toMatchObject({
    groups: [[['none-2', 'close-the-pass-2']], [[], ['none-2']], [['close-the-pass-2']]],
  });
  expect(notCarried.map(inEnglish)).toEqual([]);
});

test('import, export, import is the identity on random files', () => {
  const model = fc.integer({ min: 2, max: 6 }).chain(count => {
    const condition = fc.tuple(fc.integer({ min: 0, max: count - 1 }), fc.constantFrom('Y', 'N'));
    const conjunction = fc.uniqueArray(condition, { minLength: 1, maxLength: 3, selector: ([option]) => option });
    const statement = fc.oneof(
      conjunction,
      fc.array(conjunction, { minLength: 1, maxLength: 3 }).map(members => ({ compound: true, members })),
    );
    return fc
      .record({
        options: fc.array(
          fc.record({ name: fc.string(), permittedDirection: fc.constantFrom('both', 'fwd', 'back') }),
          { minLength: count, maxLength: count },
        ),
        infeasibles: fc.array(conjunction, { maxLength: 2 }),
        ranked: fc.boolean(),
        names: fc.tuple(fc.string(), fc.string()),
        statements: fc.tuple(fc.array(statement, { maxLength: 4 }), fc.array(statement, { maxLength: 4 })),
        split: fc.integer({ min: 1, max: count - 1 }),
      })
      .map(({ options, infeasibles, ranked, names, statements, split }) => ({
        program: 'gmcr-py',
        useManualPreferenceRanking: ranked,
        options,
        infeasibles,
        decisionMakers: names.map((name, index) => ({
          name,
          options: options.map((_, option) => option).filter(option => option < split === (index === 0)),
          preferences: ranked ? [] : statements[index],
          preferenceRanking: [],
        })),
      }));
  });
  fc.assert(
    fc.property(model, data => {
      const { first, second } = thereAndBack(JSON.stringify(data));
      expect(second).toBe(first);
    }),
    { seed: 3, numRuns: cases(150, 5_000) },
  );
});

test('what a case says beyond the form is listed', () => {
  const { notCarried, text } = exportGmcr(readCase(sampleCase).case);
  expect(notCarried.map(inEnglish)).toEqual(
    expect.arrayContaining([
      'the title (The Veld river talks) and the status (illustration)',
      'what the case and its parties are about',
      'who is no main party (The fund)',
      'the ids of parties, options and priorities: they are made anew from the names',
      'that the rank of feasible states (3) is unknown for The fund',
      'what the preferences of Lowland rest on ("because")',
      'the record of claims and sources',
      'the status quo (sanction)',
      'the doubt about the order of states of Lowland',
      'the priorities of Highland, written as a ranking since another party has one',
      'how sure the priority "guarantee if open-gates" of Highland is',
      'the agenda',
      'frameworks (1)',
      'futures (1)',
      'readings (1)',
    ]),
  );
  const highland = JSON.parse(text).decisionMakers[0];
  // Feasible: all but open-gates + sanction + guarantee. Best first: no sanction and (guarantee or gates closed).
  expect(highland.preferenceRanking).toEqual([[1, 5, 6], 2, [3, 7], 4]);
});

test.each([
  ['{', 'JSON_BROKEN'],
  ['{"options": [], "decisionMakers": 3}', 'TYPE_WRONG'],
  [JSON.stringify({ ...invented, infeasibles: [[[7, 'Y']]] }), 'OPTION_UNKNOWN'],
  [JSON.stringify({ ...invented, options: [...invented.options, { name: 'Free' }] }), 'OPTION_OWNER'],
  [
    JSON.stringify({
      ...invented,
      useManualPreferenceRanking: true,
      decisionMakers: invented.decisionMakers.map(each => ({ ...each, preferenceRanking: [9] })),
    }),
    'STATE_UNKNOWN',
  ],
])('a broken file (%#) is refused', (text, code) => {
  try {
    importGmcr(text, 'x.gmcr');
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ code });
  }
});

test('states have the numbers that gmcr-py gives them, which puts options in the order of their makers when it reads', () => {
  const unsorted = readCase(`parley: 1
title: Options not grouped by party
status: illustration
parties:
  north: {name: North, role: principal}
  south: {name: South, role: principal}
situation:
  options:
    s1: {by: south, says: South opens}
    n1: {by: north, says: North opens}
    n2: {by: north, says: North pays}
  status-quo: []
  preferences:
    north: {ranking: [[s1 + n1], [s1], [s1 + n1 + n2], [n1], [none], [s1 + n2], [n1 + n2], [n2]]}
    south: {ranking: [[n1 + n2], [s1 + n1 + n2], [n2], [s1 + n2], [n1], [s1 + n1], [none], [s1]]}
`).case;
  const { text } = exportGmcr(unsorted);
  const data = JSON.parse(text);
  expect(data.options.map(({ name }: { name: string }) => name)).toEqual(['North opens', 'North pays', 'South opens']);
  expect(data.decisionMakers.map(({ options }: { options: number[] }) => options)).toEqual([[0, 1], [2]]);
  // 1 + 1 (North opens) + 2 (North pays) + 4 (South opens)
  expect(data.decisionMakers[0].preferenceRanking).toEqual([6, 5, 8, 2, 1, 7, 4, 3]);
  const back = readCase(importGmcr(text, 'back.gmcr').text).case.situation!;
  expect(back.preferences.get(partyId('north'))).toMatchObject({
    groups: [
      [['north-opens', 'south-opens']],
      [['south-opens']],
      ...Array.from({ length: 6 }, () => expect.anything()),
    ],
  });
});

test('a priority that is never true comes back as one', () => {
  const never = readCase(
    sampleCase.replace('      - not sanction #', '      - guarantee and not guarantee\n      - not sanction #'),
  ).case;
  const { text } = exportGmcr({
    ...never,
    situation: {
      ...never.situation!,
      preferences: new Map([...never.situation!.preferences].filter(([, own]) => own.kind === 'statements')),
    },
  });
  expect(text).toContain('"members": []');
  expect(importGmcr(text, 'never.gmcr').text).toContain('open-the-gates and not open-the-gates');
});

test('what a file says beyond a case is listed: unused rankings, misperceptions, empty lists, and fields that are not known', () => {
  const file = {
    ...invented,
    options: invented.options.map(each => ({ ...each, colour: 'red' })),
    notes: 'x',
    decisionMakers: [{ ...invented.decisionMakers[0], misperceptions: [[[0, 'N']]] }, invented.decisionMakers[1]],
  };
  expect(importGmcr(JSON.stringify(file), 'x.gmcr').notCarried.map(inEnglish)).toEqual([
    'the rankings of ???, since the file uses the priorities',
    'the misperceptions of The valley: here everyone sees all states',
    'the empty list of preferences of ???: there it means that all states are equally good, here that nothing is known (write party-2: [] for equally good)',
    'the field "notes"',
    'the field "options.colour"',
  ]);
});

test('a ranking that the file does not say to use is told of, with what to write', () => {
  const { useManualPreferenceRanking: _, ...unflagged } = invented;
  expect(importGmcr(JSON.stringify(unflagged), 'x.gmcr').notCarried.map(inEnglish)[0]).toBe(
    'the rankings of ???: the file does not say whether they or the priorities are meant; where they are, write "useManualPreferenceRanking": true into it',
  );
});

test('content tells the form', () => {
  expect(looksLikeGmcr(JSON.stringify(invented))).toBe(true);
  expect(looksLikeGmcr(sampleCase)).toBe(false);
  expect(looksLikeGmcr('{"parley": 1, "options": 1, "decisionMakers": 1}')).toBe(false);
});

const shared = '../shared/reference/conflicts';
describe.skipIf(!existsSync(shared))('files of the tool itself (beside the project)', () => {
  test.each(['Prisoners', 'Cuban', 'Elmira'])('%s there and back, by rankings and by statements', name => {
    const text = readFileSync(`${shared}/${name}.gmcr`, 'utf8');
    for (const variant of [
      text,
      text.replace('"useManualPreferenceRanking": true', '"useManualPreferenceRanking": false'),
    ]) {
      const { first, second } = thereAndBack(variant);
      expect(second).toBe(first);
    }
  });

  test.each(['Prisoners', 'Cuban', 'Elmira'])('%s: the rankings come back as the file gives them', name => {
    const text = readFileSync(`${shared}/${name}.gmcr`, 'utf8');
    const byRanking = exportGmcr(readCase(importGmcr(text, name).text).case).text;
    expect(
      JSON.parse(byRanking).decisionMakers.map((each: { preferenceRanking: unknown }) => each.preferenceRanking),
    ).toEqual(JSON.parse(text).decisionMakers.map((each: { preferenceRanking: unknown }) => each.preferenceRanking));
  });
});
