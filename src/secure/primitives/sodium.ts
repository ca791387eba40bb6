/**
 * The suite in use: libsodium compiled to WebAssembly. Points and scalars are their canonical encodings; libsodium's
 * group and scalar operations are constant-time, and so is `select`. The garbage collector may leave copies of secrets.
 */
import sodium from 'libsodium-wrappers-sumo';
import { checked } from './checked.ts';
import type { Point, Scalar, Suite } from './suite.ts';

await sodium.ready;

const pointOf = (bytes: Uint8Array): Point => bytes as unknown as Point;
const scalarOf = (bytes: Uint8Array): Scalar => bytes as unknown as Scalar;
const bytesOf = (value: Point | Scalar): Uint8Array => value as unknown as Uint8Array;

/** The order of the group, little-endian. */
const order = Uint8Array.from([
  0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0x10,
]);
const identity = pointOf(new Uint8Array(32));
const one = new Uint8Array(32);
one[0] = 1;
const base = pointOf(sodium.crypto_scalarmult_ristretto255_base(one));

function isZero(bytes: Uint8Array): boolean {
  let any = 0;
  for (const byte of bytes) any |= byte;
  return any === 0;
}

function isBelowOrder(bytes: Uint8Array): boolean {
  for (let at = 31; at >= 0; at--) if (bytes[at] !== order[at]) return bytes[at]! < order[at]!;
  return false;
}

/** libsodium refuses a product that is the identity; a prime-order group has it only of a zero scalar or of the identity. */
function multiply(by: Scalar, point: Point): Point {
  if (isZero(bytesOf(by)) || isZero(bytesOf(point))) return identity;
  return pointOf(sodium.crypto_scalarmult_ristretto255(bytesOf(by), bytesOf(point)));
}

const add = (a: Point, b: Point): Point => pointOf(sodium.crypto_core_ristretto255_add(bytesOf(a), bytesOf(b)));

const plus = (a: Scalar, b: Scalar): Scalar =>
  scalarOf(sodium.crypto_core_ristretto255_scalar_add(bytesOf(a), bytesOf(b)));

/** A point that occurs several times (the same object) is multiplied once. */
function multiScalar(by: readonly Scalar[], points: readonly Point[]): Point {
  const gathered = new Map<Point, Scalar>();
  points.forEach((point, at) => {
    const before = gathered.get(point);
    gathered.set(point, before ? plus(before, by[at]!) : by[at]!);
  });
  let sum = identity;
  for (const [point, scalar] of gathered) sum = add(sum, multiply(scalar, point));
  return sum;
}

export const sodiumSuite: Suite = checked({
  name: 'libsodium',
  constantTime: true,
  base,
  identity,
  decodePoint: bytes =>
    bytes.length === 32 && sodium.crypto_core_ristretto255_is_valid_point(bytes)
      ? pointOf(Uint8Array.from(bytes))
      : undefined,
  encodePoint: point => Uint8Array.from(bytesOf(point)),
  add,
  subtract: (a, b) => pointOf(sodium.crypto_core_ristretto255_sub(bytesOf(a), bytesOf(b))),
  multiply,
  multiplyBase: by =>
    isZero(bytesOf(by)) ? identity : pointOf(sodium.crypto_scalarmult_ristretto255_base(bytesOf(by))),
  multiScalarSecret: multiScalar,
  multiScalarPublic: multiScalar,
  select(bit, whenOne, whenZero) {
    const mask = -(bit & 1) & 0xff;
    const [a, b] = [bytesOf(whenOne), bytesOf(whenZero)];
    const chosen = new Uint8Array(32);
    for (let at = 0; at < 32; at++) chosen[at] = (a[at]! & mask) | (b[at]! & ~mask);
    return pointOf(chosen);
  },
  isIdentity: point => isZero(bytesOf(point)),
  equal: (a, b) => sodium.memcmp(bytesOf(a), bytesOf(b)),
  pointFromUniform: bytes => pointOf(sodium.crypto_core_ristretto255_from_hash(bytes)),

  decodeScalar: bytes => (bytes.length === 32 && isBelowOrder(bytes) ? scalarOf(Uint8Array.from(bytes)) : undefined),
  encodeScalar: scalar => Uint8Array.from(bytesOf(scalar)),
  scalar(value) {
    const bytes = new Uint8Array(32);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(Math.abs(value)), true);
    return scalarOf(value < 0 ? sodium.crypto_core_ristretto255_scalar_negate(bytes) : bytes);
  },
  reduce: bytes => scalarOf(sodium.crypto_core_ristretto255_scalar_reduce(bytes)),
  plus,
  minus: (a, b) => scalarOf(sodium.crypto_core_ristretto255_scalar_sub(bytesOf(a), bytesOf(b))),
  times: (a, b) => scalarOf(sodium.crypto_core_ristretto255_scalar_mul(bytesOf(a), bytesOf(b))),
  isZero: scalar => isZero(bytesOf(scalar)),

  sha512: bytes => sodium.crypto_hash_sha512(bytes),
  identityKey: seed => sodium.crypto_sign_seed_keypair(seed).publicKey,
  sign: (seed, message) => sodium.crypto_sign_detached(message, sodium.crypto_sign_seed_keypair(seed).privateKey),
  verify: (key, message, signature) => sodium.crypto_sign_verify_detached(signature, message, key),
  wipe: secret => sodium.memzero(secret instanceof Uint8Array ? secret : bytesOf(secret)),
});
