/** Numbers, shares, dates and lists as a language writes them: the one place where a figure becomes text. */
import { withoutActing } from '../core/escape.ts';
import type { Figure } from '../core/values.ts';
import { directionOf, type LanguageCode, localeOf } from './languages.ts';

/** A whole number grouped by thousands; a fraction to two decimals. */
export function countIn(code: LanguageCode, value: number | bigint): string {
  return new Intl.NumberFormat(localeOf(code), { maximumFractionDigits: 2, signDisplay: 'negative' }).format(value);
}

/** A figure of a sentence. */
export function figureIn(code: LanguageCode, figure: Figure): string {
  if ('share' in figure) return shareIn(code, figure.share, figure.grain);
  if ('shares' in figure) return sharesIn(code, ...figure.shares);
  if ('span' in figure) return spanIn(code, ...figure.span);
  if ('points' in figure) return pointsIn(code, figure.points);
  if ('written' in figure) return writtenIn(code, figure.written);
  if ('gain' in figure) return isolatedFigure(code, signedIn(code, figure.gain));
  if ('tongue' in figure)
    return new Intl.DisplayNames(localeOf(code), { type: 'language' }).of(figure.tongue) ?? figure.tongue;
  return countIn(code, BigInt(figure.digits));
}

/** Points to a tenth, those under 10 to a thousandth. */
export function pointsIn(code: LanguageCode, value: number): string {
  return decimal(code, value, 'negative');
}

/** A number to its last digit: what a case gives is not rounded. */
function writtenIn(code: LanguageCode, value: number): string {
  return new Intl.NumberFormat(localeOf(code), { maximumSignificantDigits: 17 }).format(value);
}

/** Points gained or lost: `+3.5`, `-2`, `0`. */
export function signedIn(code: LanguageCode, value: number): string {
  return decimal(code, value, 'exceptZero');
}

function decimal(code: LanguageCode, value: number, signDisplay: 'negative' | 'exceptZero'): string {
  const rounded = Number(value.toFixed(Math.abs(value) < 10 ? 3 : 1));
  return new Intl.NumberFormat(localeOf(code), { maximumFractionDigits: 3, signDisplay }).format(rounded);
}

/** How finely a share is told: in whole percent, or in tenths below 10 %. */
type Grain = 'whole' | 'tenths';

/** A share of 0 to 1 in percent. Only 0 and 1 themselves are "0 %" and "100 %": what is nearly so is "< 1 %" and "> 99 %". */
export function shareIn(code: LanguageCode, share: number, grain: Grain = 'whole'): string {
  return withSign(code, percent(code, share, grain));
}

/** What lies between two shares: `42 to 77 %`. */
export function sharesIn(code: LanguageCode, low: number, high: number, grain: Grain = 'whole'): string {
  const [from, to] = [percent(code, low, grain), percent(code, high, grain)];
  return from === to ? withSign(code, to) : spans[code](isolatedFigure(code, from), withSign(code, to));
}

/** The same, short: `42–77 %`. */
function spanIn(code: LanguageCode, low: number, high: number): string {
  const [from, to] = [percent(code, low, 'whole'), percent(code, high, 'whole')];
  return withSign(code, from === to ? to : `${from}–${to}`.replaceAll('\u00a0', ''));
}

const spans: Readonly<Record<LanguageCode, (low: string, high: string) => string>> = {
  en: (low, high) => `${low} to ${high}`,
  uk: (low, high) => `від ${low} до ${high}`,
  ru: (low, high) => `от ${low} до ${high}`,
  fr: (low, high) => `${low} à ${high}`,
  ar: (low, high) => `من ${low} إلى ${high}`,
};

/** The figure without its percent sign. */
function percent(code: LanguageCode, share: number, grain: Grain): string {
  const value = 100 * share;
  const inTenths = grain === 'tenths' && value < 9.95;
  const least = inTenths ? 0.1 : 1;
  const rounded = inTenths ? Number(value.toFixed(1)) : Math.round(value);
  const number = (each: number) => new Intl.NumberFormat(localeOf(code), { maximumFractionDigits: 1 }).format(each);
  if (share > 0 && value < least) return `<\u00a0${number(least)}`;
  if (share < 1 && value > 99) return `>\u00a0${number(99)}`;
  return number(rounded);
}

function withSign(code: LanguageCode, figure: string): string {
  return isolatedFigure(code, `${figure}${percentSign(code)}`);
}

/** A comparison and a sign read from left to right in every language. */
function isolatedFigure(code: LanguageCode, figure: string): string {
  return /[<>+–-]/.test(figure) && directionOf(code) === 'rtl' ? `\u2066${figure}\u2069` : figure;
}

/** As the language has it, with its space; English takes the space of the international standard. */
function percentSign(code: LanguageCode): string {
  if (code === 'en') return '\u00a0%';
  return new Intl.NumberFormat(localeOf(code), { style: 'percent' }).format(1).replace('100', '');
}

/** A moment to the minute, in the time of this computer; a name may be made of it, so that it has no marks of direction. */
export function momentIn(code: LanguageCode, when: number): string {
  return withoutActing(
    new Intl.DateTimeFormat(localeOf(code), { dateStyle: 'medium', timeStyle: 'short' }).format(when),
  );
}

/** `a, b and c`; `a, b or c`; the items one after the other; the same with semicolons. */
export function listIn(
  code: LanguageCode,
  items: readonly string[],
  kind: 'and' | 'or' | 'items' | 'apart' = 'and',
): string {
  if (kind === 'items') return items.join(code === 'ar' ? '، ' : ', ');
  if (kind === 'apart') return items.join(semicolons[code] ?? '; ');
  const type = kind === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(localeOf(code), { type }).format(items);
}

const semicolons: Partial<Readonly<Record<LanguageCode, string>>> = { fr: '\u00a0; ', ar: '؛ ' };

/** A text that begins as a sentence or a heading does. */
export function upperFirst(text: string, code: LanguageCode): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(code) + text.slice(first.length);
}
