/** All sentences. Each area is a folder with a file for each language; `npm run fix` writes this list from them. */
import type { Area } from './area.ts';
import { assessWords } from './assess/area.ts';
import { assessmentWords } from './assessment/area.ts';
import { bargainWords } from './bargain/area.ts';
import { bargainingWords } from './bargaining/area.ts';
import { carriedWords } from './carried/area.ts';
import { complaintsWords } from './complaints/area.ts';
import { formatWords } from './format/area.ts';
import { gaugeWords } from './gauge/area.ts';
import { helpWords } from './help/area.ts';
import { pageWords } from './page/area.ts';
import { placesWords } from './places/area.ts';
import { readingWords } from './reading/area.ts';
import { saysWords } from './says/area.ts';
import { stabilityWords } from './stability/area.ts';
import { tailsWords } from './tails/area.ts';
import { terminalWords } from './terminal/area.ts';

export const areas = [
  assessWords,
  assessmentWords,
  bargainWords,
  bargainingWords,
  carriedWords,
  complaintsWords,
  formatWords,
  gaugeWords,
  helpWords,
  pageWords,
  placesWords,
  readingWords,
  saysWords,
  stabilityWords,
  tailsWords,
  terminalWords,
] as const;

type KeyOf<Each> = Each extends Area<infer Key> ? Key : never;
export type MessageKey = KeyOf<(typeof areas)[number]>;
