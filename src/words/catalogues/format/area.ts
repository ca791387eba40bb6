import { area } from '../area.ts';
import { formatEn } from './en.ts';

export const formatWords = area(formatEn, {
  uk: async () => (await import('./uk.ts')).formatUk,
  ru: async () => (await import('./ru.ts')).formatRu,
  fr: async () => (await import('./fr.ts')).formatFr,
  ar: async () => (await import('./ar.ts')).formatAr,
});
