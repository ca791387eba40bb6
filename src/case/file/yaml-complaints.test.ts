/** Texts that are not YAML: every complaint has a place, plain words and a remedy, and none of the library's words. */
import { expect, test } from 'vitest';
import { cases, fuzzSeed } from '../../../test/support/size.ts';
import { FileError, LimitError } from '../../core/errors.ts';
import { seededRandom } from '../../core/random.ts';
import { parseYaml } from './yaml-text.ts';

const jargon =
  /\b(?:YAML\.|parseAll|node|token|scalar|sequence|flow|block|mapping|implicit|compact|indicator|props?|alias|anchor|collection|undefined)\b/i;

function complaintsOf(text: string): readonly { code: string; message: string; hint?: string; where?: object }[] {
  try {
    parseYaml(text, 'f');
    return [];
  } catch (error) {
    if (error instanceof LimitError) return [];
    if (!(error instanceof FileError)) throw error;
    return error.complaints;
  }
}

test.each([
  ['a: 1\n---\nb: 2\n', 'YAML_MULTIPLE_DOCS'],
  ['a: b: c\n', 'YAML_BLOCK_AS_IMPLICIT_KEY'],
  ['a: "open\n', 'YAML_MISSING_CHAR'],
  ['a: [b, c\nd: e\n', 'YAML_BAD_INDENT'],
  ['a:\n\tb: 1\n', 'YAML_TAB_AS_INDENT'],
  ['a: @x\n', 'YAML_BAD_SCALAR_START'],
  ['a: "\\q"\n', 'YAML_BAD_DQ_ESCAPE'],
  ['a:\n  - b\n c\n', 'YAML_BAD_INDENT'],
  ['a\nb: c\n', 'YAML_MULTILINE_IMPLICIT_KEY'],
  ['%A b\na: 1\n', 'YAML_MISSING_CHAR'],
  ['a: *b\n', 'YAML_BAD_ALIAS'],
  ['{a: 1}: b\n', 'KEY_NOT_A_WORD'],
])('%j: %s', (text, code) => {
  expect(complaintsOf(text).map(each => each.code)).toContain(code);
});

test('random texts of the characters that mean something to YAML', () => {
  const pieces = [
    ...'{}[],:-?#&*!|>\'"%@`\\\t \n\nabc',
    ': ',
    '- ',
    '\n  ',
    '\n    ',
    '---\n',
    '...\n',
    '!!int ',
    '&a ',
    '*a ',
  ];
  const random = seededRandom(fuzzSeed(31));
  const seen = new Set<string>();
  for (let run = cases(4_000, 100_000); run > 0; run--) {
    const text = Array.from({ length: 1 + random.below(14) }, () => pieces[random.below(pieces.length)]).join('');
    for (const { code, message, hint, where } of complaintsOf(text)) {
      seen.add(code);
      expect(`${message} ${hint ?? ''}`).not.toMatch(jargon);
      expect(hint).toMatch(/\.$/);
      expect(where).toMatchObject({ file: 'f', line: expect.any(Number), column: expect.any(Number) });
    }
  }
  expect(seen.size).toBeGreaterThan(12);
});
