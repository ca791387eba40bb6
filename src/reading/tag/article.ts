import { findQuotations, type Quotation } from '../text/quotations.ts';
import { splitParagraphs, splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { coarseTag, coarseTags } from './coarse.ts';
import { hashString } from './hash.ts';
import { cueClass, isReporting, stem } from './lexicon.ts';
import { partsOfSpeech } from './parts-of-speech.ts';

/** A half-open range of token indices. */
export type TokenRange = readonly [first: number, end: number];

/** A text as the tagger sees it; the arrays run parallel to `tokens`. */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly tokens: readonly Token[];
  /** Token range of each paragraph and of each sentence. */
  readonly paragraphTokens: readonly TokenRange[];
  readonly sentenceTokens: readonly TokenRange[];
  readonly paragraphOf: Int32Array;
  readonly sentenceOf: Int32Array;
  readonly words: Int32Array;
  readonly stems: Int32Array;
  /** Hashes of the part of speech and of the lemma. */
  readonly tags: Int32Array;
  readonly lemmas: Int32Array;
  /** 0 outside; 1 on the opening mark; 2 inside; 3 on the closing mark. */
  readonly quoteState: Uint8Array;
  /** Index of the outer quotation that covers the token, -1 outside. */
  readonly quoteOf: Int32Array;
  /** Token range of each outer quotation. */
  readonly quoteTokens: readonly TokenRange[];
  readonly coarse: Uint8Array;
  readonly shapes: Int32Array;
  readonly suffixes: Int32Array;
  /** Hash of the class of reporting word, 0 for none. */
  readonly cueClasses: Int32Array;
  /** Index of the nearest reporting word at or to the left/right within the sentence, -1 for none. */
  readonly reportingLeft: Int32Array;
  readonly reportingRight: Int32Array;
}

/** Reads a text whose markup is masked already. Linear in its length. */
export function readArticle(text: string, isAside: (paragraph: Span) => boolean = () => false): Article {
  const paragraphs = splitParagraphs(text).filter(span => !isAside(span));
  const quotations = findQuotations(text, paragraphs);
  const tokens: Token[] = [];
  const sentences: Span[] = [];
  const paragraphTokens: TokenRange[] = [];
  const sentenceTokens: TokenRange[] = [];
  for (const paragraph of paragraphs) {
    const first = tokens.length;
    for (const sentence of splitSentences(text, paragraph)) {
      const from = tokens.length;
      for (const token of tokenize(text, sentence)) tokens.push(token);
      if (tokens.length === from) continue;
      sentences.push(sentence);
      sentenceTokens.push([from, tokens.length]);
    }
    paragraphTokens.push([first, tokens.length]);
  }
  const size = tokens.length;
  const outer = quotations.filter(quotation => quotation.depth === 0).sort((a, b) => a.span[0] - b.span[0]);
  const quotes = quoteStates(tokens, outer);
  const words = Int32Array.from(tokens, token => hashString(token.lower));
  const stemmed = tokens.map(token => stem(token.lower));
  const classes = stemmed.map(word => cueClass(word));
  const sentenceOf = ranges(sentenceTokens, size);
  const reportingLeft = new Int32Array(size).fill(-1);
  const reportingRight = new Int32Array(size).fill(-1);
  for (let at = 0; at < size; at += 1) {
    if (isReporting(classes[at])) reportingLeft[at] = at;
    else if (at > 0 && sentenceOf[at - 1] === sentenceOf[at]) reportingLeft[at] = reportingLeft[at - 1] as number;
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    if (isReporting(classes[at])) reportingRight[at] = at;
    else if (at < size - 1 && sentenceOf[at + 1] === sentenceOf[at])
      reportingRight[at] = reportingRight[at + 1] as number;
  }
  return {
    text,
    paragraphs,
    sentences,
    quotations,
    tokens,
    paragraphTokens,
    sentenceTokens,
    sentenceOf,
    paragraphOf: ranges(paragraphTokens, size),
    words,
    stems: Int32Array.from(stemmed, hashString),
    ...partsOfSpeech(text, tokens, sentenceTokens),
    ...quotes,
    coarse: Uint8Array.from(tokens, token => coarseTags.indexOf(coarseTag(token.text, token.lower))),
    shapes: Int32Array.from(tokens, token => hashString(shape(token.text))),
    suffixes: Int32Array.from(tokens, token => hashString(token.lower.slice(-3))),
    cueClasses: Int32Array.from(classes, name => (name ? hashString(name) : 0)),
    reportingLeft,
    reportingRight,
  };
}

function ranges(list: readonly TokenRange[], size: number): Int32Array {
  const of = new Int32Array(size);
  for (const [index, [first, end]] of list.entries()) of.fill(index, first, end);
  return of;
}

const shape = (text: string): string =>
  text
    .slice(0, 12)
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\d+/g, '0');

function quoteStates(tokens: readonly Token[], outer: readonly Quotation[]) {
  const quoteState = new Uint8Array(tokens.length);
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  const quoteTokens: TokenRange[] = [];
  let at = 0;
  for (const [index, { span }] of outer.entries()) {
    while (at < tokens.length && (tokens[at] as Token).start < span[0]) at += 1;
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).end <= span[1]) {
      quoteState[at] = 2;
      quoteOf[at] = index;
      at += 1;
    }
    if (at > first) {
      quoteState[first] = 1;
      quoteState[at - 1] = 3;
    }
    quoteTokens.push([first, at]);
  }
  return { quoteState, quoteOf, quoteTokens };
}
