import { assessAr } from './assess/ar.ts';
import { assessReportAr } from './assess-report/ar.ts';
import { bargainAr } from './bargain/ar.ts';
import { bargainReportAr } from './bargain-report/ar.ts';
import { complaintsAr } from './complaints/ar.ts';
import type { Catalogue } from './en.ts';
import { gaugeAr } from './gauge/ar.ts';
import { pageAr } from './page/ar.ts';
import { placesAr } from './places/ar.ts';
import { readingAr } from './reading/ar.ts';
import { saysAr } from './says/ar.ts';
import { stabilityReportAr } from './stability-report/ar.ts';

export const ar: Catalogue = {
  ...assessAr,
  ...bargainAr,
  ...stabilityReportAr,
  ...saysAr,
  ...bargainReportAr,
  ...assessReportAr,
  ...complaintsAr,
  ...gaugeAr,
  ...pageAr,
  ...placesAr,
  ...readingAr,
};
