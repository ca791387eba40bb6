import { assessUk } from './assess/uk.ts';
import { bargainUk } from './bargain/uk.ts';
import { complaintsUk } from './complaints/uk.ts';
import type { Catalogue } from './en.ts';
import { gaugeUk } from './gauge/uk.ts';
import { pageUk } from './page/uk.ts';
import { placesUk } from './places/uk.ts';
import { readingUk } from './reading/uk.ts';

export const uk: Catalogue = {
  ...assessUk,
  ...bargainUk,
  ...complaintsUk,
  ...gaugeUk,
  ...pageUk,
  ...placesUk,
  ...readingUk,
};
