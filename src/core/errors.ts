/**
 * Errors by who must act. The message says what is wrong, where, with the value; the hint says how to mend it.
 * Expected negatives ("no zone of agreement") are results, never errors. No secret ever stands in a message.
 */

/** A place in a file: lines and columns count from 1. `path` names the value when there is no text position. */
export interface Where {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly path?: string;
}

/** Renders a place as `file:line:column`, as far as it is known. */
export function formatWhere(where: Where | undefined): string {
  if (!where) return '';
  const position = where.line === undefined ? [] : [String(where.line), String(where.column ?? 1)];
  const head = [...(where.file === undefined ? [] : [where.file]), ...position].join(':');
  if (where.line !== undefined || where.path === undefined) return head;
  return head === '' ? where.path : `${head} (${where.path})`;
}

/** One complaint, printable as `case.parley.yaml:14:9 PARTY_UNKNOWN "nroth" is not a party. Did you mean "north"?` */
export interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly where?: Where;
  readonly hint?: string;
}

/** Renders a complaint on one line. */
export function formatComplaint({ code, message, where, hint }: Complaint): string {
  return [formatWhere(where), code, message, hint].filter(part => part !== undefined && part !== '').join(' ');
}

/** Root of all errors that Parley raises on purpose. */
export class ParleyError extends Error implements Complaint {
  readonly code: string;
  readonly where?: Where;
  readonly hint?: string;

  constructor({ code, message, where, hint }: Complaint, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    if (where) this.where = where;
    if (hint) this.hint = hint;
  }
}

/** The author of a file must act. Carries every complaint found, not the first alone. */
export class FileError extends ParleyError {
  readonly complaints: readonly [Complaint, ...Complaint[]];

  constructor(complaints: Complaint | readonly [Complaint, ...Complaint[]], options?: ErrorOptions) {
    const all = 'code' in complaints ? ([complaints] as const) : complaints;
    super(all[0], options);
    this.complaints = all;
  }
}

/** The caller must act: a wrong argument or flag. */
export class UsageError extends ParleyError {}

/** Too large: the message says the size and the limit, the hint the switch or the way round. */
export class LimitError extends ParleyError {}

/** A peer misbehaved. */
export class ProtocolError extends ParleyError {}

/** A check failed: do not trust the result. */
export class VerificationError extends ParleyError {}

/** The network or the relay failed. */
export class RelayError extends ParleyError {}

/** The user asked to stop. */
export class CancelledError extends ParleyError {
  constructor(what: string | Complaint = 'The work') {
    super(typeof what === 'string' ? { code: 'CANCELLED', message: `${what} was cancelled.` } : what);
  }
}
