/**
 * Which of what moves a finding rests on nothing: a want without evidence and without an assumption behind it, and the order of
 * wants of which none has any. How sure somebody is of a want is no evidence. An assumption is what values rest on: it never counts here.
 */
import type { Case, PartyId } from '../../case/model.ts';
import type { Uncertainty } from '../../worlds/uncertainty.ts';

export function restsOnNothing({ situation }: Case, { kind, party, at }: Uncertainty): boolean {
  const wants = kind === 'statement' && party !== undefined ? situation?.preferences.get(party) : undefined;
  if (wants?.kind !== 'statements') return false;
  const place = at.join('.');
  return wants.statements.some(each => each.at.join('.') === place && each.because.length === 0);
}

export function orderRestsOnNothing({ situation }: Case, party: string): boolean {
  const wants = situation?.preferences.get(party as PartyId);
  if (!wants) return false;
  const all = wants.kind === 'ranking' ? [wants] : wants.statements;
  return all.every(({ because }) => because.length === 0);
}
