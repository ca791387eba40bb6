/**
 * What is uncertain in a case: the assumptions and the preference statements that carry a probability. A value that rests on
 * assumptions (`because`) holds only where all of them hold: see case-in-world.ts.
 */
import type { Case, EvidenceId, PartyId, Path, Preferences, Range, Supported } from '../case/model.ts';

/** Something that holds in some plausible worlds and fails in others. */
export interface Uncertainty {
  /** `a1` for an assumption, `party: text` for a preference statement: equal in all variants that keep the value. */
  readonly key: string;
  /**
   * Names the random numbers that it is drawn with: made of assumption, option and statement texts alone, so that neither
   * the names nor the order of the parties change a figure.
   */
  readonly stream: string;
  readonly kind: 'assumption' | 'statement';
  readonly says: string;
  /** Probability of holding. A range is the analyst's ignorance: shares are taken at its ends, never in between. */
  readonly sure: Range;
  /** Whether the file leaves it open; an assumption of no given probability always holds but can be supposed false. */
  readonly drawn: boolean;
  readonly party?: PartyId;
  readonly at: Path;
}

/** Every uncertainty of a case's situation: assumptions that some value of it rests on, in file order, then statements. */
export function uncertaintiesOf(theCase: Case): Uncertainty[] {
  const { situation } = theCase;
  const supported: Supported[] = [
    ...(situation?.infeasible ?? []),
    ...(situation?.options ?? []),
    ...(situation?.moves.values() ?? []),
  ];
  if (situation?.settlement) supported.push(situation.settlement);
  const statements: Uncertainty[] = [];
  for (const [party, preferences] of situation?.preferences ?? []) {
    if (preferences.kind === 'ranking') {
      supported.push(preferences);
      continue;
    }
    supported.push(...preferences.statements);
    const keys = statementKeys(party, preferences.statements);
    const streams = statementKeys(partySignature(theCase, party), preferences.statements);
    for (const [place, { text, sure, at }] of preferences.statements.entries()) {
      if (sure === 'unknown' || isCertain(sure)) continue;
      const [key, stream] = [keys[place]!, streams[place]!];
      statements.push({ key, stream, kind: 'statement', says: text, sure, drawn: true, party, at });
    }
  }
  return [...assumptionsBehind(theCase, supported), ...statements];
}

/** The uncertainties of a case's agenda: the assumptions that a weight, a point, a reservation, a red line or a rule rests on. */
export function agendaUncertaintiesOf(theCase: Case): Uncertainty[] {
  const { agenda } = theCase;
  const supported: Supported[] = [...(agenda?.infeasible ?? [])];
  for (const { weights, scores, points, reservation, redLines } of agenda?.utilities.values() ?? []) {
    supported.push(...weights.values(), ...redLines, ...(reservation ? [reservation] : []));
    for (const byValue of [...scores.values(), ...(points?.values() ?? [])]) supported.push(...byValue.values());
  }
  return assumptionsBehind(theCase, supported);
}

function assumptionsBehind({ record }: Case, supported: readonly Supported[]): Uncertainty[] {
  const used = new Set<EvidenceId>(supported.flatMap(({ because }) => because));
  return record.assumptions
    .filter(({ id }) => used.has(id))
    .map(({ id, says, sure }) => ({
      key: id,
      stream: id,
      kind: 'assumption',
      says,
      sure: sure ?? [1, 1],
      drawn: sure !== undefined && !isCertain(sure),
      at: ['record', 'assumptions', id],
    }));
}

/** The keys of a party's statements among the uncertainties; one that stands twice in the list has two. */
export function statementKeys(party: string, statements: readonly { readonly text: string }[]): string[] {
  return statements.map(({ text }, place) => {
    const before = statements.slice(0, place).filter(each => each.text === text).length;
    return before === 0 ? `${party}: ${text}` : `${party}: ${text} (${before + 1})`;
  });
}

/**
 * A party without its name: the options that it controls, else what it wants. Only parties that control nothing and want the very
 * same are told apart by their order in the file.
 */
export function partySignature({ parties, situation }: Case, party: PartyId): string {
  const signature = (of: PartyId) => {
    const controlled = (situation?.options ?? []).filter(({ by }) => by === of).map(({ id }) => id);
    return controlled.length > 0 ? controlled.toSorted().join(' ') : wantsOf(situation?.preferences.get(of));
  };
  const own = signature(party);
  const before = parties.slice(
    0,
    parties.findIndex(({ id }) => id === party),
  );
  const alike = before.filter(({ id }) => signature(id) === own).length;
  return alike === 0 ? own : `${own} #${alike}`;
}

function wantsOf(preferences: Preferences | undefined): string {
  if (!preferences) return '';
  const { orderNoise } = preferences;
  return JSON.stringify(
    preferences.kind === 'ranking'
      ? [orderNoise, preferences.groups]
      : [orderNoise, preferences.statements.map(({ text, sure, because }) => [text, sure, because])],
  );
}

function isCertain([low, high]: Range): boolean {
  return low === 1 && high === 1;
}
