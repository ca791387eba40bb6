import { filesComplaintsRu } from './files/ru.ts';
import { gaugeComplaintsRu } from './gauge/ru.ts';
import { remarksRu } from './remarks/ru.ts';
import { workComplaintsRu } from './work/ru.ts';

export const complaintsRu = {
  ...filesComplaintsRu,
  ...workComplaintsRu,
  ...gaugeComplaintsRu,
  ...remarksRu,
};
