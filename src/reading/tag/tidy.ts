/** Repairs of what the tagger cuts badly: a source that breaks off, one statement given to two cues, a content of no words. */
import { joinSpans, lastStartingBy, overlaps, type Span } from '../text/span.ts';
import type { Article } from './article.ts';
import type { TaggedAttribution } from './tagged.ts';

const small =
  /^(the|an?|of|with|to|in|for|on|by|from|at|and|or|that|this|it|its|is|are|was|were|how|what|which|who|whether|they|he|she|as)$/;
const breaksOff = /^(the|an?|of|with|to|in|for|on|by|from|at|its|their|his|her)$/;
/** Most words that a source that breaks off is continued by. */
const mostAdded = 4;

export function tidy(article: Article, found: readonly TaggedAttribution[]): TaggedAttribution[] {
  const starts = article.tokens.map(token => token.start);
  const kept: TaggedAttribution[] = [];
  for (const each of found) {
    const content = each.content.map(span => withoutLastConjunction(article, starts, span));
    if (!content.some(span => hasWords(article, starts, span))) continue;
    const source = each.source.map(span => wholeSource(article, starts, span, [...each.cue, ...content]));
    const tidied = { ...each, source, content };
    const last = kept.at(-1);
    if (last && areOne(last, tidied)) kept[kept.length - 1] = joined(last, tidied);
    else kept.push(tidied);
  }
  return kept;
}

const tokensOf = ({ tokens }: Article, starts: readonly number[], [start, end]: Span) =>
  tokens.slice(lastStartingBy(starts, start), lastStartingBy(starts, end - 1) + 1);

const hasWords = (article: Article, starts: readonly number[], span: Span): boolean =>
  tokensOf(article, starts, span).some(token => /[\p{L}\p{N}]/u.test(token.text) && !small.test(token.lower));

/** "..., whether": the beginning of a clause that was cut off. */
function withoutLastConjunction(article: Article, starts: readonly number[], span: Span): Span {
  const tokens = tokensOf(article, starts, span);
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  return last && before?.text === ',' && /^(whether|and|but|or|that|which|who|while)$/.test(last.lower)
    ? [span[0], Math.max(before.start, span[0] + 1)]
    : span;
}

/** "sources familiar with the" goes on to the end of its phrase. */
function wholeSource(article: Article, starts: readonly number[], span: Span, others: readonly Span[]): Span {
  const { tokens, sentenceOf } = article;
  const at = lastStartingBy(starts, span[1] - 1);
  if (!tokens[at] || !breaksOff.test(tokens[at].lower)) return span;
  for (let next = at + 1; next <= at + mostAdded + 1; next += 1) {
    const token = tokens[next];
    const isOver =
      !token ||
      sentenceOf[next] !== sentenceOf[at] ||
      /^[^\p{L}\p{N}]+$/u.test(token.text) ||
      others.some(other => overlaps(other, [token.start, token.end]));
    if (isOver) return next > at + 1 ? [span[0], tokens[next - 1]!.end] : span;
  }
  return span;
}

/** The same words given to two cues of which one has no source: "NATO allies are watching ..., concerned that ...". */
function areOne(a: TaggedAttribution, b: TaggedAttribution): boolean {
  if ((a.source.length > 0 && b.source.length > 0) || a.cue.length === 0 || b.cue.length === 0) return false;
  return a.content.some(span => b.content.some(other => overlaps(span, other)));
}

function joined(a: TaggedAttribution, b: TaggedAttribution): TaggedAttribution {
  const union = (role: 'source' | 'cue' | 'content'): Span[] =>
    joinSpans([...a[role], ...b[role]].toSorted((x, y) => x[0] - y[0] || x[1] - y[1]));
  return {
    source: union('source'),
    cue: union('cue'),
    content: union('content'),
    score: Math.max(a.score, b.score),
  };
}
