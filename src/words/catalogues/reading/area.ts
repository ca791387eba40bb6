import { area } from '../area.ts';
import { readingEn } from './en.ts';

export const readingWords = area(readingEn, {
  uk: async () => (await import('./uk.ts')).readingUk,
  ru: async () => (await import('./ru.ts')).readingRu,
  fr: async () => (await import('./fr.ts')).readingFr,
  ar: async () => (await import('./ar.ts')).readingAr,
});
