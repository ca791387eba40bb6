import { complaint } from '../../words/complaint.ts';
import type { Case } from '../model.ts';
import type { Oddity } from './oddity.ts';

/** Probabilities of futures that are not exclusive: nothing is weighted by them. */
export function futureOddities({ futures }: Case): Oddity[] {
  return futures
    .filter(({ probability, exclusive }) => probability && !exclusive)
    .map(({ id, at }) => ({ ...complaint('PROBABILITY_UNUSED', { id }), at: [...at, 'probability'] }));
}
