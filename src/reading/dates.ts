import type { Article } from './tag/article.ts';
import type { Span } from './text/span.ts';

/** A date or period as the text gives it. */
export interface DateMention {
  readonly span: Span;
  readonly text: string;
  /** ISO 8601, as far as the text fixes it: `2024`, `2024-03`, `2024-03-05`, or a period `2019/2021`. Missing: open. */
  readonly value?: string;
  /** The weekday that the text gives with a full date, where it is not that date's. */
  readonly weekdayOff?: { readonly said: string; readonly is: string };
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';
const weekday = (name: string): string => `(?:(?<${name}>${weekdays.join('|')}),? (?:the )?)?`;
const number = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|several|a few)';
const pattern = new RegExp(
  [
    '\\b(?<iso>(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?)\\b',
    `\\b${weekday('w1')}(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m1>${month})(?:,? (?<y1>(?:19|20)\\d\\d))?`,
    `\\b${weekday('w2')}(?<m2>${month}) (?<d2>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)(?:,? (?<y2>(?:19|20)\\d\\d))?`,
    `\\b(?<m3>${month}),? (?<y3>(?:19|20)\\d\\d)\\b`,
    '\\b(?:from |between )?(?<p1>(?:19|20)\\d\\d)(?: to | and |–|-)(?<p2>(?:19|20)\\d\\d)\\b',
    '\\b(?<y4>(?:19|20)\\d\\d)\\b',
    `\\b(?<rel>yesterday|today|tomorrow|tonight|(?:last|next|this|the coming|the past) (?:week|month|year|spring|summer|autumn|fall|winter|${weekdays.join('|')})|(?:for |over |in )?(?:more than |less than |nearly |almost |about )?${number} (?:hours?|days?|weeks?|months?|years?)(?: ago)?|(?:on )?(?:${weekdays.join('|')})(?!,? (?:the )?\\d)|(?:in|since|until|by) ${month})\\b`,
  ].join('|'),
  'gu',
);

/** Dates and periods in order. A relative date stays open: the text does not fix it. */
export function findDates({ text, sentences }: Article): DateMention[] {
  return sentences.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(pattern)].map(match => {
      const at = start + match.index;
      return { span: [at, at + match[0].length] as const, text: match[0], ...resolve(match.groups ?? {}) };
    }),
  );
}

function resolve(found: Readonly<Record<string, string | undefined>>): Pick<DateMention, 'value' | 'weekdayOff'> {
  if (found.iso) return { value: found.iso };
  if (found.p1 && found.p2) return { value: `${found.p1}/${found.p2}` };
  if (found.m3) return { value: `${found.y3}-${monthOf(found.m3)}` };
  if (found.y4) return { value: found.y4 };
  const name = found.m1 ?? found.m2;
  const year = found.y1 ?? found.y2;
  const day = (found.d1 ?? found.d2)?.padStart(2, '0');
  if (!name || !day || !year) return {};
  const value = `${year}-${monthOf(name)}-${day}`;
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return {};
  const said = found.w1 ?? found.w2;
  const is = weekdays[date.getUTCDay()]!;
  return said && said !== is ? { value, weekdayOff: { said, is } } : { value };
}

function monthOf(name: string): string {
  const start = name.toLowerCase().slice(0, 3);
  return String(months.findIndex(each => each.startsWith(start)) + 1).padStart(2, '0');
}
