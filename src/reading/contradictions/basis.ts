import { stem } from '../tag/lexicon.ts';
import { type Contradiction, contentStems, flatSentences, quote, type Reading, sentenceAt } from './contradiction.ts';

const informants = /\b(sources?|officials?|diplomats?|aides?|insiders?|people|persons?|advisers?)\b/i;
const opinion = /\b(fear|concern|hope|believ|worr|view|think|want|welcom|oppos|support)/i;
const happening = /\b(has|have|is|are|was|were|had) (?:\p{L}+ly )?\p{L}{2,}(?:ed|ing|t|n)\b|\bhas\b/iu;

/**
 * A fact that the text asserts flatly in its own voice while the only basis it gives elsewhere is anonymous: the flat
 * sentence that shares most words with an anonymously sourced content. At most one for each anonymous content, two in all.
 */
export function basisContradictions(reading: Reading): Contradiction[] {
  const { article, attributions, actors } = reading;
  const common = frequencies(reading);
  const flat = flatSentences(reading).map(span => ({ span, stems: contentStems(article, span) }));
  const names = new Set(actors.flatMap(({ name }) => name.toLowerCase().split(' ').map(stem)));
  const named = attributions
    .filter(each => each.grade === 'stated-public' || each.grade === 'attributed-named')
    .map(each => new Set(each.content.flatMap(span => [...contentStems(article, span)])));
  const found: Contradiction[] = [];
  for (const { content, cue, grade, source, score } of attributions) {
    const [first] = content;
    const who = source.map(span => article.text.slice(...span)).join(' ');
    if (grade !== 'attributed-anonymous' || !first || !informants.test(who) || score < 0.3) continue;
    if (opinion.test(cue.map(span => article.text.slice(...span)).join(' '))) continue;
    const claimed = contentStems(article, first);
    const best = flat
      .map(({ span, stems }) => {
        const shared = [...claimed.intersection(stems)];
        const things = shared.filter(word => !names.has(word));
        return {
          span,
          shared,
          things,
          weight: shared.reduce((sum, word) => sum + 1 / Math.sqrt(common.get(word) ?? 1), 0),
        };
      })
      .filter(
        ({ span, shared, things }) =>
          shared.length >= 3 && things.length >= 1 && happening.test(article.text.slice(...span)),
      )
      .toSorted((a, b) => b.shared.length - a.shared.length || a.span[0] - b.span[0])[0];
    if (!best || sentenceAt(article, first[0]) === best.span) continue;
    if (named.some(words => best.shared.every(word => words.has(word)))) continue;
    found.push({
      kind: 'basis',
      spans: [best.span, first],
      says: `The text asserts in its own voice that ${quote(article, best.span)}, but the only basis it gives is anonymous: ${quote(article, first)}.`,
      score: Math.min(0.75, 0.4 + 0.06 * best.shared.length),
    });
  }
  return found.toSorted((a, b) => b.score - a.score).slice(0, 2);
}

function frequencies({ article }: Reading): Map<string, number> {
  const count = new Map<string, number>();
  for (const sentence of article.sentences)
    for (const word of contentStems(article, sentence)) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}
