import { type Edit, editCase } from '../case/edit/edit.ts';
import { idsFrom } from '../case/edit/ids.ts';
import type { CaseDocument } from '../case/file/check-data.ts';

/**
 * The case with two rival readings made of one contradiction: each rests on one of its claims and is to be filled with
 * what the case looks like if that claim holds. A contradiction that has readings is left as it is.
 */
export function makeTwoReadings(document: CaseDocument, contradiction: string): CaseDocument {
  const { record, readings } = document.case;
  const found = record.contradictions.find(({ id }) => id === contradiction);
  if (!found || found.readings.length > 0) return document;
  const taken = ['as-is', ...readings.map(({ id }) => `${id}`)];
  const made: string[] = [];
  const edits = found.between.slice(0, 2).map((claimId): Edit => {
    const claim = record.claims.find(({ id }) => id === claimId);
    const id = idsFrom([...taken, ...made, `if-${claimId}`], 'reading').at(-1)!;
    made.push(id);
    const name = `If it holds: ${(claim?.says ?? claimId).slice(0, 80)}`;
    return { do: 'set', at: ['readings', id], value: { name, because: [claimId], changes: {} } };
  });
  return editCase(document, [
    ...edits,
    { do: 'set', at: ['record', 'contradictions', contradiction, 'readings'], value: made },
  ]);
}
