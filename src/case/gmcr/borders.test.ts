/** What lies at the border of the form: what a statement cannot carry, long rankings, and files of another kind. */
import { expect, test } from 'vitest';
import { inEnglish } from '../../../test/support/in-english.ts';
import { seededRandom, shuffleInPlace } from '../../core/random.ts';
import { readCase } from '../file/read.ts';
import { exportGmcr } from './export-gmcr.ts';
import { refusePickle } from './gmcr-file.ts';
import { importGmcr } from './import-gmcr.ts';

test('what is not known whether it holds is no priority there, and a ranking carries what a statement cannot', () => {
  const parity = Array.from({ length: 12 }, (_, option) => `o${option}`).reduce((all, each) => `(${all}) iff ${each}`);
  const options = Array.from(
    { length: 12 },
    (_, option) => `    o${option}: {by: ${option < 6 ? 'a' : 'b'}, says: O${option}}`,
  );
  const { case: read } = readCase(`parley: 1
title: Parity
status: illustration
parties: {a: {name: A, role: principal}, b: {name: B, role: principal}}
situation:
  options:
${options.join('\n')}
  preferences:
    a: [{statement: o7, sure: unknown}, o6]
    b: [${parity}, not o0]
`);
  const { text, notCarried } = exportGmcr(read);
  expect(notCarried.map(inEnglish)).toEqual(
    expect.arrayContaining([
      'the priority "o7" of A, of which it is not known whether it holds: left out there',
      'the priorities of A, written as a ranking since one of them is too broad for that form',
      'the priorities of B, written as a ranking since one of them is too broad for that form',
    ]),
  );
  const [a, b] = JSON.parse(text).decisionMakers;
  expect(a.preferenceRanking.map((group: number[]) => group.length)).toEqual([2048, 2048]);
  expect(b.preferenceRanking.map((group: number[]) => group.length)).toEqual([1024, 1024, 1024, 1024]);
});

test('a strict ranking of 2^12 states passes, there and back', () => {
  const random = seededRandom(12, 0);
  const strict = (): number[] =>
    shuffleInPlace(
      Array.from({ length: 2 ** 12 }, (_, state) => state + 1),
      random,
    );
  const file = {
    program: 'gmcr-py',
    useManualPreferenceRanking: true,
    options: Array.from({ length: 12 }, (_, option) => ({ name: `Option ${option}`, permittedDirection: 'both' })),
    decisionMakers: ['A', 'B'].map((name, maker) => ({
      name,
      options: Array.from({ length: 6 }, (_, option) => 6 * maker + option),
      preferences: [],
      preferenceRanking: strict(),
    })),
    infeasibles: [],
  };
  const read = readCase(importGmcr(JSON.stringify(file), 'strict.gmcr').text).case;
  const back = JSON.parse(exportGmcr(read).text);
  expect(back.decisionMakers.map((each: { preferenceRanking: unknown }) => each.preferenceRanking)).toEqual(
    file.decisionMakers.map(each => each.preferenceRanking),
  );
});

test('a Python pickle is named for what it is, in letters as in bytes', () => {
  for (const start of ['\u0080\u0003}q\u0000(X', '(dp0\nS', 'ccopy_reg\n_reconstructor\n']) {
    const bytes = Uint8Array.from(start, letter => letter.charCodeAt(0));
    expect(() => refusePickle(bytes, 'old.gmcr')).toThrow('Python pickle');
  }
  for (const text of ['{"options": []}', 'parley: 1', '(a) text', 'case\n'])
    expect(() => refusePickle(new TextEncoder().encode(text), 'x')).not.toThrow();
});
