import type { Case, PartyId } from '../../case/model.ts';
import { seriesPaint } from '../../chart/scene.ts';
import { theCase } from '../state/session.ts';

/** Position of each party among the colours: by a hash of its id, so that the order in the file means nothing. */
export function seriesOfParties(parties: Case['parties']): ReadonlyMap<PartyId, number> {
  const hash = (id: string) => [...id].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) >>> 0, 7);
  const sorted = parties.map(({ id }) => id).toSorted((a, b) => hash(a) - hash(b) || (a < b ? -1 : 1));
  return new Map(sorted.map((id, index) => [id, index]));
}

/** A party's name with its mark. */
export function PartyMark({ id }: { readonly id: PartyId }) {
  const parties = theCase.value?.parties ?? [];
  const series = seriesOfParties(parties).get(id) ?? 0;
  return (
    <span class="party">
      <svg width="12" height="12" aria-hidden="true">
        <rect width="12" height="12" rx="2" fill={`var(--paint-${seriesPaint(series)})`} />
      </svg>{' '}
      <bdi>{parties.find(party => party.id === id)?.name ?? id}</bdi>
    </span>
  );
}
