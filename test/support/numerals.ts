import type { Value, Values } from '../../src/core/values.ts';
import { type Language, sayMarked } from '../../src/words/say.ts';

/** The numerals of a text. */
export const numeralsOf = (text: string): string[] => text.match(/\p{Nd}[\p{Nd}.,\u00a0\u202f]*\p{Nd}|\p{Nd}/gu) ?? [];

/** Every text and figure that fills a sentence, as its language writes it. */
export function leavesOf(values: Values, language: Language): string[] {
  const leaf = (value: Value) => sayMarked('plain', { value }, language, text => text);
  const inside = (value: Value): string[] => {
    if (typeof value !== 'object') return [leaf(value)];
    if (Array.isArray(value)) return (value as readonly Value[]).flatMap(inside);
    if ('say' in value) return Object.values(value.values ?? {}).flatMap(inside);
    const list = Object.values(value).find(each => Array.isArray(each) && !('shares' in value || 'span' in value));
    return list ? (list as readonly Value[]).flatMap(inside) : [leaf(value as Value)];
  };
  return Object.values(values).flatMap(inside);
}
