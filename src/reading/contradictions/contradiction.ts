import type { Actor } from '../actors/actors.ts';
import type { Attribution } from '../attribution.ts';
import type { DateMention } from '../dates.ts';
import type { Hedge } from '../hedges.ts';
import type { Article } from '../tag/article.ts';
import { stem } from '../tag/lexicon.ts';
import { lastStartingBy, overlaps, type Span } from '../text/span.ts';

export type ContradictionKind =
  | 'titles'
  | 'office'
  | 'terms'
  | 'basis'
  | 'denial'
  | 'acknowledgement'
  | 'count'
  | 'dates';

/** Two places of a text that do not fit. `score`, 0 to 1, ranks the proposals. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  readonly spans: readonly [Span, Span];
  readonly says: string;
  readonly score: number;
}

/** All that the finders of contradictions look at. */
export interface Reading {
  readonly article: Article;
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
  readonly actors: readonly Actor[];
  readonly dates: readonly DateMention[];
}

export const quote = ({ text }: Article, span: Span, most = 140): string => {
  const piece = text
    .slice(...span)
    .replace(/\s+/g, ' ')
    .trim();
  return `"${piece.length > most ? `${piece.slice(0, most - 3).trimEnd()}...` : piece}"`;
};

export function sentenceAt({ sentences }: Article, position: number): Span | undefined {
  const index = lastStartingBy(
    sentences.map(sentence => sentence[0]),
    position,
  );
  return sentences[index];
}

const stop = new Set(
  'the a an any of in on at by for with from and or but that this these those it its he she they his her their is are was were be been has have had will would could may might to as not no who which what when where than more most very also into over about'.split(
    ' ',
  ),
);

/** Stems of the words that carry the meaning of a span. */
export function contentStems({ text }: Article, span: Span): Set<string> {
  const words =
    text
      .slice(...span)
      .toLowerCase()
      .match(/[\p{L}]{3,}/gu) ?? [];
  return new Set(words.filter(word => !stop.has(word)).map(stem));
}

/** A content of a few words ("talks about the river") names a topic; the sentence around it is still the text's own. */
const isStatement = ({ text }: Article, content: readonly Span[]): boolean =>
  content.reduce((sum, span) => sum + (text.slice(...span).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0) >= 4;

/** Sentences that the text says in its own voice and flatly: no attribution, hedge, question, headline or condition. */
export function flatSentences({ article, attributions, hedges }: Reading): Span[] {
  const taken = [
    ...attributions
      .filter(each => each.score >= 0.35 && each.grade !== 'author-inference' && isStatement(article, each.content))
      .flatMap(each => [...each.content, ...each.cue]),
    ...hedges.map(hedge => hedge.span),
  ].toSorted((a, b) => a[0] - b[0]);
  const starts = taken.map(span => span[0]);
  return article.sentences.filter(sentence => {
    const last = lastStartingBy(starts, sentence[1] - 1);
    for (let at = last; at >= 0 && at > last - 4; at -= 1) if (overlaps(taken[at]!, sentence)) return false;
    const text = article.text.slice(...sentence);
    return (
      /[.!]["”’)]?$/.test(text) &&
      !/^(if|whether|could|can|will|would)\b/i.test(text) &&
      !/\b(if|would|whether)\b/i.test(text)
    );
  });
}
