/** What a screen shows of work that failed. */
import { CancelledError, type Complaint, ParleyError } from '../../core/errors.ts';
import { complaintsOf } from '../../core/plain-error.ts';
import { pageComplaint } from '../words/words.ts';

/** The complaints of a refusal; none where the work was ended on purpose. A fault of the program is called one, and goes to the console with its lines. */
export function failureOf(error: unknown): readonly Complaint[] {
  if (error instanceof CancelledError) return [];
  if (error instanceof ParleyError) return complaintsOf(error);
  reportError(error);
  const message = error instanceof Error ? error.message : String(error);
  return [pageComplaint('PROGRAM_FAULT', 'fault', { message })];
}
