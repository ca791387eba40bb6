import { en } from './catalogues/en.ts';
import type { Language } from './say.ts';

export const english: Language = { code: 'en', messages: en };
