import { area } from '../area.ts';
import { terminalEn } from './en.ts';

export const terminalWords = area(terminalEn, {
  uk: async () => (await import('./uk.ts')).terminalUk,
  ru: async () => (await import('./ru.ts')).terminalRu,
  fr: async () => (await import('./fr.ts')).terminalFr,
  ar: async () => (await import('./ar.ts')).terminalAr,
});
