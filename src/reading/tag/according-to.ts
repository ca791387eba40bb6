/**
 * "According to two people familiar with the journey, the envoys are ...": between this cue and the first comma stands
 * the source, whatever the chains made of its later words. Only where content follows the comma in the same sentence.
 */
import type { Article, TokenRange } from './article.ts';

const longestSource = 30;

export interface Roles {
  readonly source: readonly number[];
  readonly content: readonly number[];
}

/** The tokens of source and content of a cue, mended where the cue begins its sentence with "According to". */
export function mendAccordingTo({ tokens }: Article, [first, end]: TokenRange, roles: Roles): Roles {
  const text = (at: number): string => tokens[at]?.text ?? '';
  if (text(first) !== 'According' || text(first + 1) !== 'to' || end > first + 2) return roles;
  let comma = first + 2;
  while (comma < first + longestSource && comma < tokens.length && !/^[,.;:!?]$/.test(text(comma))) comma += 1;
  if (text(comma) !== ',') return roles;
  const after = roles.content.filter(at => at > comma);
  if (after.length === 0 || roles.source.some(at => at > comma)) return roles;
  const source = Array.from({ length: comma - first - 2 }, (_, offset) => first + 2 + offset);
  return { source, content: after };
}
