/** Strict reading from the first byte to the last: nothing is skipped, and nothing may be left over. */
import { ProtocolError } from '../../core/errors.ts';
import { misfit, type Wrong, wrongLength } from '../../wire/length.ts';

/** Bytes that are not what the format says. The code is stable; `field` names the place. */
export class MalformedError extends ProtocolError {
  readonly field: string;

  constructor(field: string, what: Wrong) {
    super({ ...misfit('MESSAGE_MALFORMED', field, what), hint: 'The message is refused; nothing was lost.' });
    this.field = field;
  }
}

/** A stretch of bytes in a layout. */
export interface Part {
  readonly name: string;
  /** What it holds: `bytes`, `unsigned`, `choice`, `point` and so on. */
  readonly kind: string;
  /** In bytes. */
  readonly length: number;
}

export interface Reader {
  /** The next bytes. @throws MalformedError where they end too soon. */
  take(part: Part): Uint8Array;
  /** All that was not yet taken. */
  rest(): Uint8Array;
  /** @throws MalformedError where bytes are left over. */
  end(): void;
}

export function reader(bytes: Uint8Array): Reader {
  let at = 0;
  const next = (length: number) => {
    at += length;
    return bytes.slice(at - length, at);
  };
  return {
    take({ name, length }) {
      const left = bytes.length - at;
      if (length > left) throw new MalformedError(name, wrongLength(length, left));
      return next(length);
    },
    rest: () => next(bytes.length - at),
    end() {
      if (at !== bytes.length) throw new MalformedError('end', wrongLength(at, bytes.length));
    },
  };
}
