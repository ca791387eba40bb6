import type { Article } from '../tag/article.ts';
import type { Span } from '../text/span.ts';
import { organisations, stateNames } from './gazetteer.ts';

export interface Name {
  readonly text: string;
  readonly span: Span;
  /** "officials" in "Russian officials". */
  readonly group?: string;
}

const common = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i the a an this that these those it he she they we you in on at for as while but and if when where what who why how first second third western eastern northern southern european no not yes asked according although after before since both many some most such one two three four five its his her their our there here then now still also yet instead meanwhile however engaging sending whether across mr mrs ms dr sen gen gov president prime minister secretary senator general'.split(
    ' ',
  ),
);
const groups =
  /^(officials|diplomats|authorities|government|negotiators|forces|leaders|delegation|side|ministers|administration)$/;

/**
 * Names: runs of capitalised words. A paragraph written in capitals throughout, like a headline, only repeats names known
 * from the rest. The first word of a sentence counts where it is seen capitalised inside a sentence too, or is a state.
 */
export function findNames(article: Article): Name[] {
  const { tokens, sentenceTokens } = article;
  const isCapital = (at: number): boolean =>
    /^\p{Lu}[\p{L}.’'&-]*$/u.test(tokens[at]?.text ?? '') && (tokens[at]?.text.length ?? 0) > 1;
  const inside = new Set<string>();
  const lower = new Set(tokens.filter(token => /^\p{Ll}/u.test(token.text)).map(token => token.lower));
  const headline = sentenceTokens.map(([first, end]) => {
    const words = tokens.slice(first, end).filter(token => /\p{L}{4,}/u.test(token.text));
    return words.length > 3 && words.filter(token => /^\p{Lu}/u.test(token.text)).length / words.length > 0.6;
  });
  for (const [index, [first, end]] of sentenceTokens.entries()) {
    if (headline[index]) continue;
    for (let at = first + 1; at < end; at += 1)
      if (isCapital(at) && tokens[at - 1]?.text !== ':' && !/["“‘•]/.test(tokens[at - 1]?.text ?? ''))
        inside.add(tokens[at]!.text);
  }
  const found: Name[] = [];
  for (const [index, [first, end]] of sentenceTokens.entries()) {
    for (let at = first; at < end; at += 1) {
      const run = (from: number): number => {
        let to = from;
        while (to < end && isName(to)) to += 1;
        return to;
      };
      const isName = (place: number): boolean => {
        const token = tokens[place]!;
        if (!isCapital(place) || common.has(token.lower)) return false;
        if (stateNames.has(token.text) || organisations.has(token.text)) return true;
        if (headline[index]) return inside.has(token.text);
        return place > first
          ? inside.has(token.text) || !lower.has(token.lower)
          : inside.has(token.text) && !lower.has(token.lower);
      };
      if (!isName(at)) continue;
      const to = run(at);
      const names = cut(article, at, to);
      for (const [from, until] of names) {
        const span: Span = [tokens[from]!.start, tokens[until - 1]!.end];
        const text = tokens
          .slice(from, until)
          .map(token => token.text)
          .join(' ');
        const next = tokens[until]?.lower ?? '';
        found.push({ text, span, ...(groups.test(next) ? { group: next } : {}) });
      }
      at = to - 1;
    }
  }
  return found;
}

/** Parts a run such as "Ukrainian President Ada Brook" at names of states that stand in it. */
function cut({ tokens }: Article, first: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let open = first;
  for (let at = first; at < end; at += 1) {
    for (const length of [3, 2, 1]) {
      const text = tokens
        .slice(at, at + length)
        .map(token => token.text)
        .join(' ');
      if (at + length > end || !stateNames.has(text)) continue;
      if (at > open) parts.push([open, at]);
      parts.push([at, at + length]);
      open = at + length;
      at += length - 1;
      break;
    }
  }
  if (open < end) parts.push([open, end]);
  return parts;
}
