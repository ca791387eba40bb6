import { areas } from './catalogues/areas.ts';
import { english } from './english.ts';
import type { LanguageCode } from './languages.ts';
import type { Language } from './say.ts';

/** A language other than English is loaded when it is chosen. */
export async function loadLanguage(code: LanguageCode): Promise<Language> {
  if (code === 'en') return english;
  const parts = await Promise.all(areas.map(({ others }) => others[code]()));
  return { code, messages: Object.assign({}, ...parts) };
}
