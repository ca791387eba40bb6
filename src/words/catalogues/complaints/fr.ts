import { filesComplaintsFr } from './files/fr.ts';
import { gaugeComplaintsFr } from './gauge/fr.ts';
import { remarksFr } from './remarks/fr.ts';
import { workComplaintsFr } from './work/fr.ts';

export const complaintsFr = {
  ...filesComplaintsFr,
  ...workComplaintsFr,
  ...gaugeComplaintsFr,
  ...remarksFr,
};
