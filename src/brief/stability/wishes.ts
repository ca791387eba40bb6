/** Where the case says what parties want. */
import type { PartyId, Path } from '../../case/model.ts';

/** The statements or rankings of these parties; where the case says nothing of one, where it would. */
export function wishesOf(parties: readonly PartyId[]): Path[] {
  return parties.map(id => ['situation', 'preferences', id]);
}
