/** Parties, states and cells by name. */
import type { OptionId, PartyId } from '../../case/model.ts';
import { inSentence } from '../../core/words.ts';
import type { Assessment, Cell, Named } from './assessment.ts';

export function stateName(taken: readonly OptionId[]): string {
  return taken.length === 0 ? 'nothing taken' : taken.join(' + ');
}

export function partyNames({ parties }: Assessment): (id: PartyId) => string {
  return id => inSentence(parties.find(party => party.id === id)?.name ?? id);
}

export function cellName({ frameworks, futures, readings }: Assessment, { id }: Pick<Cell, 'id'>): string {
  const name = (variants: readonly Named[], key: string) => variants.find(each => each.id === key)?.name ?? key;
  const parts = [name(frameworks, id.framework), name(futures, id.future)];
  return [...parts, ...(readings.length > 1 ? [name(readings, id.reading)] : [])].join(' / ');
}

/** Of all cells, computed or not. */
export function cellCount({ cells, failedCells }: Assessment): number {
  return cells.length + failedCells.length;
}
