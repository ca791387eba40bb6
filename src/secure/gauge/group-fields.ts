/** Elements of the group and scalars on the wire: canonical encodings of 32 bytes. */
import { concatBytes } from '../../wire/bytes.ts';
import { type Field, fixed } from '../frame/field.ts';
import { list } from '../frame/layout.ts';
import { type Point, pointLength, type Scalar, type Suite, scalarLength } from '../primitives/suite.ts';

export const point = (suite: Suite, name: string): Field<Point> =>
  fixed(
    { name, kind: 'point', length: pointLength },
    {
      encode: suite.encodePoint,
      decode: suite.decodePoint,
      otherwise: { text: 'not the canonical encoding of a group element', say: 'bytes.element' },
    },
  );

export const scalar = (suite: Suite, name: string): Field<Scalar> =>
  fixed(
    { name, kind: 'scalar', length: scalarLength },
    {
      encode: suite.encodeScalar,
      decode: suite.decodeScalar,
      otherwise: { text: 'not the canonical encoding of a scalar', say: 'bytes.scalar' },
    },
  );

export const points = (suite: Suite, name: string, count: number): Field<readonly Point[]> =>
  list(name, count, each => point(suite, each));

export const scalars = (suite: Suite, name: string, count: number): Field<readonly Scalar[]> =>
  list(name, count, each => scalar(suite, each));

/** For hashing. */
export const encodePoints = (suite: Suite, all: readonly Point[]): Uint8Array =>
  concatBytes(all.map(suite.encodePoint));
