import type { en } from './en.ts';

/** A message, or its plural forms by the number `n` (categories of Unicode CLDR, by `Intl.PluralRules`). */
export type Message = string | Plural;

export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, Message>>;

export const languages = ['en', 'uk', 'ru', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
  fr: 'Français',
  ar: 'العربية',
};

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

export type Values = Readonly<Record<string, string | number>>;

/** A message with its values: numbers as the language writes them, texts isolated so that their direction stays their own. */
export function formatMessage(message: Message, language: Language, values: Values = {}): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const { n } = values;
  const text =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(language).select(typeof n === 'number' ? n : 0)] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? number.format(value) : `\u2068${value}\u2069`;
  });
}

/** The placeholders of a message. */
export function placeholdersOf(message: Message): Set<string> {
  const texts = typeof message === 'string' ? [message] : Object.values(message as unknown as Record<string, string>);
  return new Set(texts.flatMap(text => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]!)));
}
