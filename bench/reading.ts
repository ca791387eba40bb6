/**
 * Precision, recall and F1 of the tagger on PolNeAR's development split, against two baselines run beside it (a rule on
 * reporting verbs; quotation marks only), where the corpus is at hand; then milliseconds an article and the growth with
 * length, on a text made up here. Usage: node bench/reading.ts [CORPUS]
 */
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { readSplit, withCorpus } from '../scripts/training/corpus.ts';
import { Score, type Spans } from '../scripts/training/score.ts';
import { openTagger } from '../src/desk/reading/read-report.ts';
import { readText } from '../src/reading/read-text.ts';
import { type Article, readArticle } from '../src/reading/tag/article.ts';
import { tagAttributions } from '../src/reading/tag/tagger.ts';

const corpus = process.argv[2] ?? '../shared/corpora/polnear.tar.xz';
const started = performance.now();
const tagger = openTagger();
process.stdout.write(`loading ${(performance.now() - started).toFixed(0)} ms\n`);

if (existsSync(corpus)) {
  withCorpus(corpus, folder => {
    const ways: readonly (readonly [string, (article: Article) => readonly Spans[]])[] = [
      ['tagger', article => tagAttributions(article, tagger)],
      ['cue-verb rule', cueVerbRule],
      [
        'quotation marks',
        article =>
          article.quotations
            .filter(each => each.depth === 0)
            .map(({ span }) => ({ source: [], cue: [], content: [span] })),
      ],
    ];
    const articles = readSplit(folder, 'dev').map(gold => ({ gold, article: readArticle(gold.text) }));
    process.stdout.write(`${'way'.padEnd(18)} ${'role'.padEnd(8)} ${'measure'.padEnd(8)}   prec. recall     F1\n`);
    for (const [name, tag] of ways) {
      const score = new Score();
      const start = performance.now();
      for (const { gold, article } of articles) score.add(article, gold, tag(article));
      process.stdout.write(score.table(name));
      process.stdout.write(
        `${name}: ${((performance.now() - start) / articles.length).toFixed(1)} ms an article of ${Math.round(articles.reduce((sum, each) => sum + each.article.tokens.length, 0) / articles.length)} tokens, scoring included\n`,
      );
    }
  });
} else process.stdout.write(`No corpus at ${corpus}: only the times are measured.\n`);

const piece = `The minister for water said on Monday that the gates would stay shut. "We have waited long enough," she told reporters.
According to officials familiar with the talks, the fund may guarantee the payments; the other side denied that any offer was made.
The convener believes that a smaller circle could get further, and sent an envoy to both capitals in March 2026.

`;
const words = piece.split(/\s+/).length;
process.stdout.write('\narticles of 1,000 words   ms      ms an article\n');
for (const count of [1, 10, 100, 1000]) {
  const text = piece.repeat(Math.round((count * 1000) / words));
  readText(text, tagger);
  const start = performance.now();
  readText(text, tagger);
  const took = performance.now() - start;
  process.stdout.write(
    `${String(count).padStart(23)}   ${took.toFixed(0).padStart(6)}  ${(took / count).toFixed(1).padStart(6)}\n`,
  );
}

/** A verb of saying in the sentence is the cue, the capitalised words or pronoun before it the source, the rest the content. */
function cueVerbRule({ tokens, sentenceTokens, reportingRight }: Article): Spans[] {
  return sentenceTokens.flatMap(([first, end]): Spans[] => {
    const cue = reportingRight[first] ?? -1;
    if (cue < 0) return [];
    let from = cue;
    while (from > first && /^(\p{Lu}|he$|she$|they$|it$)/u.test(tokens[from - 1]!.text)) from -= 1;
    const content: [number, number] | undefined =
      cue + 1 < end ? [tokens[cue + 1]!.start, tokens[end - 1]!.end] : undefined;
    return [
      {
        source: from < cue ? [[tokens[from]!.start, tokens[cue - 1]!.end]] : [],
        cue: [[tokens[cue]!.start, tokens[cue]!.end]],
        content: content ? [content] : [],
      },
    ];
  });
}
