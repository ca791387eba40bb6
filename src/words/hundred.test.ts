/**
 * More than a hundred sentences from all catalogues, in every language, as they are read: awkward names in every place of a sentence, counts of
 * every plural form, shares at the ends, ranges and dates. `golden/hundred.LANGUAGE.txt` has them; `npm run goldens` writes them
 * anew: read each line that changed. Marks of direction are shown as ⟦ and ⟧, or ⟪ for what reads from left to right.
 */
import { describe, expect, test } from 'vitest';
import { sentences } from '../../test/support/hundred-sentences.ts';
import { areas } from './catalogues/areas.ts';
import { momentIn } from './figures.ts';
import { languageCodes } from './languages.ts';
import { loadLanguage } from './load-language.ts';
import { say } from './say.ts';

test('are a hundred, of every catalogue', () => {
  expect(sentences.length).toBeGreaterThan(100);
  const keys = new Set<string>(sentences.map(([key]) => key));
  const untold = areas.filter(({ en }) => !Object.keys(en).some(key => keys.has(key)));
  expect(untold.map(({ en }) => Object.keys(en)[0])).toEqual([]);
});

const counts = [0, 1, 2, 5, 11, 21, 1000] as const;

describe.each(await Promise.all(languageCodes.map(async code => [code, await loadLanguage(code)] as const)))(
  'in %s',
  (code, language) => {
    const visible = (text: string) =>
      text
        .replace(/\u2068/g, '⟦')
        .replace(/\u2066/g, '⟪')
        .replace(/\u2069/g, '⟧');

    test('read as they did', async () => {
      const lines = sentences.map(([key, values = {}]) => visible(say(key, values, language)));
      const differences = counts.map(n => visible(say('snapshots.differences', { n }, language)));
      const moment = momentIn(code, new Date(2026, 10, 25, 14, 5).getTime());
      const text = [
        ...lines,
        differences.join(' '),
        visible(say('snapshots.changed', { before: moment, after: moment }, language)),
      ];
      expect(text.filter(line => /\{\w+\}|\.\.(?!\.)|undefined/.test(line))).toEqual([]);
      await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(`golden/hundred.${code}.txt`);
    });
  },
);
