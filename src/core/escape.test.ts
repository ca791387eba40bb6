/** Every control and every letter that takes no room, in a name: shown by its code, or gone from a cell, but where writing needs it. */
import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';
import { forMarkdown, forSvg, forTerminal, visible, withoutActing } from './escape.ts';

const everything = Array.from({ length: 0x110000 }, (_, point) => point)
  .filter(point => point < 0xd800 || point > 0xdfff)
  .map(point => String.fromCodePoint(point));
const breaks = /[\n\r\t\u0085\u2028\u2029]/u;
const bidirectional = /\p{Bidi_C}/u;
const seen = [...'\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}'];
const controls = everything.filter(each => /[\p{Cc}\p{Cf}\p{DI}]/u.test(each) && !breaks.test(each));
const hidden = controls.filter(each => !seen.includes(each) && !/\p{VS}/u.test(each));

test('all of them are looked at, those of direction among them', () => {
  expect(hidden.length).toBeGreaterThan(3900);
  expect(everything.filter(each => bidirectional.test(each) && !hidden.includes(each))).toEqual([]);
});

describe.each([
  ['on a line', visible, ''],
  ['in Markdown', forMarkdown, ''],
  ['on a terminal', forTerminal, '\u2066\u2067\u2068\u2069'],
  ['in a picture', forSvg, '\u2066\u2067\u2068\u2069'],
  ['in a cell', (text: string) => toCsv([[text]]), ''],
  ['in the name of a file', (text: string) => withoutActing(text, '_'), ''],
] as const)('%s', (_, harmless, own) => {
  test.each(['Fund', 'фонд', '基金'])('nothing unseen is left in %s', word => {
    const left = hidden.filter(each => !own.includes(each) && harmless(`${word}${each}${word}`).includes(each));
    expect(left).toEqual([]);
  });

  test('nothing unseen is left at either end, or alone', () => {
    for (const text of hidden.filter(each => !own.includes(each))) {
      for (const placed of [text, `السودان${text}`, `${text}السودان`]) expect(harmless(placed)).not.toContain(text);
    }
  });
});

test('what differs looks different', () => {
  const shown = hidden.map(each => visible(`Fund${each}`));
  expect(new Set(shown).size).toBe(hidden.length);
  expect(shown).not.toContain('Fund');
});

test('within JSON a code on the terminal is the same character', () => {
  for (const each of hidden) expect(JSON.parse(forTerminal(JSON.stringify({ name: each })))).toEqual({ name: each });
});

test('what writing needs stays in every medium', () => {
  const needed = [
    'می‌خواهم', // Persian: two letters that do not join
    'نامه‌ها',
    '١٤٤٥ه\u200d', // a year of the Hijra
    'क्‍ष', // Devanagari: a half form
    'ශ්‍රී', // Sinhala
    'កម្ពុជា\u200bថៃ', // Khmer: the break between words
    '\u06dd٣', // the end of a verse
    '❤\ufe0f',
    '👩🏽\u200d🚀',
  ];
  for (const text of needed) {
    for (const harmless of [visible, forMarkdown, forTerminal, forSvg, (each: string) => withoutActing(each)]) {
      expect(harmless(text)).toBe(text);
    }
    expect(toCsv([[text]])).toBe(`${text}\r\n`);
  }
});
