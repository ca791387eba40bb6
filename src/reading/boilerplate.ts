import type { Span } from './text/span.ts';

type AsideKind = 'terms' | 'subscription' | 'partner' | 'navigation' | 'author' | 'copyright';

/** A paragraph that is not part of the report, and why. */
export interface Aside {
  readonly span: Span;
  readonly why: AsideKind;
}

const kinds: readonly (readonly [pattern: RegExp, why: AsideKind])[] = [
  [/\b(privacy policy|terms of (use|service)|cookies? (policy|settings)|accept (all )?cookies)\b/i, 'terms'],
  [
    /\b(subscribe|subscription|sign up|newsletter|log in|sign in|create an account|keep up to date|most important news)\b/i,
    'subscription',
  ],
  [
    /^(official|media|our)? ?(partners?|sponsors?)( content)?$|^(advertisement|sponsored( content)?|promoted)$/i,
    'partner',
  ],
  [
    /^(share (this|on)\b|follow us\b|read (more|next|also)\b|related( articles| stories)?:?$|most (read|popular)|back to top|tags?:|click here)/i,
    'navigation',
  ],
  [/^(author avatar|staff report|staff writer|image|photo(graph)?( by)?:|by staff)\b/i, 'author'],
  [/^(©|\(c\) |copyright\b|all rights reserved)/i, 'copyright'],
];
const longest = 240;

/** Why a paragraph is set aside; undefined for a paragraph of the report. Long paragraphs and quotations stay. */
export function asideReason(paragraph: string): AsideKind | undefined {
  if (paragraph.length > longest || /^["“«]/.test(paragraph)) return undefined;
  return kinds.find(([pattern]) => pattern.test(paragraph))?.[1];
}
