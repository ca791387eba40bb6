import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openCase } from '../case/open.ts';
import { parseAnswers } from './answers.ts';
import { answersOfParty, listDigest, listOfAgenda, listOfText, parseLevels } from './list.ts';
import { extremeLine } from './words.ts';

const file = new URL('../../../test/scenario/gauge/two-valleys.parley.yaml', import.meta.url);
const text = readFileSync(file, 'utf8');
const caseOf = (yaml: string) => openCase('case.parley.yaml', new TextEncoder().encode(yaml)).case;
const theCase = caseOf(text);

describe('from an agenda', () => {
  test('the list has every package, the last issue running fastest', () => {
    const { outcomes } = listOfAgenda(theCase, ['yes']);
    expect(outcomes).toHaveLength(9);
    expect(outcomes.slice(0, 4)).toEqual([
      'Least flow: none; Yearly payment: 0',
      'Least flow: none; Yearly payment: 10m',
      'Least flow: none; Yearly payment: 20m',
      'Least flow: 20%; Yearly payment: 0',
    ]);
  });
  test('a party accepts what reaches its reservation value and keeps its red lines', () => {
    // Upper: 60 * flow + 40 * payment; flow none 100, 20% 50; payment 0, 60, 100; from 50 on; no flow over 20%.
    expect(answersOfParty(theCase, 'upper', [{ name: 'yes' }])).toEqual([[1, 1, 1, 0, 1, 1, 0, 0, 0]]);
    expect(answersOfParty(theCase, 'lower', [{ name: 'yes' }])).toEqual([[0, 0, 0, 1, 1, 0, 1, 1, 1]]);
  });
  test('levels ask for scores, and never less than the reservation value', () => {
    const levels = parseLevels('strongly=80, yes=60, could live with');
    expect(answersOfParty(theCase, 'upper', levels)).toEqual([
      [0, 1, 1, 0, 0, 0, 0, 0, 0],
      [1, 1, 1, 0, 0, 1, 0, 0, 0],
      [1, 1, 1, 0, 1, 1, 0, 0, 0],
    ]);
  });
  test('what is unknown is not guessed', () => {
    const without = caseOf(text.replace('      reservation: 55\n', ''));
    expect(() => answersOfParty(without, 'lower', [{ name: 'yes' }])).toThrow(
      'leaves open whether "Lower Valley" accepts 9 outcomes: not given: its walk-away point.',
    );
    expect(answersOfParty(without, 'lower', [{ name: 'yes', from: 55 }], 'accept')).toEqual(
      answersOfParty(theCase, 'lower', [{ name: 'yes' }]),
    );
    const open = caseOf(text.replace('reservation: 50\n', 'reservation: [45, 55]\n'));
    expect(() => answersOfParty(open, 'upper', [{ name: 'yes' }])).toThrow(
      'accepts 1 outcome: ranges: its walk-away point (45 to 55).',
    );
    expect(answersOfParty(open, 'upper', [{ name: 'yes' }], 'refuse')).toEqual([[1, 1, 1, 0, 0, 1, 0, 0, 0]]);
    expect(answersOfParty(open, 'upper', [{ name: 'yes' }], 'accept')).toEqual([[1, 1, 1, 0, 1, 1, 0, 0, 0]]);
    expect(() => answersOfParty(theCase, 'uper', [{ name: 'yes' }])).toThrow('no points');
  });
  test('accepting none or all is worth a warning', () => {
    expect(
      extremeLine('North', [
        [0, 0],
        [0, 0],
      ]),
    ).toBe('North accepts none of the outcomes: the answer can only be no.');
    expect(
      extremeLine('North', [
        [0, 1],
        [1, 1],
      ]),
    ).toContain('accepts all outcomes');
    expect(
      extremeLine('North', [
        [0, 0],
        [1, 0],
      ]),
    ).toBeUndefined();
  });
  test('a case without an agenda, and one with too many packages, are refused with the way round', () => {
    expect(() => listOfAgenda({ ...theCase, agenda: undefined } as never, ['yes'])).toThrow('no agenda');
    const issues = Array.from({ length: 7 }, (_, at) => ({
      id: `i${at}`,
      name: `I${at}`,
      values: ['a', 'b', 'c', 'd'],
      ordered: false,
    }));
    const large = { ...theCase, agenda: { ...theCase.agenda!, issues } };
    expect(() => listOfAgenda(large, ['yes'])).toThrow('16,384 outcomes; the most is 4,096');
  });
});

describe('from text', () => {
  test('one outcome a line; the digest depends on every text, their order and the levels', () => {
    const list = listOfText('# a comment\n\n One\r\nTwo \n', 'list.txt', ['yes']);
    expect(list.outcomes).toEqual(['One', 'Two']);
    const digests = [list, { ...list, outcomes: ['Two', 'One'] }, { ...list, levels: ['strongly'] }].map(listDigest);
    expect(new Set(digests).size).toBe(3);
    expect(listDigest(listOfText('Café', 'a', ['yes']))).toBe(listDigest(listOfText('Cafe\u0301', 'b', ['yes'])));
  });
  test.each([
    ['One\nTwo\nOne', 'stands on line 1 already'],
    ['# nothing', 'is empty'],
    ['One\u0007', 'control character'],
  ])('%j is refused', (lines, message) => {
    expect(() => listOfText(lines, 'list.txt', ['yes'])).toThrow(message);
  });
  test.each(['', 'a=x', 'a=x', 'a, a', 'a=50, b=60', 'a,b,c,d,e', 'a:b'])('levels %j are refused', levels => {
    expect(() => parseLevels(levels)).toThrow();
  });
});

describe('answers as text', () => {
  const list = { levels: ['strongly', 'yes'], outcomes: ['a', 'b', 'c', 'd', 'e'] };
  test('numbers and ranges; a level accepts what a more demanding one accepts', () => {
    expect(parseAnswers('strongly: 2\nyes: 4-5, 1\n', 'a.txt', list)).toEqual([
      [0, 1, 0, 0, 0],
      [1, 1, 0, 1, 1],
    ]);
    expect(parseAnswers('yes:\nstrongly:\n', 'a.txt', list)).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
  });
  test.each([
    ['yes: 1', 'no line for "strongly"'],
    ['strongly: 1\nyess: 2', '"yess" is no level'],
    ['strongly: 1\nyes: 6', 'Not all of these are numbers'],
    ['strongly: 3-1\nyes: 1', 'Not all of these are numbers'],
    ['strongly: 1\nstrongly: 2\nyes:', 'a second time'],
    ['1 2 3', 'has no level'],
  ])('%j is refused, without repeating the answers', (answers, message) => {
    expect(() => parseAnswers(answers, 'a.txt', list)).toThrow(message);
  });
});
