/** What a screen shows of work that failed. */
import { ParleyError } from '../../core/errors.ts';
import { complaintsOf } from '../../core/plain-error.ts';
import type { PageComplaint } from '../parts/complaints.tsx';
import { complaintInWords, t } from '../words/words.ts';

/** The complaints of a refusal. A fault of the program is called one, and goes to the console with its lines. */
export function failureOf(error: unknown): readonly PageComplaint[] {
  if (error instanceof ParleyError) return complaintsOf(error);
  reportError(error);
  const message = error instanceof Error ? error.message : String(error);
  return [{ code: 'PROGRAM_FAULT', message: t('fault', { message: complaintInWords(message) }), inWords: true }];
}
