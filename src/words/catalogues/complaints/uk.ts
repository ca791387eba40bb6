import { filesComplaintsUk } from './files/uk.ts';
import { gaugeComplaintsUk } from './gauge/uk.ts';
import { remarksUk } from './remarks/uk.ts';
import { workComplaintsUk } from './work/uk.ts';

export const complaintsUk = {
  ...filesComplaintsUk,
  ...workComplaintsUk,
  ...gaugeComplaintsUk,
  ...remarksUk,
};
