import { area } from '../area.ts';
import { complaintsEn } from './en.ts';

export const complaintsWords = area(complaintsEn, {
  uk: async () => (await import('./uk.ts')).complaintsUk,
  ru: async () => (await import('./ru.ts')).complaintsRu,
  fr: async () => (await import('./fr.ts')).complaintsFr,
  ar: async () => (await import('./ar.ts')).complaintsAr,
});
