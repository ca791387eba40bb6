/** The assumptions that some of a case's values rest on. */
import type { Case, EvidenceId } from './model.ts';

/** In the order of the record. What needs no evidence, as what an option is, counts for nothing. */
export function assumptionsBehind({ record, supported }: Case, part: 'situation' | 'agenda'): EvidenceId[] {
  const needing = supported.filter(({ at, unsupported }) => at[0] === part && unsupported);
  const named = new Set(needing.flatMap(({ because }) => because));
  return record.assumptions.flatMap(({ id }) => (named.has(id) ? [id] : []));
}
