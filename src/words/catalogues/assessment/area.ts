import { area } from '../area.ts';
import { assessmentEn } from './en.ts';

export const assessmentWords = area(assessmentEn, {
  uk: async () => (await import('./uk.ts')).assessmentUk,
  ru: async () => (await import('./ru.ts')).assessmentRu,
  fr: async () => (await import('./fr.ts')).assessmentFr,
  ar: async () => (await import('./ar.ts')).assessmentAr,
});
