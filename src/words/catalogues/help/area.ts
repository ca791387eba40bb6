import { area } from '../area.ts';
import { helpEn } from './en.ts';

export const helpWords = area(helpEn, {
  uk: async () => (await import('./uk.ts')).helpUk,
  ru: async () => (await import('./ru.ts')).helpRu,
  fr: async () => (await import('./fr.ts')).helpFr,
  ar: async () => (await import('./ar.ts')).helpAr,
});
