/** The reports of the sample: as they are in English, one sample in every language, and what holds of each sentence. */
import { describe, expect, test } from 'vitest';
import { type Block, sentencesOf } from '../../../src/brief/block.ts';
import { plainText } from '../../../src/brief/text.ts';
import { toTerminal } from '../../../src/cli/terminal/report.ts';
import { languageCodes } from '../../../src/words/languages.ts';
import { loadLanguage } from '../../../src/words/load-language.ts';
import type { Language } from '../../../src/words/say.ts';
import { isBalanced } from '../../support/directions.ts';
import { leavesOf, numeralsOf } from '../../support/numerals.ts';
import { assessed, bargains, stability, veld } from './reports.ts';

const languages = await Promise.all(languageCodes.map(loadLanguage));
const reports: Record<string, readonly Block[]> = {
  assess: await assessed(veld),
  stability: stability(veld),
  ...(await bargains()),
};
const small = ['stability', 'bargain-improve', 'fallback'];

/** What nobody is told: no report recommends. */
const recommending: Readonly<Record<string, RegExp>> = {
  en: /\b(should|must|ought|recommend\w*|advis\w*|concede\w*|had better)\b/i,
  uk: /(слід|треба|потрібно|мусить|повинн|рекоменд|радимо|поступи(тися|лися))/i,
  ru: /(следует|нужно|надо |должн|рекоменд|советуем|уступить)/i,
  fr: /\b(devrai\w*|doit|doivent|recommand\w*|conseill\w*|il faut|céder)\b/i,
  ar: /(يجب|ينبغي|نوصي|يوصى|ننصح|التنازل)/,
};

describe.each(Object.entries(reports))('the report %s', (name, blocks) => {
  const print = (language: Language, columns = 100) =>
    toTerminal(blocks, { out: () => {}, err: () => {}, isTerminal: false, columns, colours: false, language });

  test('is as it was in English', async () => {
    await expect(print(languages[0]!)).toMatchFileSnapshot(`golden/${name}.en.txt`);
  });

  test.each(languages.slice(1).map(each => [each.code, each] as const))('in %s', async (code, language) => {
    if (small.includes(name)) await expect(print(language)).toMatchFileSnapshot(`golden/${name}.${code}.txt`);
    expect(print(language)).not.toMatch(/\{\w+\}/);
  });

  test.each(languages.map(each => [each.code, each] as const))(
    'closes in each line, however wide, the directions that it opens: %s',
    (_, language) => {
      for (const columns of [40, 80, 120]) {
        const lines = print(language, columns).split('\n');
        expect(lines.filter(line => !isBalanced(line))).toEqual([]);
      }
    },
  );

  test.each(languages.map(each => [each.code, each] as const))(
    'has its numerals from its values: %s',
    (_, language) => {
      for (const each of sentencesOf(blocks)) {
        const leaves = leavesOf(each.values, language);
        const foreign = numeralsOf(plainText(each, language)).filter(n => !leaves.some(leaf => leaf.includes(n)));
        expect([each.id, foreign]).toEqual([each.id, []]);
      }
    },
  );

  test('has an id for each sentence, the same for the same case', () => {
    const ids = sentencesOf(blocks).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(languages.map(each => [each.code, each] as const))('recommends nothing: %s', (code, language) => {
    const texts = sentencesOf(blocks).map(each => plainText({ ...each, values: {} }, language));
    expect(texts.filter(each => recommending[code]!.test(each))).toEqual([]);
  });
});

test('what decides names its assumption, where it stands and why', () => {
  const decides = sentencesOf(reports.assess!).filter(({ key }) => key.startsWith('decides.'));
  expect(decides.length).toBeGreaterThan(0);
  expect(decides[0]).toMatchObject({ because: ['a-court'], kind: 'computed' });
  expect(decides[0]!.from[0]).toMatch(/^value\.cells\.\d+\.findings\.holds\.deciding$/);
});
