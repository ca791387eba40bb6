import { assessFr } from './assess/fr.ts';
import { assessReportFr } from './assess-report/fr.ts';
import { bargainFr } from './bargain/fr.ts';
import { bargainReportFr } from './bargain-report/fr.ts';
import { complaintsFr } from './complaints/fr.ts';
import type { Catalogue } from './en.ts';
import { gaugeFr } from './gauge/fr.ts';
import { pageFr } from './page/fr.ts';
import { placesFr } from './places/fr.ts';
import { readingFr } from './reading/fr.ts';
import { saysFr } from './says/fr.ts';
import { stabilityReportFr } from './stability-report/fr.ts';

export const fr: Catalogue = {
  ...assessFr,
  ...bargainFr,
  ...stabilityReportFr,
  ...saysFr,
  ...bargainReportFr,
  ...assessReportFr,
  ...complaintsFr,
  ...gaugeFr,
  ...pageFr,
  ...placesFr,
  ...readingFr,
};
