/** The record of an answer as `--json` prints it: what was lost on the way from another tool's file stands in words. */
import type { Saying } from '../core/values.ts';
import type { Language } from '../words/say.ts';
import { plainSaying } from './text.ts';

export function recordInJson<Of extends { readonly notCarried?: readonly Saying[] }>(
  { notCarried, ...record }: Of,
  language: Language,
): Omit<Of, 'notCarried'> & { readonly notCarried?: readonly string[] } {
  return { ...record, ...(notCarried && { notCarried: notCarried.map(each => plainSaying(each, language)) }) };
}
