/**
 * Proof of knowledge of x with X = xG (Schnorr 1991, made non-interactive by Fiat-Shamir). It stops a party from
 * choosing its key as a function of the others' keys.
 */
import type { Point, Scalar, Suite } from '../../primitives/suite.ts';
import { negate } from '../arithmetic.ts';
import { holds } from '../equation.ts';
import { challenge } from '../hash.ts';
import type { SecretSource } from '../randomness.ts';

export interface PossessionProof {
  readonly commitment: Point;
  readonly response: Scalar;
}

const challengeOf = (suite: Suite, context: Uint8Array, key: Point, commitment: Point) =>
  challenge(suite, 'possession', context, suite.encodePoint(key), suite.encodePoint(commitment));

export function provePossession(
  suite: Suite,
  context: Uint8Array,
  { secret, key }: { readonly secret: Scalar; readonly key: Point },
  draws: SecretSource,
): PossessionProof {
  const nonce = draws.scalar('possession nonce');
  const commitment = suite.multiplyBase(nonce);
  const c = challengeOf(suite, context, key, commitment);
  const response = suite.plus(nonce, suite.times(c, secret));
  suite.wipe(nonce);
  return { commitment, response };
}

export function verifyPossession(suite: Suite, context: Uint8Array, key: Point, proof: PossessionProof): boolean {
  const c = challengeOf(suite, context, key, proof.commitment);
  return holds(suite, [
    [proof.response, suite.base],
    [negate(suite, c), key],
    [negate(suite, suite.scalar(1)), proof.commitment],
  ]);
}
