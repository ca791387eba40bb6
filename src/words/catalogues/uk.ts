import { assessUk } from './assess/uk.ts';
import { assessReportUk } from './assess-report/uk.ts';
import { bargainUk } from './bargain/uk.ts';
import { bargainReportUk } from './bargain-report/uk.ts';
import { complaintsUk } from './complaints/uk.ts';
import type { Catalogue } from './en.ts';
import { gaugeUk } from './gauge/uk.ts';
import { pageUk } from './page/uk.ts';
import { placesUk } from './places/uk.ts';
import { readingUk } from './reading/uk.ts';
import { saysUk } from './says/uk.ts';
import { stabilityReportUk } from './stability-report/uk.ts';

export const uk: Catalogue = {
  ...assessUk,
  ...bargainUk,
  ...stabilityReportUk,
  ...saysUk,
  ...bargainReportUk,
  ...assessReportUk,
  ...complaintsUk,
  ...gaugeUk,
  ...pageUk,
  ...placesUk,
  ...readingUk,
};
