import type { Article } from './article.ts';
import { mix } from './hash.ts';

/** Most features that one token can have: the stride of the feature table. */
export const baseWidth = 80;

/** Distances 0, 1, 2, 3, 4-5, 6-8, 9-14, 15-24, 25- fall into one bucket each. */
export function bucket(distance: number): number {
  const d = Math.abs(distance);
  const size = d < 4 ? d : d < 6 ? 4 : d < 9 ? 5 : d < 15 ? 6 : d < 25 ? 7 : 8;
  return distance < 0 ? size + 16 : size;
}

/**
 * First pass: features of the token at `at` for labels of its own. Writes hashes to `into` and gives their number.
 * Words, stems, lemmas, shapes, endings, parts of speech and coarse tags in a window; the state of quotation; the nearest reporting word.
 */
export function baseFeatures(article: Article, at: number, into: Int32Array): number {
  const {
    words,
    stems,
    coarse,
    shapes,
    tags,
    lemmas,
    suffixes,
    cueClasses,
    quoteState,
    quoteOf,
    quoteTokens,
    sentenceOf,
    sentenceTokens,
  } = article;
  const size = words.length;
  let count = 0;
  const put = (template: number, value: number): void => {
    into[count] = mix(Math.imul(template, 0x9e3779b1), value);
    count += 1;
  };
  const get = (array: ArrayLike<number>, index: number): number =>
    index < 0 || index >= size ? 7 : (array[index] as number);
  const w = (offset: number): number => get(words, at + offset);
  const s = (offset: number): number => get(stems, at + offset);
  const c = (offset: number): number => get(coarse, at + offset);
  const state = quoteState[at] as number;
  put(1, w(0));
  put(2, w(-1));
  put(3, w(1));
  put(4, w(-2));
  put(5, w(2));
  put(6, s(0));
  put(7, mix(w(-1), w(0)));
  put(8, mix(w(0), w(1)));
  put(9, mix(w(-1), w(1)));
  put(10, get(suffixes, at));
  put(11, get(shapes, at));
  put(12, mix(get(shapes, at - 1), get(shapes, at)));
  put(13, mix(get(shapes, at), get(shapes, at + 1)));
  put(14, mix(c(-1), c(0)));
  put(15, mix(c(0), c(1)));
  put(16, mix(mix(c(-1), c(0)), c(1)));
  put(17, mix(mix(c(-2), c(-1)), c(0)));
  put(18, mix(mix(c(0), c(1)), c(2)));
  put(19, get(cueClasses, at));
  put(20, mix(get(cueClasses, at - 1), 1));
  put(21, mix(get(cueClasses, at + 1), 1));
  put(22, mix(get(cueClasses, at), mix(c(-1), c(1))));
  put(23, mix(state, c(0)));
  put(24, mix(state, w(0)));
  put(25, mix(mix(get(quoteState, at - 1), state), get(quoteState, at + 1)));
  put(26, mix(s(0), mix(c(-1), c(1))));
  put(27, mix(s(0), w(1)));
  put(28, mix(s(0), w(-1)));
  const sentence = sentenceTokens[sentenceOf[at] as number] as readonly [number, number];
  put(29, mix(bucket(at - sentence[0]), state));
  put(30, bucket(sentence[1] - at));
  put(31, mix(get(words, sentence[0]), state));
  const left = article.reportingLeft[at] as number;
  const right = article.reportingRight[at] as number;
  const leftKind = left < 0 ? 0 : (cueClasses[left] as number);
  const rightKind = right < 0 ? 0 : (cueClasses[right] as number);
  put(32, mix(left < 0 ? 99 : bucket(at - left), leftKind));
  put(33, mix(right < 0 ? 99 : bucket(right - at), rightKind));
  put(34, mix(left < 0 ? 1 : (stems[left] as number), state));
  put(35, mix(right < 0 ? 1 : (stems[right] as number), state));
  put(36, mix(mix(leftKind, rightKind), mix(c(0), state)));
  if (left >= 0) {
    put(37, mix(get(words, left + 1), mix(stems[left] as number, state)));
    put(38, mix(get(words, left + 1), mix(bucket(at - left), leftKind)));
    put(39, mix(mix(get(words, left - 1), leftKind), bucket(at - left)));
  }
  if (right >= 0) {
    put(40, mix(get(words, right + 1), mix(rightKind, bucket(right - at))));
    put(41, mix(mix(c(0), get(coarse, right - 1)), bucket(right - at)));
  }
  const quote = quoteOf[at] as number;
  if (quote >= 0) {
    const [first, end] = quoteTokens[quote] as readonly [number, number];
    put(42, mix(bucket(at - first), bucket(end - at)));
    put(43, bucket(end - first));
    put(44, mix(get(words, first - 1), get(coarse, first - 2)));
    put(45, mix(get(words, end - 2), get(cueClasses, end)));
    put(46, mix(get(words, end), get(words, end + 1)));
    put(47, mix(mix(get(coarse, end), get(coarse, end + 1)), get(cueClasses, end + 1)));
    put(48, mix(get(stems, first - 2), get(words, first - 1)));
  } else {
    let near = at;
    while (near > sentence[0] && at - near < 12 && quoteState[near - 1] === 0) near -= 1;
    put(49, mix(near > sentence[0] && at - near < 12 ? bucket(at - near) : 99, c(0)));
    near = at + 1;
    while (near < sentence[1] && near - at < 12 && quoteState[near] === 0) near += 1;
    put(50, mix(near < sentence[1] && near - at < 12 ? bucket(near - at) : 99, c(0)));
  }
  put(51, mix(sentenceQuotes(article, sentence), c(0)));
  put(52, mix(w(3), 5));
  put(53, mix(w(-3), 5));
  put(54, mix(article.paragraphOf[at] === 0 ? 1 : 2, state));
  const p = (offset: number): number => get(tags, at + offset);
  const l = (offset: number): number => get(lemmas, at + offset);
  put(61, p(0));
  put(62, mix(p(-1), p(0)));
  put(63, mix(p(0), p(1)));
  put(64, mix(mix(p(-1), p(0)), p(1)));
  put(65, mix(mix(p(-2), p(-1)), p(0)));
  put(66, mix(mix(p(0), p(1)), p(2)));
  put(67, l(0));
  put(68, mix(l(0), p(0)));
  put(69, mix(l(-1), p(0)));
  put(70, mix(l(1), p(0)));
  put(71, mix(l(0), p(1)));
  put(72, mix(l(0), mix(p(-1), p(1))));
  put(73, mix(l(0), mix(p(1), p(2))));
  put(74, mix(l(-1), l(0)));
  put(75, mix(l(0), l(1)));
  return count;
}

const sentenceQuotes = ({ quoteState }: Article, [first, end]: readonly [number, number]): number =>
  (quoteState[first] as number) * 4 + (quoteState[end - 1] as number);
