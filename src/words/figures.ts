/** Numbers, shares, dates and lists as a language writes them: the one place where a figure becomes text. */
import { type LanguageCode, localeOf } from './languages.ts';

/** A whole number grouped by thousands; a fraction to two decimals. */
export function countIn(code: LanguageCode, value: number | bigint): string {
  return new Intl.NumberFormat(localeOf(code), { maximumFractionDigits: 2 }).format(value);
}

/** `a, b and c`; `a, b or c`; the items one after the other. */
export function listIn(code: LanguageCode, items: readonly string[], kind: 'and' | 'or' | 'items' = 'and'): string {
  if (kind === 'items') return items.join(code === 'ar' ? '، ' : ', ');
  const type = kind === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(localeOf(code), { type }).format(items);
}
