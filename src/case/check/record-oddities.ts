import { complaint } from '../../words/complaint.ts';
import type { Case } from '../model.ts';
import type { Oddity } from './oddity.ts';

/** Contradictions that no reading resolves, and assumptions on which nothing rests, in the case or in a variant of it. */
export function recordOddities({ record, supported, frameworks, futures, readings }: Case): Oddity[] {
  const unread = record.contradictions
    .filter(each => each.readings.length === 0)
    .map(({ id }) => ({
      ...complaint('CONTRADICTION_WITHOUT_READINGS', { id }),
      at: ['record', 'contradictions', id],
    }));
  const used = new Set(supported.flatMap(({ because }) => because));
  for (const variant of [...frameworks, ...futures, ...readings]) {
    for (const id of becauses(variant.changes)) used.add(id);
  }
  const idle = record.assumptions
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      ...complaint('ASSUMPTION_UNUSED', { id }),
      at: ['record', 'assumptions', id],
    }));
  return [...unread, ...idle];
}

/** Every id under a `because`, at any depth of plain data. */
function becauses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(becauses);
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'because' && Array.isArray(inner) ? inner.map(String) : becauses(inner),
  );
}
