/**
 * Reads a text into proposals for the record (docs/methods/reading.md): sentences, attributions with grade and firmness,
 * hedges, actors, dates and contradictions, all with spans in UTF-16 code units of the decoded text. Pure, deterministic,
 * time linear in the length but for the contradictions, which compare sentences of at most `mostCompared` characters.
 */
import { noProgress, type Progress } from '../core/progress.ts';
import type { Saying } from '../core/values.ts';
import { type Actor, findActors } from './actors/actors.ts';
import type { Attribution } from './attribution.ts';
import { type Aside, asideReason } from './boilerplate.ts';
import type { Contradiction } from './contradictions/contradiction.ts';
import { findContradictions } from './contradictions/find.ts';
import { type DateMention, findDates } from './dates.ts';
import { firmnessOf, gradeOf } from './grade.ts';
import { findHedges, type Hedge } from './hedges.ts';
import { detectLanguage } from './language.ts';
import { type Article, readArticle } from './tag/article.ts';
import type { TaggerModel } from './tag/model.ts';
import { tagAttributions } from './tag/tagger.ts';
import { detectFormat, type Format, maskMarkup } from './text/markup.ts';
import { lastStartingBy, overlaps, type Span } from './text/span.ts';

export interface TextReading {
  /** ISO 639-1, or `und` where it cannot be told. */
  readonly language: string;
  readonly format: Format;
  readonly length: number;
  readonly sentences: readonly Span[];
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
  readonly actors: readonly Actor[];
  readonly dates: readonly DateMention[];
  readonly contradictions: readonly Contradiction[];
  /** Paragraphs set aside as not of the report. */
  readonly asides: readonly Aside[];
  /** What was not read, and why. */
  readonly notes: readonly Saying[];
}

const mostCompared = 200_000;

export function readText(text: string, model: TaggerModel, progress = noProgress): TextReading {
  const format = detectFormat(text);
  const plain = maskMarkup(text, format);
  const asides: Aside[] = [];
  const article = readArticle(plain, span => {
    const why = asideReason(plain.slice(...span));
    if (why) asides.push({ span, why });
    return why !== undefined;
  });
  const language = detectLanguage(article.tokens);
  const notes: Saying[] = [];
  const dates = findDates(article);
  const shared = { language, format, length: text.length, sentences: article.sentences, dates, asides };
  if (article.tokens.length === 0) notes.push({ say: 'reading.note.empty' });
  if (language !== 'en' && article.tokens.length > 0) {
    notes.push({ say: 'reading.note.language', values: { code: { tongue: language } } });
  }
  if (language !== 'en') return { ...shared, attributions: [], hedges: [], actors: [], contradictions: [], notes };
  const hedges = findHedges(article);
  const attributions = gradeAll(article, hedges, model, progress);
  const actors = findActors(article);
  const isComparable = text.length <= mostCompared;
  if (!isComparable) notes.push({ say: 'reading.note.long', values: { most: mostCompared } });
  const contradictions = isComparable ? findContradictions({ article, attributions, hedges, actors, dates }) : [];
  return { ...shared, attributions, hedges, actors, contradictions, notes };
}

function gradeAll(article: Article, hedges: readonly Hedge[], model: TaggerModel, progress: Progress): Attribution[] {
  const { text, sentences, quotations } = article;
  const sentenceStarts = sentences.map(span => span[0]);
  const quoteStarts = quotations.map(each => each.span).toSorted((a, b) => a[0] - b[0]);
  const starts = quoteStarts.map(span => span[0]);
  const hedgeStarts = hedges.map(hedge => hedge.span[0]);
  return tagAttributions(article, model, progress).map(({ source, cue, content, score }) => {
    const words = (spans: readonly Span[]): string => spans.map(span => text.slice(...span)).join(' ');
    const anchor = cue[0] ?? content[0]!;
    const sentence = sentences[lastStartingBy(sentenceStarts, anchor[0])] ?? anchor;
    const isQuoted = content.some(span => {
      const last = lastStartingBy(starts, span[1] - 1);
      return last >= 0 && overlaps(quoteStarts[last]!, span) && /["“«]/.test(text[quoteStarts[last]![0]]!);
    });
    const near: Hedge[] = [];
    const from = Math.min(sentence[0], ...content.map(span => span[0]));
    const to = Math.max(anchor[1], ...content.map(span => span[1]));
    for (let at = lastStartingBy(hedgeStarts, from - 1) + 1; at < hedges.length && hedges[at]!.span[0] < to; at += 1)
      near.push(hedges[at]!);
    return {
      source,
      cue,
      content,
      score,
      grade: gradeOf(words(source), words(cue), text.slice(...sentence), isQuoted),
      firmness: firmnessOf(words(cue), cue, content, near),
    };
  });
}
