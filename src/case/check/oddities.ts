import type { Case } from '../model.ts';
import { agendaOddities } from './agenda-oddities.ts';
import { futureOddities } from './future-oddities.ts';
import type { Oddity } from './oddity.ts';
import { recordOddities } from './record-oddities.ts';
import { situationOddities } from './situation-oddities.ts';

/** Everything in a case that is allowed and probably not meant, in the order of the file's parts. */
export function oddities(theCase: Case): Oddity[] {
  return [
    ...recordOddities(theCase),
    ...situationOddities(theCase),
    ...agendaOddities(theCase),
    ...futureOddities(theCase),
  ];
}
