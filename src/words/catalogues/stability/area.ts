import { area } from '../area.ts';
import { stabilityEn } from './en.ts';

export const stabilityWords = area(stabilityEn, {
  uk: async () => (await import('./uk.ts')).stabilityUk,
  ru: async () => (await import('./ru.ts')).stabilityRu,
  fr: async () => (await import('./fr.ts')).stabilityFr,
  ar: async () => (await import('./ar.ts')).stabilityAr,
});
