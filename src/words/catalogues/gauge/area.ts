import { area } from '../area.ts';
import { gaugeEn } from './en.ts';

export const gaugeWords = area(gaugeEn, {
  uk: async () => (await import('./uk.ts')).gaugeUk,
  ru: async () => (await import('./ru.ts')).gaugeRu,
  fr: async () => (await import('./fr.ts')).gaugeFr,
  ar: async () => (await import('./ar.ts')).gaugeAr,
});
