import { area } from '../area.ts';
import { saysEn } from './en.ts';

export const saysWords = area(saysEn, {
  uk: async () => (await import('./uk.ts')).saysUk,
  ru: async () => (await import('./ru.ts')).saysRu,
  fr: async () => (await import('./fr.ts')).saysFr,
  ar: async () => (await import('./ar.ts')).saysAr,
});
