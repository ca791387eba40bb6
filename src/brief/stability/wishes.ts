/** Where the case says what parties want. */
import type { PartyId, Path } from '../../case/model.ts';

/** The statements or rankings of these parties, of the members where several act as one; where the case says nothing of one, where it would. */
export function wishesOf(parties: readonly PartyId[]): Path[] {
  return parties.flatMap(id => id.split('+')).map(id => ['situation', 'preferences', id]);
}
