import { area } from '../area.ts';
import { placesEn } from './en.ts';

export const placesWords = area(placesEn, {
  uk: async () => (await import('./uk.ts')).placesUk,
  ru: async () => (await import('./ru.ts')).placesRu,
  fr: async () => (await import('./fr.ts')).placesFr,
  ar: async () => (await import('./ar.ts')).placesAr,
});
