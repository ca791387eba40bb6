import { expect, test } from 'vitest';
import { atStart, inSentence } from './words.ts';

test('an article is small within a sentence and large at its start; other names are as written', () => {
  expect(inSentence('The Basin Fund')).toBe('the Basin Fund');
  expect(atStart('the Basin Fund signs')).toBe('The Basin Fund signs');
  for (const name of ['Theben', 'Highland', 'THE', 'The']) expect(atStart(inSentence(name))).toBe(name);
});
