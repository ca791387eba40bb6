/** Names that would act where they are shown: on a terminal, in Markdown, on a page, in a picture, in a spreadsheet. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessmentPage } from '../../../src/brief/assessment/page.ts';
import { toMarkdown } from '../../../src/brief/to-markdown.ts';
import { toTerminal } from '../../../src/cli/terminal/report.ts';
import { toCsv } from '../../../src/core/csv.ts';
import { forMarkdown, forSvg, forTerminal, visible } from '../../../src/core/escape.ts';
import { assess } from '../../../src/desk/assess/assess.ts';
import { runTask } from '../../../src/desk/assess/tasks.ts';
import { languageCodes } from '../../../src/words/languages.ts';
import { loadLanguage } from '../../../src/words/load-language.ts';
import { isBalanced } from '../../support/directions.ts';
import { cases } from '../../support/size.ts';
import { assessed, caseAt, stability } from './reports.ts';

const folder = 'test/data/hostile';
const files = readdirSync(folder).map(name => `${folder}/${name}`);
const languages = await Promise.all(languageCodes.map(loadLanguage));
const terminal = { out: () => {}, err: () => {}, isTerminal: false, columns: 80, colours: false };

/** Control characters, and marks that turn a direction and are not our own isolates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

test.each(files)('%s on a terminal', async file => {
  const document = caseAt(file);
  for (const language of languages) {
    for (const blocks of [await assessed(document), stability(document)]) {
      const text = toTerminal(blocks, { ...terminal, language });
      expect(text).not.toMatch(acting);
      for (const line of text.split('\n')) expect([line, isBalanced(line)]).toEqual([line, true]);
    }
  }
});

test.each(files)('%s as Markdown', async file => {
  for (const language of languages) {
    const text = toMarkdown(await assessed(caseAt(file)), language);
    const bare = text.replaceAll(/\\[\\`*_[\]<>|~]/g, '').replaceAll(/^<\/?div.*>$/gm, '');
    expect(bare).not.toMatch(/<(script|img)|!\[|\]\(|`|\*\*/);
    expect(text).not.toMatch(/^#+ (Red|heading)/m);
    const tables = bare.split(/\n(?!\|)/).map(part => part.split('\n').filter(line => line.startsWith('|')));
    for (const rows of tables.filter(each => each.length > 0)) {
      expect(new Set(rows.map(row => row.split('|').length)).size).toBe(1);
    }
  }
});

test.each(files)('%s as a page with its pictures', async file => {
  const result = await assess(caseAt(file), { concept: 'seq', samples: 20, seed: 1 }, async task => runTask(task));
  for (const language of languages) {
    const html = assessmentPage(result, language, { paths: true });
    expect(html).not.toMatch(/<script|<img|<b>|\son\w+=["']/i);
    expect(html).toContain(`<html lang="${language.code}"`);
    expect(html).not.toMatch(acting);
  }
});

test('any text', () => {
  const hostile = fc.string({ unit: 'binary', maxLength: 20 });
  const parts = fc.constantFrom(
    '\u001b[2J',
    '\u009b31m',
    '\u202e',
    '\u2069',
    '|',
    '<script>',
    '](x)',
    '\n# ',
    '=1',
    '- ',
  );
  const text = fc.array(fc.oneof(hostile, parts), { maxLength: 6 }).map(each => each.join(''));
  fc.assert(
    fc.property(text, each => {
      expect(visible(each)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(forTerminal(each)).not.toMatch(/[\u0080-\u009f\u202a-\u202e]|\u001b(?!\[\d*m)/);
      expect(forSvg(each)).not.toMatch(/[<>"]|[\u0080-\u009f\u202a-\u202e]/);
      expect(forMarkdown(each).replaceAll(/\\./g, 'x')).not.toMatch(
        /[`*[\]<>|~\n]|(?<![\p{L}\p{N}])_|^\s*([#+-]|\d+[.)]\s)/u,
      );
      expect(toCsv([[each]])).not.toMatch(/^"?[=+\-@]|[\u2066-\u2069\u202a-\u202e]/);
    }),
    { seed: 7, numRuns: cases(300, 20_000) },
  );
});

test('what a person wrote in any script stays as it is', () => {
  for (const text of ['Київ', 'الخرطوم', '日本', 'Ångström & Søn', 'می‌خواهم']) expect(visible(text)).toBe(text);
  expect(forTerminal('\u001b[1mbold\u001b[22m \u2068الخرطوم\u2069\n')).toBe(
    '\u001b[1mbold\u001b[22m \u2068الخرطوم\u2069\n',
  );
});
