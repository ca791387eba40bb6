import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCase } from '../../../case/file/read.ts';
import { answersOfParty, listOfAgenda } from '../../../desk/gauge-list.ts';
import { answersOf, marksOfCase, noMarks, refused } from './answers.ts';

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
  const marks = marksOfCase(theCase, 'upper', list, [80, 60], undefined);
  expect(answersOf(list, marks)).toEqual(answersOfParty(theCase, 'upper', levels));
});
