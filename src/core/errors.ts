/**
 * Errors by who must act. The message says what is wrong, where, with the value; the hint says how to mend it.
 * Expected negatives ("no zone of agreement") are results, never errors. No secret ever stands in a message.
 */

import type { Values } from './values.ts';

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
  /** The key of the message in `src/words`, where it is not the code. */
  readonly sentence?: string;
  /** The key of the hint, where it is not that of the message with `.hint`. */
  readonly remedy?: string;
  /** What fills the message and the hint, so that every language can say them. */
  readonly values?: Values;
}

/** The members of a complaint alone, without those of the error that carries it. */
export function plainComplaint({ code, message, where, hint, sentence, remedy, values }: Complaint): Complaint {
  return {
    code,
    message,
    ...(where && { where }),
    ...(hint && { hint }),
    ...(sentence && { sentence }),
    ...(remedy && { remedy }),
    ...(values && { values }),
  };
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
  readonly sentence?: string;
  readonly remedy?: string;
  readonly values?: Values;

  constructor(complaint: Complaint, options?: ErrorOptions) {
    super(complaint.message, options);
    this.name = new.target.name;
    this.code = complaint.code;
    if (complaint.where) this.where = complaint.where;
    if (complaint.hint) this.hint = complaint.hint;
    if (complaint.sentence) this.sentence = complaint.sentence;
    if (complaint.remedy) this.remedy = complaint.remedy;
    if (complaint.values) this.values = complaint.values;
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
  constructor(complaint: Complaint = { code: 'CANCELLED', message: 'The work was cancelled.' }) {
    super(complaint);
  }
}
