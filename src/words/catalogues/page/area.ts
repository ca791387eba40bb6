import { area } from '../area.ts';
import { pageEn } from './en.ts';

export const pageWords = area(pageEn, {
  uk: async () => (await import('./uk.ts')).pageUk,
  ru: async () => (await import('./ru.ts')).pageRu,
  fr: async () => (await import('./fr.ts')).pageFr,
  ar: async () => (await import('./ar.ts')).pageAr,
});
