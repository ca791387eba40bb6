import { expect, test } from 'vitest';
import { completions, isWholeAt } from './completions.ts';

const vocabulary = { options: ['open-gates', 'guarantee'], issues: [] };
const options = [{ id: 'open-gates', says: 'Let water through' }];

test('a word is completed where the caret stands, by its name or by what it says', () => {
  expect(completions('not op if x', 6, vocabulary)).toEqual([
    { word: 'open-gates', text: 'not open-gates if x', caret: 15 },
  ]);
  expect(completions('wat', 3, vocabulary, options)).toMatchObject([{ word: 'open-gates', says: 'Let water through' }]);
});

test('nothing is offered after a space; a whole word is known as one', () => {
  expect(completions('not ', 4, vocabulary)).toEqual([]);
  expect([isWholeAt('Guarantee', 9, vocabulary), isWholeAt('guar', 4, vocabulary)]).toEqual([true, false]);
});
