/** Parties, states, steps and shares in the chosen language. */
import { type Move, parties, state, step } from '../../../brief/names.ts';
import { share } from '../../../brief/shares.ts';
import type { PartyId } from '../../../case/model.ts';
import type { Names, PartyNames } from '../../../case/names.ts';
import type { FindingShare } from '../../../desk/assess/assessment-view.ts';
import { valueInWords } from '../../words/words.ts';

export function partyName({ parties: all }: PartyNames, id: string): string {
  return all.find(each => each.id === id)?.name ?? id;
}

export function stateName(names: Names, taken: readonly string[]): string {
  return valueInWords(state(names, taken));
}

export function partiesNamed(names: PartyNames, ids: readonly PartyId[]): string {
  return valueInWords(parties(names, ids));
}

export function stepInWords(names: Names, move: Move): string {
  return valueInWords(step(names, move));
}

export function shareText(of: Pick<FindingShare, 'range' | 'exact'>): string {
  return valueInWords(share(of));
}
