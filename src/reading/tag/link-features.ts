import type { Article, TokenRange } from './article.ts';
import { bucket } from './base-features.ts';
import { coarseTags } from './coarse.ts';
import { mix } from './hash.ts';

export const linkWidth = 48;

/** Probabilities of the passes before, per token: `[source, cue, content]`, three numbers a token. */
export type RoleProbabilities = Float32Array;

const [source, cue, content] = [0, 1, 2] as const;

/** Counts up to each token, so that "how many between" costs one subtraction. */
export interface Tallies {
  readonly commas: Int32Array;
  readonly marks: Int32Array;
  readonly openers: Int32Array;
  readonly that: Int32Array;
  readonly cues: Int32Array;
  readonly sources: Int32Array;
  readonly contents: Int32Array;
}

export function tally(article: Article, roles: RoleProbabilities): Tallies {
  const size = article.tokens.length;
  const running = (counts: (at: number) => boolean): Int32Array => {
    const sum = new Int32Array(size + 1);
    for (let at = 0; at < size; at += 1) sum[at + 1] = (sum[at] as number) + (counts(at) ? 1 : 0);
    return sum;
  };
  const tag = (at: number): string => coarseTags[article.coarse[at] as number] as string;
  const begins = (role: number) => (at: number) =>
    (roles[at * 3 + role] as number) > 0.4 && (at === 0 || (roles[at * 3 - 3 + role] as number) <= 0.4);
  return {
    commas: running(at => tag(at) === 'comma' || tag(at) === 'dash'),
    marks: running(at => article.quoteState[at] === 1 || article.quoteState[at] === 3),
    openers: running(at => tag(at) === 'conj' || tag(at) === 'wh'),
    that: running(at => tag(at) === 'that'),
    cues: running(begins(cue)),
    sources: running(begins(source)),
    contents: running(begins(content)),
  };
}

const limits = [0.02, 0.08, 0.2, 0.35, 0.5, 0.7, 0.9] as const;

/** A probability in one of eight grades. */
export const level = (probability: number): number => {
  let grade = 0;
  while (grade < limits.length && probability >= limits[grade]!) grade += 1;
  return grade;
};

/**
 * Third pass: features of a token relative to one cue, all that the cue, the way to it and the passes before tell.
 * Writes hashes to `into` and gives their number.
 */
export function linkFeatures(
  article: Article,
  roles: RoleProbabilities,
  tallies: Tallies,
  [cueFirst, cueEnd]: TokenRange,
  at: number,
  into: Int32Array,
): number {
  const { words, stems, coarse, quoteState, quoteOf, quoteTokens, sentenceOf, sentenceTokens, cueClasses } = article;
  const size = words.length;
  let count = 0;
  const put = (template: number, value: number): void => {
    into[count] = mix(Math.imul(template + 100, 0x9e3779b1), value);
    count += 1;
  };
  const get = (array: ArrayLike<number>, index: number): number =>
    index < 0 || index >= size ? 7 : (array[index] as number);
  const side = at < cueFirst ? 1 : at >= cueEnd ? 2 : 3;
  const distance = side === 1 ? cueFirst - at : side === 2 ? at - cueEnd + 1 : 0;
  const near = bucket(distance) * 4 + side;
  const [from, to] = side === 1 ? [at + 1, cueFirst] : side === 2 ? [cueEnd, at] : [at, at];
  const between = (sum: Int32Array, most: number): number =>
    Math.min(most, (sum[Math.max(from, to)] as number) - (sum[from] as number));
  const cueSentence = sentenceOf[cueFirst] as number;
  const off = Math.max(-3, Math.min(3, (sentenceOf[at] as number) - cueSentence)) + 4;
  const sided = off * 4 + side;
  const head = stems[cueEnd - 1] as number;
  const firstStem = stems[cueFirst] as number;
  const kind = cueClasses[cueEnd - 1] as number;
  const next = get(words, cueEnd);
  const previous = get(words, cueFirst - 1);
  const state = quoteState[at] as number;
  const pSource = level(roles[at * 3 + source] as number);
  const pCue = level(roles[at * 3 + cue] as number);
  const pContent = level(roles[at * 3 + content] as number);
  const tag = coarse[at] as number;
  const commas = between(tallies.commas, 4);
  const marks = between(tallies.marks, 4);
  const cues = between(tallies.cues, 3);
  const sources = between(tallies.sources, 3);
  const contents = between(tallies.contents, 3);
  const openers = between(tallies.openers, 2);
  const that = between(tallies.that, 1);
  const quote = quoteOf[at] as number;
  const together = quote === quoteOf[cueFirst] ? 1 : 0;

  put(1, near);
  put(2, mix(near, tag));
  put(3, mix(near, kind));
  put(4, mix(mix(head, side), state));
  put(5, mix(mix(head, next), near));
  put(6, mix(words[at] as number, side));
  put(7, mix(stems[at] as number, sided));
  put(8, mix(mix(get(coarse, at - 1), tag), mix(get(coarse, at + 1), side)));
  put(9, mix(pContent * 8 + pSource, sided));
  put(10, mix(pContent, near));
  put(11, mix(pSource, near));
  put(12, mix(pSource * 4 + cues, sided));
  put(13, mix(pContent * 4 + cues, sided));
  put(14, mix(commas * 4 + state, sided));
  put(15, mix(marks * 4 + state, sided));
  put(16, mix(together * 4 + state, sided));
  put(17, mix(next, commas * 4 + side));
  put(18, mix(mix(get(coarse, cueEnd), get(coarse, cueFirst - 1)), near));
  put(19, mix(previous, near));
  put(20, mix(that, near));
  put(21, mix(kind, sided * 4 + state));
  put(22, mix(sources * 8 + pSource, sided));
  put(23, mix(contents * 8 + pContent, sided));
  put(24, mix(mix(get(words, at - 1), words[at] as number), side));
  put(25, mix(mix(words[at] as number, get(words, at + 1)), side));
  put(26, mix(mix(get(words, at - 1), pContent), sided));
  put(27, mix(openers * 4 + commas, near));
  put(28, mix(pCue * 8 + pSource, near));
  put(
    29,
    mix(mix(level(get(roles, at * 3 - 3 + content)), pContent), mix(level(get(roles, at * 3 + 3 + content)), side)),
  );
  put(30, mix(mix(firstStem, head), sided));
  put(31, mix(mix(cues, sources), mix(contents, pContent * 8 + pSource)));
  put(32, mix(mix(cues, commas), mix(marks, sided * 4 + state)));
  const sentence = sentenceTokens[sentenceOf[at] as number] as TokenRange;
  put(33, mix(at === sentence[0] ? 1 : at === sentence[1] - 1 ? 2 : 0, sided * 4 + state));
  put(34, mix(mix(firstStem, previous), mix(sided, pContent)));
  put(35, mix(mix(next, get(words, cueEnd + 1)), mix(sided, pContent)));
  if (quote >= 0) {
    const [first, end] = quoteTokens[quote] as TokenRange;
    const gap = end <= cueFirst ? cueFirst - end : first >= cueEnd ? first - cueEnd : -1;
    put(36, mix(gap < 0 ? 99 : bucket(gap), sided));
    put(37, mix(gap < 0 ? 99 : bucket(gap), mix(kind, cues * 4 + side)));
  } else put(38, mix(mix(cueSentenceQuote(article, cueFirst), commas), mix(sided, pContent)));
  put(39, mix(mix(tag, pSource), mix(kind, near)));
  put(40, mix(mix(get(coarse, at - 1), tag), mix(near, pSource)));
  put(41, mix(head, mix(near, pContent)));
  put(42, mix(head, mix(near, pSource)));
  return count;
}

function cueSentenceQuote({ sentenceTokens, sentenceOf, quoteState }: Article, cueFirst: number): number {
  const [first, end] = sentenceTokens[sentenceOf[cueFirst] as number] as TokenRange;
  return (quoteState[first] as number) * 4 + (quoteState[end - 1] as number);
}
