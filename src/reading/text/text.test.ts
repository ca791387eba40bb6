import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../dates.ts';
import { readArticle } from '../tag/article.ts';
import { bestLabels, marginals } from '../tag/chain.ts';
import { detectFormat, maskMarkup } from './markup.ts';
import { findQuotations } from './quotations.ts';
import { splitParagraphs, splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

const sentencesOf = (text: string): string[] =>
  splitParagraphs(text).flatMap(paragraph => splitSentences(text, paragraph).map(span => text.slice(...span)));
const quotationsOf = (text: string): string[] =>
  findQuotations(text, splitParagraphs(text)).map(({ span }) => text.slice(...span));

test.each([
  ['Dr. Ode met Gen. A. Brook. They spoke.', ['Dr. Ode met Gen. A. Brook.', 'They spoke.']],
  ['“Will it hold?” she asked. “It will.” He left.', ['“Will it hold?” she asked.', '“It will.”', 'He left.']],
  [
    'It rose by 3.5 percent... and fell. Then\nit stopped',
    ['It rose by 3.5 percent... and fell.', 'Then', 'it stopped'],
  ],
  ['水位上升。闸门关闭。', ['水位上升。', '闸门关闭。']],
])('sentences of %s', (text, expected) => expect(sentencesOf(text)).toEqual(expected));

test('quotations nest, run over paragraphs and may stay open', () => {
  expect(quotationsOf('“He said ‘wait’ twice.”')).toEqual(['‘wait’', '“He said ‘wait’ twice.”']);
  expect(quotationsOf('“One.\n\n“Two.” Three.')).toEqual(['“One.\n\n“Two.”']);
  expect(quotationsOf('She said "never again\n\nNext.')).toEqual(['"never again']);
  expect(quotationsOf('It is the others’ turn.')).toEqual([]);
});

test('masking keeps every character at its place', () => {
  const html =
    '<html><head><title>x</title></head><body><p>Tom &amp; &ldquo;Ann&rdquo;</p><script>var a = "b"</script><p>End.</p>';
  const plain = maskMarkup(html, detectFormat(html));
  expect(plain).toHaveLength(html.length);
  expect(plain.indexOf('End.')).toBe(html.indexOf('End.'));
  expect(plain).not.toContain('var a');
  expect(tokenize(plain).map(token => token.text)).toEqual(['Tom', '&', '“', 'Ann', '”', 'End', '.']);
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('<', '>', '&', ';', 'p', '"', ' ', '\n', '*', '#', '[', ']', '(', ')', 'é', '😀'),
      }),
      fc.constantFrom('html' as const, 'markdown' as const),
      (text, format) => {
        expect(maskMarkup(text, format)).toHaveLength(text.length);
      },
    ),
    { seed: 3, numRuns: 500 },
  );
});

test('tokens lie in order inside the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      const { tokens, sentences } = readArticle(text);
      for (const [index, token] of tokens.entries()) {
        expect(token.start).toBeLessThan(token.end);
        expect(token.start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0);
      }
      for (const [start, end] of sentences) expect(text.slice(start, end).trim()).not.toBe('');
    }),
    { seed: 4, numRuns: 500 },
  );
});

test('dates are resolved where the text fixes them', () => {
  const values = findDates(
    readArticle(
      'On Tuesday, 10 March 2026 they met; May 2025 was quiet. From 2019 to 2021 it held. They met on 3 June and last week.',
    ),
  ).map(date => [date.text, date.value]);
  expect(values).toEqual(
    [
      ['Tuesday, 10 March 2026', '2026-03-10'],
      ['May 2025', '2025-05'],
      ['From 2019 to 2021', undefined],
      ['3 June', undefined],
      ['last week', undefined],
    ].map(([text, value]) => (text === 'From 2019 to 2021' ? ['2019 to 2021', '2019/2021'] : [text, value])),
  );
});

test('a chain’s best labelling and marginals are those of trying every labelling', () => {
  const number = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(number, { minLength: 15, maxLength: 15 }),
      fc.array(number, { minLength: 9, maxLength: 9 }),
      (length, local, steps) => {
        const chain = {
          length,
          labels: 3,
          scores: Float64Array.from(local.slice(0, length * 3)),
          transitions: Float64Array.from(steps),
        };
        const total = new Float64Array(length * 3);
        let sum = 0;
        let best = { score: Number.NEGATIVE_INFINITY, path: [] as number[] };
        for (let code = 0; code < 3 ** length; code += 1) {
          const path = Array.from({ length }, (_, at) => Math.floor(code / 3 ** at) % 3);
          const score = path.reduce(
            (before, label, at) =>
              before + chain.scores[at * 3 + label]! + (at > 0 ? chain.transitions[path[at - 1]! * 3 + label]! : 0),
            0,
          );
          if (score > best.score) best = { score, path };
          sum += Math.exp(score);
          for (const [at, label] of path.entries()) total[at * 3 + label]! += Math.exp(score);
        }
        const { node } = marginals(chain);
        for (const [index, value] of total.entries()) expect(node[index]).toBeCloseTo(value / sum, 9);
        const found = [...bestLabels(chain)].reduce(
          (before, label, at, path) =>
            before + chain.scores[at * 3 + label]! + (at > 0 ? chain.transitions[path[at - 1]! * 3 + label]! : 0),
          0,
        );
        expect(found).toBeCloseTo(best.score, 9);
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});

test('quotations over several paragraphs, nested and unclosed', () => {
  const many = '“It goes on.\n“And ends here,” she said.';
  expect(findQuotations(many, splitParagraphs(many))).toEqual([
    { span: [0, many.indexOf('”') + 1], depth: 0, closed: true },
  ]);
  const nested = '“He said ‘never’ to me,” she said.';
  expect(findQuotations(nested, splitParagraphs(nested)).map(({ depth, closed }) => ({ depth, closed }))).toEqual([
    { depth: 1, closed: true },
    { depth: 0, closed: true },
  ]);
  const open = '“It never ends.\nAnother paragraph.';
  expect(findQuotations(open, splitParagraphs(open))).toEqual([{ span: [0, 15], depth: 0, closed: false }]);
});
