import { filesComplaintsAr } from './files/ar.ts';
import { gaugeComplaintsAr } from './gauge/ar.ts';
import { remarksAr } from './remarks/ar.ts';
import { workComplaintsAr } from './work/ar.ts';

export const complaintsAr = {
  ...filesComplaintsAr,
  ...workComplaintsAr,
  ...gaugeComplaintsAr,
  ...remarksAr,
};
