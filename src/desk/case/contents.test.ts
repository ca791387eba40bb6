import { expect, test } from 'vitest';
import { readCase } from '../../case/file/read.ts';
import { contentsOfText } from './contents.ts';

test('a case of nothing but a text has it as its source; of no text it has none', () => {
  const given = { title: 'A "quoted": title', text: 'One line.' };
  const { file, text, texts } = contentsOfText(given);
  expect(readCase(text, file).case).toMatchObject({ title: given.title, record: { sources: [{ text: 'text.txt' }] } });
  expect(texts).toEqual({ 'text.txt': 'One line.' });
  const empty = contentsOfText({ ...given, text: ' ' });
  expect(readCase(empty.text, empty.file).case.record.sources).toEqual([]);
  expect(empty.texts).toEqual({});
});
