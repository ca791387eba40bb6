import type { Span } from '../text/span.ts';
import { type Contradiction, quote, type Reading } from './contradiction.ts';

const values: Readonly<Record<string, number>> = {
  only: 1,
  sole: 1,
  single: 1,
  one: 1,
  twofold: 2,
  two: 2,
  both: 2,
  threefold: 3,
  three: 3,
  four: 4,
  five: 5,
  multiple: 3,
  several: 3,
  many: 3,
  numerous: 3,
};
const aims = '(?:purposes?|aims?|goals?|objectives?|reasons?|tasks?|demands?|conditions?)';
const counted = new RegExp(
  `\\b(only|sole|single|one|two|three|four|five|multiple|several|many|numerous) (?:[\\p{L}-]+ )?(${aims})\\b|\\b(${aims})\\b[^.;!?\\n]{0,60}?\\b(?:is|are|appears?|seems?|was|were) (?:to be )?(twofold|threefold)\\b`,
  'giu',
);
const family = (word: string): string =>
  /^(purpose|aim|goal|objective)/i.test(word) ? 'purpose' : word.toLowerCase().replace(/s$/, '');

/** Purposes said to be one or two and elsewhere counted as more. At most one for each kind of thing. */
export function countContradictions({ article }: Reading): Contradiction[] {
  const places = [...article.text.matchAll(counted)].map(match => {
    const word = (match[1] ?? match[4] ?? '').toLowerCase();
    return {
      span: [match.index, match.index + match[0].length] as Span,
      count: values[word] ?? 0,
      word,
      of: family(match[2] ?? match[3] ?? ''),
    };
  });
  const found: Contradiction[] = [];
  for (const few of places) {
    const more = places.find(each => each.of === few.of && each.count > few.count && few.count > 0 && few.count <= 2);
    if (!more || found.some(each => each.says.includes(`number of ${few.of}s`))) continue;
    found.push({
      kind: 'count',
      spans: [few.span, more.span],
      says: `The number of ${few.of}s differs: ${quote(article, few.span)} in one place, ${quote(article, more.span)} in another.`,
      score: 0.68,
    });
  }
  return found;
}
