import { area } from '../area.ts';
import { assessEn } from './en.ts';

export const assessWords = area(assessEn, {
  uk: async () => (await import('./uk.ts')).assessUk,
  ru: async () => (await import('./ru.ts')).assessRu,
  fr: async () => (await import('./fr.ts')).assessFr,
  ar: async () => (await import('./ar.ts')).assessAr,
});
