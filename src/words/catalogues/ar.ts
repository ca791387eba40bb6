import { assessAr } from './assess/ar.ts';
import { bargainAr } from './bargain/ar.ts';
import { complaintsAr } from './complaints/ar.ts';
import type { Catalogue } from './en.ts';
import { gaugeAr } from './gauge/ar.ts';
import { pageAr } from './page/ar.ts';
import { placesAr } from './places/ar.ts';
import { readingAr } from './reading/ar.ts';

export const ar: Catalogue = {
  ...assessAr,
  ...bargainAr,
  ...complaintsAr,
  ...gaugeAr,
  ...pageAr,
  ...placesAr,
  ...readingAr,
};
