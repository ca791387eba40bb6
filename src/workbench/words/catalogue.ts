import type { en } from './en.ts';
import type { Message, Plural } from './message.ts';

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
  const text = typeof message === 'string' ? message : pluralForm(message, language, typeof n === 'number' ? n : 0);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? number.format(value) : `\u2068${value}\u2069`;
  });
}

/** An explicit form for nothing goes before the language's own category. */
function pluralForm(message: Plural, language: Language, n: number): string {
  if (n === 0 && message.zero !== undefined) return message.zero;
  return message[new Intl.PluralRules(language).select(n)] ?? message.other;
}

/** The placeholders of a message. */
export function placeholdersOf(message: Message): Set<string> {
  const texts = typeof message === 'string' ? [message] : Object.values(message as unknown as Record<string, string>);
  return new Set(texts.flatMap(text => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]!)));
}
