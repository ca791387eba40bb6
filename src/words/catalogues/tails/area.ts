import { area } from '../area.ts';
import { tailsEn } from './en.ts';

export const tailsWords = area(tailsEn, {
  uk: async () => (await import('./uk.ts')).tailsUk,
  ru: async () => (await import('./ru.ts')).tailsRu,
  fr: async () => (await import('./fr.ts')).tailsFr,
  ar: async () => (await import('./ar.ts')).tailsAr,
});
