/**
 * What a party's part of an agenda says whatever its uncertain assumptions turn out to be. What rests on an assumption falls with it: a
 * point is then not known, a red line not drawn. Two bounds stand for all worlds: with every such value fallen and every red line
 * standing a package is accepted only if it is in each of them; with the red lines fallen too it is refused only if it is in each.
 */

import type { Case, EvidenceId, Supported, Utility, Weighted } from '../../case/model.ts';
import { agendaUncertaintiesOf } from '../../worlds/uncertainty.ts';

export interface Bounds {
  readonly accepting: Utility;
  readonly refusing: Utility;
  /** The uncertain assumptions that a value of the party rests on, in the order of the record. */
  readonly assumptions: readonly EvidenceId[];
}

/** Gives the uncertain assumptions that a value of the agenda rests on: it falls where one of them fails. */
export function uncertainBehind(theCase: Case): (supported: Supported) => EvidenceId[] {
  const keys = new Set<string>(
    agendaUncertaintiesOf(theCase)
      .filter(({ drawn }) => drawn)
      .map(({ key }) => key),
  );
  return ({ because }) => because.filter(id => keys.has(id));
}

export function boundsOf(theCase: Case, utility: Utility): Bounds {
  const behind = uncertainBehind(theCase);
  const seen = new Set<EvidenceId>();
  const falls = (supported: Supported) => {
    const own = behind(supported);
    for (const id of own) seen.add(id);
    return own.length > 0;
  };
  const standing = <Key>(of: ReadonlyMap<Key, Weighted>) => new Map([...of].filter(([, each]) => !falls(each)));
  const inside = <Key>(of: ReadonlyMap<Key, ReadonlyMap<string, Weighted>>) =>
    new Map([...of].map(([key, each]) => [key, standing(each)]));
  const { weights, scores, points, reservation, redLines } = utility;
  const accepting: Utility = {
    weights: standing(weights),
    scores: inside(scores),
    ...(points && { points: inside(points) }),
    ...(reservation && !falls(reservation) && { reservation }),
    redLines,
  };
  const refusing = { ...accepting, redLines: redLines.filter(rule => !falls(rule)) };
  return { accepting, refusing, assumptions: theCase.record.assumptions.flatMap(({ id }) => (seen.has(id) ? id : [])) };
}
