/** What is said where something is wrong: `CODE` or `CODE.variant`, with `.hint` for how to mend it. */
import { filesComplaintsEn } from './files/en.ts';
import { gaugeComplaintsEn } from './gauge/en.ts';
import { remarksEn } from './remarks/en.ts';
import { workComplaintsEn } from './work/en.ts';

export const complaintsEn = {
  ...filesComplaintsEn,
  ...workComplaintsEn,
  ...gaugeComplaintsEn,
  ...remarksEn,
} as const;
