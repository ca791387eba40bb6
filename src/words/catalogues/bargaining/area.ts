import { area } from '../area.ts';
import { bargainingEn } from './en.ts';

export const bargainingWords = area(bargainingEn, {
  uk: async () => (await import('./uk.ts')).bargainingUk,
  ru: async () => (await import('./ru.ts')).bargainingRu,
  fr: async () => (await import('./fr.ts')).bargainingFr,
  ar: async () => (await import('./ar.ts')).bargainingAr,
});
