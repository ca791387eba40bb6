/**
 * Errors on their way between threads: a copy by `postMessage` keeps the message of an error and loses its class. A refusal
 * travels as its class and complaints and is the same refusal again where it arrives; a fault of the program travels as one.
 */
import {
  CancelledError,
  type Complaint,
  FileError,
  LimitError,
  ParleyError,
  ProtocolError,
  plainComplaint,
  RelayError,
  UsageError,
  VerificationError,
} from './errors.ts';

const refusals = {
  FileError,
  UsageError,
  LimitError,
  ProtocolError,
  VerificationError,
  RelayError,
  CancelledError,
  ParleyError,
} as const;
type Refusal = keyof typeof refusals;
type Complaints = readonly [Complaint, ...Complaint[]];

/** Plain data. */
export type PlainError =
  | { readonly refusal: Refusal; readonly complaints: Complaints }
  | { readonly fault: { readonly name: string; readonly message: string; readonly stack?: string } };

export function toPlain(error: unknown): PlainError {
  if (error instanceof ParleyError) return { refusal: refusalOf(error), complaints: complaintsOf(error) };
  if (!(error instanceof Error)) return { fault: { name: 'Error', message: String(error) } };
  const { name, message, stack } = error;
  return { fault: { name, message, ...(stack !== undefined && { stack }) } };
}

export function fromPlain(plain: PlainError): Error {
  if ('fault' in plain) return Object.assign(new Error(plain.fault.message), plain.fault);
  const { refusal, complaints } = plain;
  return refusal === 'FileError' ? new FileError(complaints) : new refusals[refusal](complaints[0]);
}

/** What a refusal says. @throws what is none: a fault of the program is nobody's complaint. */
export function complaintsOf(error: unknown): Complaints {
  if (error instanceof FileError) return error.complaints;
  if (!(error instanceof ParleyError)) throw error;
  return [plainComplaint(error)];
}

/** By class and not by name, which a build may shorten. */
function refusalOf(error: ParleyError): Refusal {
  return (Object.keys(refusals) as Refusal[]).find(name => error instanceof refusals[name])!;
}
