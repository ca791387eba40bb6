import { assessRu } from './assess/ru.ts';
import { assessReportRu } from './assess-report/ru.ts';
import { bargainRu } from './bargain/ru.ts';
import { bargainReportRu } from './bargain-report/ru.ts';
import { complaintsRu } from './complaints/ru.ts';
import type { Catalogue } from './en.ts';
import { gaugeRu } from './gauge/ru.ts';
import { pageRu } from './page/ru.ts';
import { placesRu } from './places/ru.ts';
import { readingRu } from './reading/ru.ts';
import { saysRu } from './says/ru.ts';
import { stabilityReportRu } from './stability-report/ru.ts';

export const ru: Catalogue = {
  ...assessRu,
  ...bargainRu,
  ...stabilityReportRu,
  ...saysRu,
  ...bargainReportRu,
  ...assessReportRu,
  ...complaintsRu,
  ...gaugeRu,
  ...pageRu,
  ...placesRu,
  ...readingRu,
};
