import { assessFr } from './assess/fr.ts';
import { bargainFr } from './bargain/fr.ts';
import { complaintsFr } from './complaints/fr.ts';
import type { Catalogue } from './en.ts';
import { gaugeFr } from './gauge/fr.ts';
import { pageFr } from './page/fr.ts';
import { placesFr } from './places/fr.ts';
import { readingFr } from './reading/fr.ts';

export const fr: Catalogue = {
  ...assessFr,
  ...bargainFr,
  ...complaintsFr,
  ...gaugeFr,
  ...pageFr,
  ...placesFr,
  ...readingFr,
};
