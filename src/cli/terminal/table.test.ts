import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { isBalanced } from '../../../test/support/directions.ts';
import { paragraph, table, wrap } from './table.ts';

test('a table fits its width by wrapping the widest column', () => {
  const text = table(
    [{ head: 'Id' }, { head: 'Says' }, { head: 'n', align: 'right' }],
    [
      ['c1', 'a rather long sentence that cannot stand on one line', '7'],
      ['c2', 'short', '12'],
    ],
    30,
  );
  expect(Math.max(...text.split('\n').map(line => stringWidth(line)))).toBeLessThanOrEqual(30);
  expect(text).toBe(
    [
      'Id  Says                     n',
      '--  ----------------------  --',
      'c1  a rather long sentence   7',
      '    that cannot stand on',
      '    one line',
      'c2  short                   12',
    ].join('\n'),
  );
});

test('wide characters and over-long words are measured in columns', () => {
  expect(wrap('河流河流河流', 4)).toEqual(['河流', '河流', '河流']);
  expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
});

test('no line begins with a sign that French sets apart, or ends with the quotation mark that opens', () => {
  expect(wrap('douze ici : oui', 10)).toEqual(['douze', 'ici : oui']);
  expect(wrap('douze et « oui »', 10)).toEqual(['douze et', '« oui »']);
});

test('a paragraph hangs behind its lead', () => {
  expect(paragraph('one two three', 9, '- ')).toBe('- one two\n  three');
});

test('a direction that is open where a cell wraps is closed at the cut and opened again after it', () => {
  const [name, inner] = ['\u2068السد العالي\u2069', '\u2067a \u2068b c\u2069 d\u2069'];
  expect(wrap(`${name} ${inner}`, 6)).toEqual([
    '\u2068السد\u2069',
    '\u2068العالي\u2069',
    '\u2067a \u2068b c\u2069\u2069',
    '\u2067d\u2069',
  ]);
  expect(wrap('\u2068abcdef\u2069', 3)).toEqual(['\u2068abc\u2069', '\u2068def\u2069']);
  for (const line of table([{ head: name }, { head: 'n' }], [[inner, name]], 9).split('\n')) {
    expect([line, isBalanced(line)]).toEqual([line, true]);
  }
});
