/**
 * What the gauge needs of cryptography: the prime-order group ristretto255 (RFC 9496), SHA-512 and Ed25519 (RFC 8032).
 * Two implementations give the same bytes: libsodium for use, noble as the oracle.
 */
declare const point: unique symbol;
declare const scalar: unique symbol;

/** An element of the group; what it is made of is the implementation's own matter. Never changed in place. */
export interface Point {
  readonly [point]: true;
}
/** An integer modulo the order of the group. */
export interface Scalar {
  readonly [scalar]: true;
}

export const pointLength = 32;
export const scalarLength = 32;
export const signatureLength = 64;
export const identityKeyLength = 32;
export const identitySeedLength = 32;
/** What becomes a point or a scalar that nobody chose. */
export const uniformLength = 64;

export interface Hashing {
  /** 64 bytes. */
  sha512(bytes: Uint8Array): Uint8Array;
}

export interface Signing {
  /** Public identity key of a 32-byte seed. @throws UsageError */
  identityKey(seed: Uint8Array): Uint8Array;
  /** @throws UsageError for a seed of another length */
  sign(seed: Uint8Array, message: Uint8Array): Uint8Array;
  /** @throws UsageError for a key or a signature of another length */
  verify(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
}

export interface Suite extends Hashing, Signing {
  readonly name: 'libsodium' | 'noble';
  /** Whether operations on secrets take the same time for all values, as far as the platform allows. */
  readonly constantTime: boolean;
  readonly base: Point;
  readonly identity: Point;

  /** The point of a canonical encoding, the identity included; undefined for every other string of bytes. */
  decodePoint(bytes: Uint8Array): Point | undefined;
  encodePoint(point: Point): Uint8Array;
  add(a: Point, b: Point): Point;
  subtract(a: Point, b: Point): Point;
  multiply(by: Scalar, point: Point): Point;
  multiplyBase(by: Scalar): Point;
  /** Sum of `by[i] * points[i]` where the scalars may be secret. */
  multiScalarSecret(by: readonly Scalar[], points: readonly Point[]): Point;
  /** Sum of `by[i] * points[i]` of public values: may take a time that depends on them. */
  multiScalarPublic(by: readonly Scalar[], points: readonly Point[]): Point;
  /** `bit` = 1 gives `one`, 0 gives `zero`. */
  select(bit: number, one: Point, zero: Point): Point;
  isIdentity(point: Point): boolean;
  equal(a: Point, b: Point): boolean;
  /** Element derivation of RFC 9496 (4.3.4) from 64 uniform bytes. @throws UsageError for another length */
  pointFromUniform(bytes: Uint8Array): Point;

  /** The scalar of 32 bytes, little-endian, smaller than the order; undefined for every other string of bytes. */
  decodeScalar(bytes: Uint8Array): Scalar | undefined;
  encodeScalar(scalar: Scalar): Uint8Array;
  /** A safe integer. */
  scalar(value: number): Scalar;
  /** 64 uniform bytes, little-endian, modulo the order. @throws UsageError for another length */
  reduce(bytes: Uint8Array): Scalar;
  plus(a: Scalar, b: Scalar): Scalar;
  minus(a: Scalar, b: Scalar): Scalar;
  times(a: Scalar, b: Scalar): Scalar;
  isZero(scalar: Scalar): boolean;

  /** Overwrites a secret with zeros where the language lets us: byte arrays, and scalars that are byte arrays. */
  wipe(secret: Uint8Array | Scalar): void;
}
