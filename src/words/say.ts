/** The one voice: a sentence by its key, filled with values, in a language. */
import type { Value, Values } from '../core/values.ts';
import type { MessageKey } from './catalogues/en.ts';
import { countIn, listIn, pointsIn } from './figures.ts';
import { directionOf, type LanguageCode, localeOf } from './languages.ts';
import type { Message, Plural } from './message.ts';

/** A language with its sentences. */
export interface Language<Key extends string = MessageKey> {
  readonly code: LanguageCode;
  readonly messages: Readonly<Record<Key, Message>>;
}

/** The sentence under a key: numbers and lists as the language writes them, texts kept in their own direction. */
export function say<Key extends string>(key: NoInfer<Key>, values: Values, language: Language<Key>): string {
  return filled(language.messages[key], values, language, text => isolated(text, language.code));
}

/** As `say`, without invisible marks of direction: for files, and for whoever reads the text by a program. */
export function sayPlainly<Key extends string>(key: NoInfer<Key>, values: Values, language: Language<Key>): string {
  return filled(language.messages[key], values, language, text => text);
}

type Mark = (text: string) => string;

function filled(message: Message, values: Values, language: Language<string>, mark: Mark): string {
  const { n } = values;
  const text =
    typeof message === 'string' ? message : pluralForm(message, language.code, typeof n === 'number' ? n : 0);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : inWords(value, language, mark);
  });
}

function inWords(value: Value, language: Language<string>, mark: Mark): string {
  if (typeof value === 'string') return mark(value);
  if (typeof value === 'number') return countIn(language.code, value);
  if ('say' in value) return filled(language.messages[value.say]!, value.values ?? {}, language, mark);
  if ('points' in value) return pointsIn(language.code, value.points);
  const all = (items: readonly Value[]) => items.map(each => inWords(each, language, mark));
  if ('and' in value) return listIn(language.code, all(value.and), 'and');
  if ('or' in value) return listIn(language.code, all(value.or), 'or');
  if ('sentences' in value) return all(value.sentences).join(' ');
  return listIn(language.code, all(value), 'items');
}

/** An explicit form for nothing goes before the language's own category. */
function pluralForm(message: Plural, code: LanguageCode, n: number): string {
  if (n === 0 && message.zero !== undefined) return message.zero;
  return message[new Intl.PluralRules(localeOf(code)).select(n)] ?? message.other;
}

/** Letters written from right to left, and marks that turn the direction of text. */
const turns =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A text that keeps its own direction within a sentence of the other one. */
export function isolated(text: string, code: LanguageCode): string {
  return directionOf(code) === 'rtl' || turns.test(text) ? `\u2068${text}\u2069` : text;
}
