/** A part of an answer that was refused while the others stand: what is wrong, where, and what to do instead of the part. */
import { type Complaint, FileError, LimitError } from './errors.ts';
import { complaintsOf } from './plain-error.ts';

export interface FailedPart {
  readonly failed: Complaint;
}

/** The part, or its refusal. Only what the file's author can mend is kept so: usage, cancelling and faults go on. */
export function attemptNow<T>(work: () => T): T | FailedPart {
  try {
    return work();
  } catch (error) {
    return refusalOf(error);
  }
}

/** The same of work that takes its time. */
export async function attempt<T>(work: () => T | Promise<T>): Promise<T | FailedPart> {
  try {
    return await work();
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): FailedPart {
  if (error instanceof FileError || error instanceof LimitError) return { failed: complaintsOf(error)[0] };
  throw error;
}

export function hasFailed(part: unknown): part is FailedPart {
  return typeof part === 'object' && part !== null && 'failed' in part;
}
