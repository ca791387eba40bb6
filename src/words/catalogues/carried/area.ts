import { area } from '../area.ts';
import { carriedEn } from './en.ts';

export const carriedWords = area(carriedEn, {
  uk: async () => (await import('./uk.ts')).carriedUk,
  ru: async () => (await import('./ru.ts')).carriedRu,
  fr: async () => (await import('./fr.ts')).carriedFr,
  ar: async () => (await import('./ar.ts')).carriedAr,
});
