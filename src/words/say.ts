/** The one voice: a sentence by its key, filled with values, in a language. */
import { visible } from '../core/escape.ts';
import type { Figure, Value, Values } from '../core/values.ts';
import type { MessageKey } from './catalogues/en.ts';
import { countIn, figureIn, listIn } from './figures.ts';
import { directionOf, type LanguageCode, localeOf } from './languages.ts';
import type { Message, Plural } from './message.ts';

/** A language with its sentences. */
export interface Language<Key extends string = MessageKey> {
  readonly code: LanguageCode;
  readonly messages: Readonly<Record<Key, Message>>;
}

/** The sentence under a key: numbers and lists as the language writes them, texts kept in their own direction. */
export function say<Key extends string>(key: NoInfer<Key>, values: Values, language: Language<Key>): string {
  return sayMarked(key, values, language, text => isolated(visible(text), language.code));
}

/** As `say`, without invisible marks of direction: for files, and for whoever reads the text by a program. */
export function sayPlainly<Key extends string>(key: NoInfer<Key>, values: Values, language: Language<Key>): string {
  return sayMarked(key, values, language, text => text);
}

/** As `say`, with what is done to every text that stands in a place: what a medium needs escaped. */
export function sayMarked<Key extends string>(
  key: NoInfer<Key>,
  values: Values,
  language: Language<Key>,
  mark: (text: string) => string,
): string {
  return filled(language.messages[key], values, { language, mark }, true);
}

interface Voice {
  readonly language: Language<string>;
  readonly mark: (text: string) => string;
}

/** `isFirst`: at the start of the whole sentence, where a name keeps its capital. */
function filled(message: Message, values: Values, voice: Voice, isFirst: boolean): string {
  const { n } = values;
  const { code } = voice.language;
  const text = typeof message === 'string' ? message : pluralForm(message, code, typeof n === 'number' ? n : 0);
  return text.replace(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string, at: number) => {
    const value = values[name];
    if (value === undefined) return whole;
    const said = inWords(value, voice, isFirst && at === 0);
    return endsInStop.test(said) ? said : said + stop;
  });
}

/** A name or a sentence that brings its own full stop ends the sentence around it too; not one kept in its own direction. */
const endsInStop = /\.$/;

function inWords(value: Value, voice: Voice, isFirst: boolean): string {
  const { language, mark } = voice;
  if (typeof value === 'string') return mark(value);
  if (typeof value === 'number') return countIn(language.code, value);
  if ('say' in value) return filled(language.messages[value.say]!, value.values ?? {}, voice, isFirst);
  if ('name' in value) return mark(isFirst || language.code !== 'en' ? value.name : inSentence(value.name));
  const all = (items: readonly Value[]) => items.map((each, at) => inWords(each, voice, isFirst && at === 0));
  if ('and' in value) return listIn(language.code, all(value.and), 'and');
  if ('or' in value) return listIn(language.code, all(value.or), 'or');
  if ('apart' in value) return listIn(language.code, all(value.apart), 'apart');
  if ('sentences' in value) return value.sentences.map(each => inWords(each, voice, true)).join(' ');
  return isFigure(value) ? figureIn(language.code, value) : listIn(language.code, all(value), 'items');
}

function isFigure(value: Figure | readonly Value[]): value is Figure {
  return !Array.isArray(value);
}

/** A name within an English sentence: "The Basin Fund" is "the Basin Fund" there. */
function inSentence(name: string): string {
  return name.replace(/^The(?=\s)/, 'the');
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
  if (text === '') return text;
  return directionOf(code) === 'rtl' || turns.test(text) ? `\u2068${text}\u2069` : text;
}
