import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { differencesOf } from '../case/edit/differences.ts';
import { editCase } from '../case/edit/edit.ts';
import { mergePatch } from '../case/file/merge-patch.ts';
import { readCase } from '../case/file/read.ts';
import { english } from '../words/english.ts';
import { loadLanguage } from '../words/load-language.ts';
import { differenceInWords } from './difference-words.ts';

const sample = readCase(readFileSync('catalog/veld-river/case.parley.yaml', 'utf8'), 'f');

function told(before: unknown, after: unknown): string[] {
  return differencesOf(before, after).map(each => {
    const { where, says } = differenceInWords(each, before, after, english);
    return `${where}: ${says}`.replace(/[\u2068\u2069]/g, '');
  });
}

test('edits are told by names', () => {
  const { data } = sample;
  const edited = editCase(sample, [
    { do: 'set', at: ['title'], value: 'Other talks' },
    { do: 'set', at: ['situation', 'status-quo'], value: ['sanctions', 'share-data'] },
    { do: 'set', at: ['situation', 'options', 'court', 'by'], value: 'basin-fund' },
    { do: 'set', at: ['parties', 'lowland', 'says'], value: 'Downstream.' },
  ]);
  expect(told(data, edited.data)).toEqual([
    'Title: was The Veld river talks and is Other talks',
    'Party “Lowland” · in words: was The downstream state; it needs the water in summer. and is Downstream.',
    'Option “Take the case to court” · by whom: was Lowland and is The Basin Fund',
    'Status quo: is new: Show the readings of the gauges',
  ]);
});

test('what a framework changes is told by names', () => {
  const { data } = sample;
  expect(told(data, mergePatch(data, sample.case.frameworks[0]!.changes))).toEqual([
    'Preferences of The Basin Fund · measured · Priority: was share-data if guarantee and is share-data if (guarantee and open-gates)',
    'The points of Highland · red lines · sealed-readings: is new: Rule: data <= fund; evidence: The points of both sides on the agenda, as an illustration.',
    'The points of Highland · red lines · no-readings: is gone; it was Rule: data = nobody; evidence: The readings are kept back because they would be used in court.',
  ]);
});

test('statements with ids are told where their order changes', () => {
  const at = (statements: object) => ({ situation: { preferences: { a: { statements } } } });
  expect(told(at({ s1: 'x', s2: { statement: 'y' } }), at({ s2: { statement: 'y' }, s1: 'x' }))).toEqual([
    'Preferences of a: is in another order: y and x',
  ]);
});

test('lists of statements are compared item by item', () => {
  const at = (list: unknown[]) => ({ situation: { preferences: { a: list } } });
  expect(told(at(['x', 'y', 'z']), at(['z', { statement: 'x', sure: 0.5 }]))).toEqual([
    'Preferences of a · x · how sure: is new: 0.5',
    'Preferences of a: is gone; it was y',
    'Preferences of a: is in another order: z and x',
  ]);
  expect(told(at(['x', 'x']), at(['x']))).toEqual(['Preferences of a: was x and x and is x']);
});

test('no mark of direction is told as its escape, whatever the language', async () => {
  const { data } = sample;
  for (const code of ['en', 'ar'] as const) {
    const language = await loadLanguage(code);
    for (const { changes } of [...sample.case.frameworks, ...sample.case.readings]) {
      const after = mergePatch(data, changes);
      const said = differencesOf(data, after).map(each => differenceInWords(each, data, after, language).says);
      expect(said.join()).not.toContain('\\u');
    }
  }
});
