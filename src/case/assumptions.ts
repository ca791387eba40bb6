/** The assumptions that some of a case's values rest on. */
import type { Case, EvidenceId } from './model.ts';

/** In the order of the record. What an option is needs no evidence. */
export function assumptionsBehind({ record, situation, agenda }: Case, part: 'situation' | 'agenda'): EvidenceId[] {
  const named = evidenceIn(part === 'agenda' ? agenda : [situation?.infeasible, situation?.preferences]);
  return record.assumptions.flatMap(({ id }) => (named.has(id) ? [id] : []));
}

/** Whatever stands under `because`, at any depth. */
function evidenceIn(value: unknown, found = new Set<EvidenceId>()): Set<EvidenceId> {
  if (value instanceof Map || Array.isArray(value)) {
    for (const each of value.values()) evidenceIn(each, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (key === 'because') for (const id of each as readonly EvidenceId[]) found.add(id);
      else evidenceIn(each, found);
    }
  }
  return found;
}
