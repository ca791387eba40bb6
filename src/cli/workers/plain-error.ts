/** Errors between threads: a copy of an error keeps its message alone, so a refusal is sent as its complaints. */
import { type Complaint, FileError, ParleyError } from '../../core/errors.ts';

export type PlainError = { readonly complaints: readonly Complaint[] } | { readonly fault: unknown };

export function toPlain(error: unknown): PlainError {
  if (error instanceof FileError) return { complaints: error.complaints };
  if (!(error instanceof ParleyError)) return { fault: error };
  const { code, message, where, hint } = error;
  return { complaints: [{ code, message, ...(where && { where }), ...(hint && { hint }) }] };
}

export function fromPlain(error: PlainError): unknown {
  if ('fault' in error) return error.fault;
  const [first, ...rest] = error.complaints;
  return rest.length === 0 ? new ParleyError(first!) : new FileError([first!, ...rest]);
}
