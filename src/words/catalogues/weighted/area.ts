import { area } from '../area.ts';
import { weightedEn } from './en.ts';

export const weightedWords = area(weightedEn, {
  uk: async () => (await import('./uk.ts')).weightedUk,
  ru: async () => (await import('./ru.ts')).weightedRu,
  fr: async () => (await import('./fr.ts')).weightedFr,
  ar: async () => (await import('./ar.ts')).weightedAr,
});
