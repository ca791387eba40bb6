import { type Complaint, formatWhere } from '../core/errors.ts';
import type { Value } from '../core/values.ts';
import { saying } from './names.ts';

/** A complaint within a sentence: its place, its code, what is wrong and how to mend it. */
export function complaintSaying({ where, code, message, hint }: Complaint): Value {
  const parts = [formatWhere(where), code, message, hint ?? ''].filter(part => part !== '');
  return saying('plain', { value: { sentences: parts } });
}
