/**
 * What is uncertain in a situation: the assumptions and the statements that carry a probability, and the orders that
 * carry noise. A value that rests on assumptions (`because`) holds only where all of them hold.
 */
import type { Case, EvidenceId, PartyId, Path, Range } from '../../case/model.ts';

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
  /** Probability of holding. A range is drawn evenly: a convention of the sampler, not a belief. */
  readonly sure: Range;
  /** Whether the file gives the probability; an assumption without one always holds in samples but can be supposed false. */
  readonly drawn: boolean;
  readonly party?: PartyId;
  readonly at: Path;
}

/** Every uncertainty of a case's situation: assumptions that some value rests on, in file order, then statements. */
export function uncertaintiesOf(theCase: Case): Uncertainty[] {
  const used = new Set<EvidenceId>();
  const statements: Uncertainty[] = [];
  for (const rule of theCase.situation?.infeasible ?? []) for (const id of rule.because) used.add(id);
  for (const [party, preferences] of theCase.situation?.preferences ?? []) {
    if (preferences.kind === 'ranking') {
      for (const id of preferences.because) used.add(id);
      continue;
    }
    for (const statement of preferences.statements) {
      for (const id of statement.because) used.add(id);
      if (statement.sure === 'unknown' || isCertain(statement.sure)) continue;
      const key = statementKey(party, statement.text);
      const stream = `${partySignature(theCase, party)}: ${statement.text}`;
      statements.push({
        key,
        stream,
        kind: 'statement',
        says: statement.text,
        sure: statement.sure,
        drawn: true,
        party,
        at: statement.at,
      });
    }
  }
  const assumptions = theCase.record.assumptions
    .filter(({ id }) => used.has(id))
    .map(({ id, says, sure }): Uncertainty => {
      const drawn = sure !== undefined && !isCertain(sure);
      return {
        key: id,
        stream: id,
        kind: 'assumption',
        says,
        sure: sure ?? [1, 1],
        drawn,
        at: ['record', 'assumptions', id],
      };
    });
  return [...assumptions, ...statements];
}

/** The key of a party's statement among the uncertainties. */
export function statementKey(party: PartyId, text: string): string {
  return `${party}: ${text}`;
}

/**
 * A party without its name: the options that it controls. Parties that control the same (that is, none) are told apart by
 * their order in the file.
 */
export function partySignature({ parties, situation }: Case, party: PartyId): string {
  const controlled = (of: PartyId) =>
    (situation?.options ?? [])
      .filter(({ by }) => by === of)
      .map(({ id }) => id)
      .toSorted()
      .join(' ');
  const own = controlled(party);
  if (own !== '') return own;
  return `#${parties.filter(({ id }) => controlled(id) === '').findIndex(({ id }) => id === party)}`;
}

function isCertain([low, high]: Range): boolean {
  return low === 1 && high === 1;
}
