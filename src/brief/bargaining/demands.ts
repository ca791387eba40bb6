/** Demands on packages, ranges of points, and counts of packages as values of a sentence. */
import type { DemandPart, ZonePart } from '../../analysis/bargaining/result.ts';
import { partyId } from '../../case/model.ts';
import type { PartyNames } from '../../case/names.ts';
import type { Saying, Value } from '../../core/values.ts';
import { party, saying } from '../names.ts';

/** `ruleOf` writes a rule; as the case has it where none is given. */
export function demand(names: PartyNames, part: DemandPart, ruleOf: (rule: string) => Value = rule => rule): Saying {
  if (part.kind === 'constraint') return saying('demand.constraint', { rule: ruleOf(part.rule) });
  const who = party(names, part.party);
  if (part.kind === 'red-line') return saying('demand.redLine', { party: who, rule: ruleOf(part.rule) });
  if (part.least === undefined) return saying('demand.reservationUnknown', { party: who });
  return saying('demand.reservation', { party: who, points: { points: part.least } });
}

interface AgendaNames extends PartyNames {
  readonly issues: readonly { readonly id: string; readonly name: string }[];
}

/** The range at a place such as `agenda.utilities.highland.scores.flow.20%`. */
export function rangeAt(names: AgendaNames, at: string): Saying {
  const [, , id = '', kind, issue = '', ...value] = at.split('.');
  const who = party(names, partyId(id));
  if (kind === 'reservation') return saying('range.reservation', { party: who });
  const name = names.issues.find(each => each.id === issue)?.name ?? issue;
  if (kind === 'weights') return saying('range.weight', { party: who, issue: name });
  return saying('range.points', { party: who, issue: name, value: value.join('.') });
}

/** A count of any length with the number that its plural goes by. */
export function counted(digits: string): { readonly n: number; readonly count: Value } {
  return { n: Number(digits), count: { digits } };
}

/** How many packages all accept, surely and possibly. */
export function countsOf([least, most]: ZonePart['counts']): Saying {
  if (least === null || most === null) return saying('counts.uncounted');
  if (least === most) return saying('counts.exact', counted(least));
  const possible = { most: { digits: most } };
  return least === '0' ? saying('counts.none', possible) : saying('counts.some', { ...counted(least), ...possible });
}
