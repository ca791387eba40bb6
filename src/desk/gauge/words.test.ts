import { expect, test } from 'vitest';
import { consentLines, type GaugeTerms, learntLine, ownLine } from './words.ts';

const terms: GaugeTerms = {
  list: { levels: ['strongly', 'yes'], outcomes: ['One', 'Two', 'Three'] },
  parties: ['North', 'South'],
  ...{ minimum: 0, budget: 2, round: 1, mayAskWhich: false, standing: false },
};

test.each([
  [
    { kind: 'answer', deal: true, level: 0 },
    'Result: at least one of the 3 outcomes is accepted by all 2 parties at "strongly". Nobody has learnt which, or how many.',
  ],
  [
    { kind: 'answer', deal: true, level: 1 },
    'Result: at least one of the 3 outcomes is accepted by all 2 parties at "yes", and none at "strongly". Nobody has learnt which, or how many.',
  ],
  [
    { kind: 'answer', deal: true, level: 0, which: 1 },
    'Result: outcome 2 is accepted by all 2 parties at "strongly": Two',
  ],
  [{ kind: 'answer', deal: true, level: 0, declined: [1] }, 'Which one was not looked up: South did not agree to it.'],
  [
    { kind: 'answer', deal: false, level: 1 },
    'none of the 3 outcomes is accepted by all 2 parties, not even at "yes".',
  ],
  [{ kind: 'aborted', culprit: 0, message: 'rows', check: 'left: its user left' }, 'North left. The gauge counts'],
  [
    { kind: 'aborted', culprit: 2, message: 'release', check: 'share proof' },
    'the convener did not follow the protocol',
  ],
  [{ kind: 'aborted', message: 'rows', check: 'history' }, 'shown different messages'],
] as const)('what was learnt from %j', (ending, line) => {
  expect(learntLine(terms, ending)).toContain(line);
});

test('the terms are the same for every party but for the names, and say what each result tells', () => {
  const swapped = { ...terms, parties: ['South', 'North'] };
  const rename = (line: string) => line.replace(/North|South/g, 'P');
  expect(consentLines(swapped).map(rename)).toEqual(consentLines(terms).map(rename));
  const text = consentLines({ ...terms, standing: true, mayAskWhich: true, minimum: 2, convener: 'The fund' }).join(
    '\n',
  );
  for (const word of [
    'A yes tells',
    'A no tells',
    'at least 2 outcomes',
    'hints at how many',
    'gauge 1 of 2',
    'Answers stand',
    'The fund holds',
    'does not protect against',
  ]) {
    expect(text).toContain(word);
  }
  expect(
    ownLine(terms, [
      [1, 0, 0],
      [1, 1, 0],
    ]),
  ).toBe('You accept, of 3: 1 at "strongly", 2 at "yes". Nobody else learns these numbers.');
});
