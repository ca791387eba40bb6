/** The English catalogue: the one that all others must cover. */
import type { Message } from '../message.ts';
import { assessEn } from './assess/en.ts';
import { assessReportEn } from './assess-report/en.ts';
import { bargainEn } from './bargain/en.ts';
import { bargainReportEn } from './bargain-report/en.ts';
import { complaintsEn } from './complaints/en.ts';
import { gaugeEn } from './gauge/en.ts';
import { pageEn } from './page/en.ts';
import { placesEn } from './places/en.ts';
import { readingEn } from './reading/en.ts';
import { saysEn } from './says/en.ts';
import { stabilityReportEn } from './stability-report/en.ts';

export const en = {
  ...assessEn,
  ...bargainEn,
  ...stabilityReportEn,
  ...saysEn,
  ...bargainReportEn,
  ...assessReportEn,
  ...complaintsEn,
  ...gaugeEn,
  ...pageEn,
  ...placesEn,
  ...readingEn,
} as const;

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, Message>>;
