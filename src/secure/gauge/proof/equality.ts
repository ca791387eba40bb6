/** Proof of knowledge of one x with X1 = x B1 and X2 = x B2 (Chaum and Pedersen 1992), non-interactive. */
import type { Field } from '../../frame/field.ts';
import { pair, record } from '../../frame/layout.ts';
import type { Point, Scalar, Suite } from '../../primitives/suite.ts';
import { negate } from '../arithmetic.ts';
import { holds } from '../equation.ts';
import { encodePoints, point, scalar } from '../group-fields.ts';
import { challenge } from '../hash.ts';
import type { SecretSource } from '../randomness.ts';

type Pair = readonly [Point, Point];

export interface EqualityProof {
  readonly commitments: Pair;
  readonly response: Scalar;
}

export const equalityFields = (suite: Suite): Field<EqualityProof> =>
  record({
    commitments: pair(point(suite, 'commitment a'), point(suite, 'commitment b')),
    response: scalar(suite, 'response'),
  });

export interface EqualityStatement {
  readonly bases: Pair;
  readonly images: Pair;
}

const challengeOf = (suite: Suite, context: Uint8Array, statement: EqualityStatement, commitments: Pair) =>
  challenge(
    suite,
    'equality',
    context,
    encodePoints(suite, statement.bases),
    encodePoints(suite, statement.images),
    encodePoints(suite, commitments),
  );

export function proveEquality(
  suite: Suite,
  context: Uint8Array,
  statement: EqualityStatement,
  secret: Scalar,
  draws: SecretSource,
): EqualityProof {
  const nonce = draws.scalar('equality nonce');
  const commitments: Pair = [suite.multiply(nonce, statement.bases[0]), suite.multiply(nonce, statement.bases[1])];
  const c = challengeOf(suite, context, statement, commitments);
  const response = suite.plus(nonce, suite.times(c, secret));
  suite.wipe(nonce);
  return { commitments, response };
}

export function verifyEquality(
  suite: Suite,
  context: Uint8Array,
  statement: EqualityStatement,
  { commitments, response }: EqualityProof,
): boolean {
  const minusC = negate(suite, challengeOf(suite, context, statement, commitments));
  const minusOne = negate(suite, suite.scalar(1));
  return ([0, 1] as const).every(side =>
    holds(suite, [
      [response, statement.bases[side]],
      [minusC, statement.images[side]],
      [minusOne, commitments[side]],
    ]),
  );
}
