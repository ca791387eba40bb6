import type { Catalogue } from './catalogues/en.ts';
import { english } from './english.ts';
import type { LanguageCode } from './languages.ts';
import type { Language } from './say.ts';

/** Each catalogue is loaded when its language is chosen. */
const catalogues: Readonly<Record<Exclude<LanguageCode, 'en'>, () => Promise<Catalogue>>> = {
  uk: async () => (await import('./catalogues/uk.ts')).uk,
  ru: async () => (await import('./catalogues/ru.ts')).ru,
  fr: async () => (await import('./catalogues/fr.ts')).fr,
  ar: async () => (await import('./catalogues/ar.ts')).ar,
};

export async function loadLanguage(code: LanguageCode): Promise<Language> {
  return code === 'en' ? english : { code, messages: await catalogues[code]() };
}
