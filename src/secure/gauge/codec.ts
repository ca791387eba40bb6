/** Strict reading and writing of message bodies: fixed layout, canonical encodings, nothing left over. */
import { ProtocolError } from '../../core/errors.ts';
import { concatBytes } from '../../wire/bytes.ts';
import { type Point, pointLength, type Scalar, type Suite, scalarLength } from '../primitives/suite.ts';

/** Bytes that are not what the format says. The code is stable; `field` names the place. */
export class MalformedError extends ProtocolError {
  readonly field: string;

  constructor(field: string, what: string) {
    super({
      code: 'GAUGE_MALFORMED',
      message: `${field}: ${what}.`,
      hint: 'The message is refused; nothing was lost.',
    });
    this.field = field;
  }
}

export interface Reader {
  bytes(field: string, length: number): Uint8Array;
  /** Unsigned, big-endian. */
  unsigned(field: string, length: 1 | 2 | 4): number;
  point(field: string): Point;
  scalar(field: string): Scalar;
  points(field: string, count: number): Point[];
  scalars(field: string, count: number): Scalar[];
  /** @throws MalformedError where bytes are left over. */
  end(): void;
}

/** Every method throws `MalformedError` where the bytes end too soon or are no canonical encoding. */
export function reader(suite: Suite, bytes: Uint8Array): Reader {
  let at = 0;
  const take = (field: string, length: number) => {
    if (at + length > bytes.length) throw new MalformedError(field, 'the message ends too soon');
    at += length;
    return bytes.slice(at - length, at);
  };
  const point = (field: string) => {
    const decoded = suite.decodePoint(take(field, pointLength));
    if (!decoded) throw new MalformedError(field, 'not the canonical encoding of a group element');
    return decoded;
  };
  const scalar = (field: string) => {
    const decoded = suite.decodeScalar(take(field, scalarLength));
    if (!decoded) throw new MalformedError(field, 'not the canonical encoding of a scalar');
    return decoded;
  };
  const list = <T>(read: (field: string) => T, field: string, count: number) =>
    Array.from({ length: count }, (_, index) => read(`${field}[${index}]`));
  return {
    bytes: take,
    unsigned: (field, length) => take(field, length).reduce((value, byte) => value * 256 + byte, 0),
    point,
    scalar,
    points: (field, count) => list(point, field, count),
    scalars: (field, count) => list(scalar, field, count),
    end() {
      if (at !== bytes.length) throw new MalformedError('end', `${bytes.length - at} bytes are left over`);
    },
  };
}

export const encodePoints = (suite: Suite, points: readonly Point[]): Uint8Array =>
  concatBytes(points.map(suite.encodePoint));

export const encodeScalars = (suite: Suite, scalars: readonly Scalar[]): Uint8Array =>
  concatBytes(scalars.map(suite.encodeScalar));
