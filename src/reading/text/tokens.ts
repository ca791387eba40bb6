import type { Span } from './span.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

const pattern = new RegExp(
  [
    String.raw`https?://[^\s<>"”]+|www\.[^\s<>"”]+`,
    String.raw`(?:\p{Lu}\.){2,}`,
    String.raw`[$€£]?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|%|m|bn)?`,
    String.raw`[\p{L}\p{M}\p{N}\u2060]+(?:[-’'.&](?=\p{L})[\p{L}\p{M}\p{N}\u2060]+)*`,
    String.raw`\.{2,}|-{2,}|[^\s]`,
  ].join('|'),
  'gu',
);
const possessive = /^(.+)(['’]s|['’])$/iu;

/** Words, numbers and single marks of punctuation, in order; "’s" stands alone. Linear in the length of the text. */
export function tokenize(text: string, span: Span = [0, text.length]): Token[] {
  const tokens: Token[] = [];
  const add = (start: number, end: number): void => {
    const raw = text.slice(start, end);
    const word = raw.includes('\u2060') ? raw.replaceAll('\u2060', '') : raw;
    if (word !== '') tokens.push({ start, end, text: word, lower: word.toLowerCase().replaceAll('’', "'") });
  };
  for (const match of text.slice(span[0], span[1]).matchAll(pattern)) {
    const start = span[0] + match.index;
    const word = match[0];
    const split = word.length > 2 && /['’]s?$/iu.test(word) ? possessive.exec(word) : null;
    if (split?.[1] && split[2]) {
      add(start, start + split[1].length);
      add(start + split[1].length, start + word.length);
    } else add(start, start + word.length);
  }
  return tokens;
}
