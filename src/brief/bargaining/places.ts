/** Where a bargaining result and the case's agenda have what a sentence says. */
import type { BargainResult, DemandPart } from '../../analysis/bargaining/result.ts';
import type { PartyId, Path } from '../../case/model.ts';
import type { Grounds } from '../sentence.ts';

type Of = Pick<BargainResult, 'missing'>;

/** For each party whether any of its points are given. */
export function heard({ parties, missing }: Of & Pick<BargainResult, 'parties'>): boolean[] {
  return parties.map(({ id }) => isHeard({ missing }, id));
}

export function isHeard({ missing }: Of, party: PartyId): boolean {
  return !missing.some(each => each.party === party && each.gaps.some(({ kind }) => kind === 'all-points'));
}

/** Where the case says what packages are worth to these parties, and what they accept; nothing of a party that it says nothing of. */
export function utilitiesOf(result: Of, parties: readonly { readonly id: PartyId }[]): Path[] {
  return parties.filter(({ id }) => isHeard(result, id)).map(({ id }) => ['agenda', 'utilities', id]);
}

/** Where the case makes a demand. */
export function demandAt(part: DemandPart): Path[] {
  if (part.kind === 'constraint') return [['agenda', 'infeasible']];
  if (part.kind === 'red-line') return [['agenda', 'utilities', part.party, 'red-lines']];
  return part.least === undefined ? [] : [['agenda', 'utilities', part.party, 'reservation']];
}

/** A place of the zone. */
export function inZone(...place: Path): Pick<Grounds, 'from'> {
  return { from: [['zone', ...place]] };
}
