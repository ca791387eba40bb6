import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCase } from '../../case/file/read.ts';
import { partyId } from '../../case/model.ts';
import { answersOf, caseAnswers, marksOf, noMarks, refused } from './answer-sheet.ts';
import { extremeOf } from './answers.ts';
import { answersOfParty, listOfAgenda } from './list.ts';

const { case: theCase } = readCase(readFileSync('test/scenario/gauge/two-valleys.parley.yaml', 'utf8'));

test('marks give answers that only grow from level to level', () => {
  const list = { levels: ['strongly', 'yes'], outcomes: ['a', 'b', 'c'] };
  expect(answersOf(list, [refused, 0, 1])).toEqual([
    [0, 1, 0],
    [0, 1, 1],
  ]);
  expect(answersOf(list, noMarks(list)).flat().includes(1)).toBe(false);
});

test('marks from the case are the answers of the command line', () => {
  const list = listOfAgenda(theCase, ['strongly', 'yes', 'could live with']);
  const levels = [{ name: 'strongly', from: 80 }, { name: 'yes', from: 60 }, { name: 'could live with' }];
  const found = caseAnswers(theCase, 'upper', list, [80, 60]);
  expect(found.open).toBe(0);
  expect(answersOf(list, marksOf(found, 'refuse'))).toEqual(answersOfParty(theCase, 'upper', levels));
});

test('what the case leaves open is counted and named, and is marked only where it is settled so', () => {
  const agenda = theCase.agenda!;
  const { reservation: _, ...silent } = agenda.utilities.get(partyId('upper'))!;
  const open = {
    ...theCase,
    agenda: { ...agenda, utilities: new Map([...agenda.utilities, [partyId('upper'), silent]]) },
  };
  const list = listOfAgenda(open, ['yes']);
  const found = caseAnswers(open, 'upper', list, []);
  expect(found.gaps).toEqual([{ kind: 'reservation' }]);
  expect(found.open).toBe(6);
  expect(extremeOf(answersOf(list, marksOf(found, 'refuse')))).toBe('none');
  expect(answersOf(list, marksOf(found, 'accept'))).toEqual([[1, 1, 1, 1, 1, 1, 0, 0, 0]]);
});

test('accepting none or all is noticed at the least demanding level', () => {
  expect(extremeOf([[0, 0]])).toBe('none');
  expect(extremeOf([[1, 1]])).toBe('all');
  expect(
    extremeOf([
      [0, 0],
      [1, 0],
    ]),
  ).toBeUndefined();
});
