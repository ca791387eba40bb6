import type { Article, TokenRange } from '../../src/reading/tag/article.ts';
import { baseFeatures, baseWidth } from '../../src/reading/tag/base-features.ts';
import { findCues } from '../../src/reading/tag/cues.ts';
import { linkFeatures, linkWidth, tally } from '../../src/reading/tag/link-features.ts';
import { firstLook, reviewFeatures, reviewWidth } from '../../src/reading/tag/review-features.ts';
import { rolesOf } from '../../src/reading/tag/tagger.ts';
import { lastStartingBy, type Span } from '../../src/reading/text/span.ts';
import type { GoldArticle } from './corpus.ts';
import type { Sequence } from './learn.ts';

/** The tokens that a span covers by at least half their length. */
export function tokensIn({ tokens }: Article, spans: readonly Span[]): number[] {
  const starts = tokens.map(token => token.start);
  return spans.flatMap(([start, end]) => {
    const found: number[] = [];
    for (let at = Math.max(0, lastStartingBy(starts, start)); at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token || token.start >= end) break;
      if (Math.min(end, token.end) - Math.max(start, token.start) >= (token.end - token.start) / 2) found.push(at);
    }
    return found;
  });
}

/** Gold of the first two passes: where roles overlap, cue before source before content. */
function baseGold(article: Article, gold: GoldArticle): Uint8Array {
  const labels = new Uint8Array(article.tokens.length);
  const paint = (spans: readonly Span[], begin: number): void => {
    for (const span of spans)
      for (const [index, token] of tokensIn(article, [span]).entries()) labels[token] = index === 0 ? begin : begin + 1;
  };
  for (const { content } of gold.attributions) paint(content, 5);
  for (const { source } of gold.attributions) paint(source, 1);
  for (const { cue } of gold.attributions) paint(cue, 3);
  return labels;
}

/** One sequence a paragraph, for the first pass. */
export function baseSequences(article: Article, gold: GoldArticle): Sequence[] {
  return labelSequences(article, gold, baseWidth, (at, into) => baseFeatures(article, at, into));
}

/** One sequence a paragraph, for the second pass. */
export function reviewSequences(article: Article, gold: GoldArticle, first: LabelProbabilities): Sequence[] {
  const look = firstLook(article, rolesOf(first));
  return labelSequences(article, gold, reviewWidth, (at, into) => reviewFeatures(article, look, at, into));
}

function labelSequences(
  article: Article,
  gold: GoldArticle,
  width: number,
  features: (at: number, into: Int32Array) => number,
): Sequence[] {
  const labels = baseGold(article, gold);
  return article.paragraphTokens.map(([first, end]) => ({
    ...featureTable(end - first, width, (at, into) => features(first + at, into)),
    gold: labels.slice(first, end),
    weight: gold.weight,
  }));
}

function featureTable(
  length: number,
  width: number,
  write: (at: number, into: Int32Array) => number,
): { features: Int32Array; starts: Int32Array } {
  const table = new Int32Array(length * width);
  const starts = new Int32Array(length + 1);
  let total = 0;
  for (let at = 0; at < length; at += 1) {
    total += write(at, table.subarray(total, total + width));
    starts[at + 1] = total;
  }
  return { features: table.slice(0, total), starts };
}

/** Probabilities of the seven labels of the first two passes, `[token * 7 + label]`. */
export type LabelProbabilities = Float64Array;

/** One sequence a cue, over the cue's paragraph: the cues annotated, and those the passes before find beside them (to be refused). */
export function linkSequences(
  article: Article,
  gold: GoldArticle,
  node: LabelProbabilities,
  threshold: number,
): Sequence[] {
  const roles = rolesOf(node);
  const tallies = tally(article, roles);
  const taken = new Uint8Array(article.tokens.length);
  const cases: { cue: TokenRange; labels: Uint8Array }[] = [];
  for (const attribution of gold.attributions) {
    const cueTokens = tokensIn(article, attribution.cue);
    const [first] = cueTokens;
    if (first === undefined) continue;
    let end = first + 1;
    while (cueTokens.includes(end)) end += 1;
    for (const token of cueTokens) taken[token] = 1;
    const labels = new Uint8Array(article.tokens.length);
    for (const [spans, begin] of [
      [attribution.content, 3],
      [attribution.source, 1],
    ] as const)
      for (const span of spans)
        for (const [index, token] of tokensIn(article, [span]).entries())
          labels[token] = index === 0 ? begin : begin + 1;
    cases.push({ cue: [first, end], labels });
  }
  const none = new Uint8Array(article.tokens.length);
  for (const range of article.paragraphTokens)
    for (const cue of findCues(node, range, threshold)) {
      if (!taken.subarray(...cue).includes(1)) cases.push({ cue, labels: none });
    }
  return cases.map(({ cue, labels }) => {
    const [first, end] = article.paragraphTokens[article.paragraphOf[cue[0]] as number] as TokenRange;
    return {
      ...featureTable(end - first, linkWidth, (at, into) =>
        linkFeatures(article, roles, tallies, cue, first + at, into),
      ),
      gold: labels.slice(first, end),
      weight: gold.weight,
    };
  });
}
