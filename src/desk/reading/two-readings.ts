/** Rival readings of evidence that does not fit together, one for each of two claims, to be assessed side by side. */
import { type Edit, editCase } from '../../case/edit/edit.ts';
import { idsFrom } from '../../case/edit/ids.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { asIs, type Case } from '../../case/model.ts';
import { UsageError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import type { Proposals } from './proposals.ts';
import type { Accepted } from './take-in.ts';

/** What was accepted, and the contradictions of these numbers (from 1). @throws UsageError where there is none of a number. */
export function withContradictions(
  accepted: Accepted,
  { contradictions }: Proposals,
  numbers: readonly number[],
): Accepted {
  const unknown = numbers.find(number => contradictions[number - 1] === undefined);
  if (unknown !== undefined) {
    throw new UsageError(
      contradictions.length === 0
        ? complaint('CONTRADICTION_UNKNOWN.none', { number: unknown })
        : complaint('CONTRADICTION_UNKNOWN', { number: unknown, most: contradictions.length }),
    );
  }
  return {
    ...accepted,
    contradictions: new Set([...accepted.contradictions, ...numbers.map(number => number - 1)]),
  };
}

/** The case with two readings of each of the contradictions of these numbers, which it must hold by now. */
export function withReadings(
  document: CaseDocument,
  { contradictions }: Proposals,
  numbers: readonly number[],
): CaseDocument {
  return numbers.reduce((current, number) => {
    const { says } = contradictions[number - 1]!;
    const found = current.case.record.contradictions.find(each => each.says === says);
    const edits = found ? twoReadings(current.case, found.id) : [];
    return edits.length > 0 ? editCase(current, edits) : current;
  }, document);
}

const longestName = 80;

/**
 * The edits that give a contradiction a reading for each of its first two claims. What a reading changes in the case is
 * for the analyst to say: it begins empty. No edits where the contradiction is unknown or has readings already.
 */
export function twoReadings({ record, readings }: Case, contradiction: string): Edit[] {
  const found = record.contradictions.find(({ id }) => id === contradiction);
  if (!found || found.readings.length > 0) return [];
  const claims = found.between.slice(0, 2);
  const taken = [asIs, ...readings.map(({ id }) => id)];
  const ids = idsFrom([...taken, ...claims.map(claim => `${claim} holds`)], 'reading').slice(taken.length);
  return [
    ...claims.map((claim, index): Edit => {
      const says = record.claims.find(({ id }) => id === claim)?.says ?? claim;
      const name = says.length > longestName ? `${says.slice(0, longestName - 3).trimEnd()}...` : says;
      return { do: 'set', at: ['readings', ids[index]!], value: { name, because: [claim], changes: {} } };
    }),
    { do: 'set', at: ['record', 'contradictions', contradiction, 'readings'], value: ids },
  ];
}
