/** The languages that Parley speaks. */
export const languageCodes = ['en', 'uk', 'ru', 'fr', 'ar'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** Each language by its own name. */
export const languageNames: Readonly<Record<LanguageCode, string>> = {
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
  fr: 'Français',
  ar: 'العربية',
};

export function directionOf(code: LanguageCode): 'ltr' | 'rtl' {
  return code === 'ar' ? 'rtl' : 'ltr';
}

/** The language of a tag such as `uk`, `uk-UA` or `uk_UA.UTF-8`; undefined where Parley does not speak it. */
export function languageOfTag(tag: string): LanguageCode | undefined {
  const [code] = tag.toLowerCase().split(/[-_.]/);
  return languageCodes.find(each => each === code);
}

const locales: Readonly<Record<LanguageCode, string>> = {
  en: 'en-GB',
  uk: 'uk',
  ru: 'ru',
  fr: 'fr',
  ar: 'ar-u-nu-latn',
};

/** The locale of figures, dates and lists. English has the day before the month and no comma before "and". */
export function localeOf(code: LanguageCode): string {
  return locales[code];
}
