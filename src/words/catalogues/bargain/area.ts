import { area } from '../area.ts';
import { bargainEn } from './en.ts';

export const bargainWords = area(bargainEn, {
  uk: async () => (await import('./uk.ts')).bargainUk,
  ru: async () => (await import('./ru.ts')).bargainRu,
  fr: async () => (await import('./fr.ts')).bargainFr,
  ar: async () => (await import('./ar.ts')).bargainAr,
});
