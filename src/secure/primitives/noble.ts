/**
 * The oracle: noble in plain JavaScript. NOT constant-time in its scalars (JavaScript big integers): for tests, for
 * checking transcripts and as the benchmark's baseline, not for answering.
 */
import { pippenger } from '@noble/curves/abstract/curve.js';
import { ed25519, ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { checked } from './checked.ts';
import type { Point, Scalar, Suite } from './suite.ts';

type NoblePoint = InstanceType<typeof ristretto255.Point>;
const { Point: Ristretto } = ristretto255;
const field = Ristretto.Fn;

const wrap = (point: NoblePoint): Point => point as unknown as Point;
const unwrap = (point: Point): NoblePoint => point as unknown as NoblePoint;
const scalarOf = (value: bigint): Scalar => value as unknown as Scalar;
const bigOf = (scalar: Scalar): bigint => scalar as unknown as bigint;

function fromLittleEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let at = bytes.length - 1; at >= 0; at--) value = (value << 8n) | BigInt(bytes[at]!);
  return value;
}

function multiply(by: Scalar, point: Point): Point {
  return bigOf(by) === 0n ? wrap(Ristretto.ZERO) : wrap(unwrap(point).multiply(bigOf(by)));
}

export const nobleSuite: Suite = checked({
  name: 'noble',
  constantTime: false,
  base: wrap(Ristretto.BASE),
  identity: wrap(Ristretto.ZERO),
  decodePoint(bytes) {
    if (bytes.length !== 32) return undefined;
    try {
      return wrap(Ristretto.fromBytes(bytes));
    } catch {
      return undefined;
    }
  },
  encodePoint: point => unwrap(point).toBytes(),
  add: (a, b) => wrap(unwrap(a).add(unwrap(b))),
  subtract: (a, b) => wrap(unwrap(a).subtract(unwrap(b))),
  multiply,
  multiplyBase: by => multiply(by, wrap(Ristretto.BASE)),
  multiScalarSecret: (by, points) =>
    points.reduce((sum, point, at) => wrap(unwrap(sum).add(unwrap(multiply(by[at]!, point)))), wrap(Ristretto.ZERO)),
  multiScalarPublic: (by, points) => wrap(pippenger(Ristretto, points.map(unwrap), by.map(bigOf))),
  select: (bit, whenOne, whenZero) => [whenZero, whenOne][bit & 1]!,
  isIdentity: point => unwrap(point).is0(),
  equal: (a, b) => unwrap(a).equals(unwrap(b)),
  pointFromUniform: bytes => wrap(ristretto255_hasher.deriveToCurve!(bytes)),

  decodeScalar(bytes) {
    const value = fromLittleEndian(bytes);
    return bytes.length === 32 && value < field.ORDER ? scalarOf(value) : undefined;
  },
  encodeScalar: scalar => field.toBytes(bigOf(scalar)),
  scalar: value => scalarOf(field.create(BigInt(value))),
  reduce: bytes => scalarOf(fromLittleEndian(bytes) % field.ORDER),
  plus: (a, b) => scalarOf(field.add(bigOf(a), bigOf(b))),
  minus: (a, b) => scalarOf(field.sub(bigOf(a), bigOf(b))),
  times: (a, b) => scalarOf(field.mul(bigOf(a), bigOf(b))),
  isZero: scalar => bigOf(scalar) === 0n,

  sha512,
  identityKey: seed => ed25519.getPublicKey(seed),
  sign: (seed, message) => ed25519.sign(message, seed),
  verify(key, message, signature) {
    try {
      return ed25519.verify(signature, message, key, { zip215: false });
    } catch {
      return false;
    }
  },
  wipe: secret => void (secret instanceof Uint8Array && secret.fill(0)),
});
