import { type Contradiction, contentStems, quote, type Reading, sentenceAt } from './contradiction.ts';

/** Dates that cannot hold: a weekday that is not that date's, a period that ends before it begins, two starts of one thing. */
export function dateContradictions({ article, dates }: Reading): Contradiction[] {
  const found: Contradiction[] = [];
  for (const { span, value, weekdayOff } of dates) {
    if (weekdayOff) {
      const split = span[0] + weekdayOff.said.length;
      found.push({
        kind: 'dates',
        spans: [
          [span[0], split],
          [split + 1, span[1]],
        ],
        says: `${quote(article, span)}: that day was a ${weekdayOff.is}, not a ${weekdayOff.said}.`,
        score: 0.85,
      });
    }
    const [from, to] = value?.split('/') ?? [];
    if (from && to && to < from)
      found.push({
        kind: 'dates',
        spans: [span, span],
        says: `${quote(article, span)} ends before it begins.`,
        score: 0.6,
      });
  }
  const starts = dates.flatMap(date => {
    const before = article.text.slice(Math.max(0, date.span[0] - 16), date.span[0]);
    const sentence = sentenceAt(article, date.span[0]);
    const said = /since $/i.test(before) || /^since /i.test(date.text);
    return said && sentence ? [{ date, words: contentStems(article, [sentence[0], date.span[0]]) }] : [];
  });
  for (const [index, a] of starts.entries())
    for (const b of starts.slice(index + 1)) {
      const shared = a.words.intersection(b.words).size;
      if (
        shared < 3 ||
        shared / Math.min(a.words.size, b.words.size) < 0.6 ||
        plain(a.date.text) === plain(b.date.text)
      )
        continue;
      found.push({
        kind: 'dates',
        spans: [a.date.span, b.date.span],
        says: `The same seems to have begun at two times: since ${quote(article, a.date.span)} and since ${quote(article, b.date.span)}.`,
        score: 0.65,
      });
    }
  return found;
}

const plain = (text: string): string => text.toLowerCase().replace(/^since /, '');
