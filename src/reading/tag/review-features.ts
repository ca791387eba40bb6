import type { Article } from './article.ts';
import { baseFeatures, baseWidth, bucket } from './base-features.ts';
import { mix } from './hash.ts';
import { level, type RoleProbabilities } from './link-features.ts';

/** Most features that one token can have in the second look. */
export const reviewWidth = baseWidth + 32;

const [source, cue, content] = [0, 1, 2] as const;
const far = 99;

/** What the first look found, made ready for the second: all arrays run parallel to the tokens. */
export interface FirstLook {
  readonly roles: RoleProbabilities;
  /** Mean probability of being in a cue of the other words of the same stem in the article; -1 where there are none. */
  readonly elsewhere: Float32Array;
  /** Tokens to the nearest probable token of each role in the paragraph, to the left and to the right. */
  readonly nearest: readonly Int32Array[];
  /** Expected number of tokens of each role before each token. */
  readonly sums: readonly Float32Array[];
}

export function firstLook(article: Article, roles: RoleProbabilities): FirstLook {
  return {
    roles,
    elsewhere: cueElsewhere(article, roles),
    nearest: [source, cue, content].flatMap(role => [
      nearest(article, roles, role, 1),
      nearest(article, roles, role, -1),
    ]),
    sums: [source, cue, content].map(role => runningSum(roles, role)),
  };
}

function cueElsewhere({ stems }: Article, roles: RoleProbabilities): Float32Array {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const [at, stem] of stems.entries()) {
    const seen = sums.get(stem) ?? { sum: 0, count: 0 };
    seen.sum += roles[at * 3 + cue]!;
    seen.count += 1;
    sums.set(stem, seen);
  }
  return Float32Array.from(stems, (stem, at) => {
    const { sum, count } = sums.get(stem)!;
    return count > 1 ? (sum - roles[at * 3 + cue]!) / (count - 1) : -1;
  });
}

function nearest(
  { paragraphTokens, tokens }: Article,
  roles: RoleProbabilities,
  role: number,
  step: 1 | -1,
): Int32Array {
  const distance = new Int32Array(tokens.length).fill(far);
  for (const [first, end] of paragraphTokens) {
    let last = -1;
    for (let passed = 0; passed < end - first; passed += 1) {
      const at = step > 0 ? first + passed : end - 1 - passed;
      if (last >= 0) distance[at] = Math.abs(at - last);
      if (roles[at * 3 + role]! > 0.4) last = at;
    }
  }
  return distance;
}

function runningSum(roles: RoleProbabilities, role: number): Float32Array {
  const sum = new Float32Array(roles.length / 3 + 1);
  for (let at = 0; at < sum.length - 1; at += 1) sum[at + 1] = sum[at]! + roles[at * 3 + role]!;
  return sum;
}

/**
 * Second look: the features of the first, and what the first found around the token, in its sentence and elsewhere in the
 * article (stacked sequential learning: Cohen & Carvalho 2005). Writes hashes to `into` and gives their number.
 */
export function reviewFeatures(article: Article, look: FirstLook, at: number, into: Int32Array): number {
  const { tags, lemmas, sentenceTokens, sentenceOf } = article;
  const { roles, elsewhere, sums } = look;
  const size = tags.length;
  let count = baseFeatures(article, at, into);
  const put = (template: number, value: number): void => {
    into[count] = mix(Math.imul(template + 500, 0x9e3779b1), value);
    count += 1;
  };
  const grade = (offset: number, role: number): number => {
    const place = at + offset;
    return place < 0 || place >= size ? 9 : level(roles[place * 3 + role]!);
  };
  const all = (offset: number): number =>
    grade(offset, source) * 100 + grade(offset, cue) * 10 + grade(offset, content);
  const own = grade(0, cue);
  const tag = tags[at]!;
  const lemma = lemmas[at]!;
  put(1, all(0));
  put(2, mix(all(-1), all(0)));
  put(3, mix(all(0), all(1)));
  put(4, mix(grade(-1, cue), mix(own, grade(1, cue))));
  put(5, mix(all(-2), 1));
  put(6, mix(all(2), 1));
  put(7, mix(own, lemma));
  put(8, mix(own, tag));
  put(9, mix(grade(-1, cue), mix(own, tag)));
  put(10, mix(grade(1, cue), mix(own, tag)));
  const others = elsewhere[at]! < 0 ? 9 : level(elsewhere[at]!);
  put(11, mix(own, others));
  put(12, mix(others, tag));
  const near = look.nearest.map(distances => bucket(distances[at]!));
  const [sourceLeft = 0, sourceRight = 0, cueLeft = 0, cueRight = 0, contentLeft = 0, contentRight = 0] = near;
  put(13, mix(sourceLeft, own));
  put(14, mix(sourceRight, own));
  put(15, mix(cueLeft, mix(cueRight, own)));
  put(16, mix(contentLeft, own));
  put(17, mix(contentRight, own));
  put(18, mix(mix(sourceLeft, sourceRight), mix(contentLeft, mix(contentRight, own))));
  put(19, mix(sourceLeft, mix(contentRight, tag)));
  const [first, end] = sentenceTokens[sentenceOf[at]!]!;
  const expected = (role: number, from: number, to: number): number =>
    Math.min(9, Math.round(2 * (sums[role]![to]! - sums[role]![from]!)));
  const after = Math.min(at + 1, end);
  put(20, mix(expected(cue, first, at), mix(expected(cue, after, end), own)));
  put(21, mix(expected(content, first, at), mix(expected(content, after, end), own)));
  put(22, mix(expected(source, first, at), mix(expected(source, after, end), own)));
  put(23, mix(mix(expected(source, first, end), expected(cue, first, end)), mix(expected(content, first, end), own)));
  put(24, mix(grade(0, source), tag));
  put(25, mix(grade(0, content), tag));
  put(26, mix(grade(0, content), lemma));
  put(27, mix(mix(grade(-1, content), grade(0, content)), mix(grade(1, content), tag)));
  put(28, mix(mix(grade(-1, source), grade(0, source)), grade(1, source)));
  return count;
}
