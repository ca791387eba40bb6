import type { Article } from '../tag/article.ts';
import type { Span } from '../text/span.ts';
import { designations, offices } from './gazetteer.ts';

/** A title or office given to a person. `kind` tells how it stands to holding the office now. */
export interface Title {
  readonly text: string;
  readonly span: Span;
  readonly kind: 'holder' | 'former' | 'future' | 'private' | 'other';
  /** The office without "former", state and article, in lower case. */
  readonly office: string;
  /** True where the text only describes somebody whom the reader takes to be this person. */
  readonly isInferred: boolean;
}

const office = `(?:${offices})`;
const designation = `(?:${offices}|${designations})`;
const state = "(?:U\\.S\\.|US|\\p{Lu}[\\p{L}-]+(?:['’]s)?)";

/** Titles before and after a person's name, and descriptions that can only mean the person the text is about. */
export function findTitles(article: Article, name: string, mentions: readonly Span[]): Title[] {
  const { text } = article;
  const found: Title[] = [];
  const add = (start: number, piece: string, isInferred: boolean): void => {
    const trimmed = piece.replace(/[\s,]+$/, '');
    if (found.some(title => title.span[0] < start + trimmed.length && start < title.span[1])) return;
    found.push({ text: trimmed, span: [start, start + trimmed.length], isInferred, ...classify(trimmed) });
  };
  const before = new RegExp(
    `(?:(?:the |a )?(?:former|ex-?|then-?|outgoing|late|future|acting|incumbent)[ -])?(?:${state} )?(?:former |vice |deputy )?${designation},?[ ]+$`,
    'iu',
  );
  const after = new RegExp(
    `^, (?:the |a |an |${state} )?(?:former |current |outgoing |acting |new )?(?:[\\p{L}’'.-]+ ){0,2}?${designation}\\b(?: (?:of|for) (?:the )?[\\p{L}-]+)?`,
    'iu',
  );
  for (const [start, end] of mentions) {
    const head = text.slice(Math.max(0, start - 60), start);
    const match = before.exec(head.slice(head.lastIndexOf('\n') + 1));
    if (match) add(start - match[0].length, match[0], false);
    const tail = after.exec(text.slice(end, end + 80));
    if (tail) add(end + 2, tail[0].slice(2), false);
    const role = /^['’]s? (?:administration|government|presidency|cabinet)\b|^ (?:administration|presidency)\b/.exec(
      text.slice(end, end + 24),
    );
    if (role) add(start, text.slice(start, end + role[0].length), false);
  }
  const holder = found.find(
    title => title.kind === 'holder' && !/administration|government|presidency/.test(title.text),
  );
  if (holder && isTheSubject(article, name, mentions)) {
    const described = new RegExp(
      `\\b(?:a|an) (?:former|ex-) ?${holder.office}\\b|\\ba private (?:[\\p{L}.-]+ ){0,2}?(?:figure|citizen|person|individual)\\b|\\bas a private citizen\\b|\\b(?:a|an) (?:${holder.office})-in-waiting\\b`,
      'giu',
    );
    for (const match of text.matchAll(described)) add(match.index, match[0], true);
  }
  return found.toSorted((a, b) => a.span[0] - b.span[0]);
}

/** The text is about a person who has a quarter of the mentions its headline and first sentences could give, or the headline. */
function isTheSubject({ paragraphs }: Article, _name: string, mentions: readonly Span[]): boolean {
  const [, end = 0] = paragraphs[1] ?? paragraphs[0] ?? [0, 0];
  return mentions.length >= 2 && mentions.some(([start]) => start < end);
}

function classify(title: string): Pick<Title, 'kind' | 'office'> {
  const plain = title.toLowerCase();
  const held = new RegExp(office, 'i').exec(plain)?.[0] ?? plain.replace(/^(the|a|an) /, '');
  if (/\b(former|ex|late|then)\b|^ex-/.test(plain)) return { kind: 'former', office: held };
  if (/\bprivate\b|\boutside\b/.test(plain)) return { kind: 'private', office: held };
  if (/\b(future|candidate|nominee|elect)\b|in-waiting/.test(plain)) return { kind: 'future', office: held };
  if (/\b(vice|deputy|administration|government|presidency|cabinet)\b/.test(plain))
    return { kind: 'other', office: plain.replace(/^['’]s? /, '') };
  return new RegExp(`\\b${office}$`, 'i').test(plain.replace(/[,.]$/, '')) ||
    new RegExp(`^(?:the )?${office}\\b`, 'i').test(plain)
    ? { kind: 'holder', office: held }
    : { kind: 'other', office: held };
}
