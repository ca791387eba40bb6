import { assessRu } from './assess/ru.ts';
import { bargainRu } from './bargain/ru.ts';
import { complaintsRu } from './complaints/ru.ts';
import type { Catalogue } from './en.ts';
import { gaugeRu } from './gauge/ru.ts';
import { pageRu } from './page/ru.ts';
import { placesRu } from './places/ru.ts';
import { readingRu } from './reading/ru.ts';

export const ru: Catalogue = {
  ...assessRu,
  ...bargainRu,
  ...complaintsRu,
  ...gaugeRu,
  ...pageRu,
  ...placesRu,
  ...readingRu,
};
