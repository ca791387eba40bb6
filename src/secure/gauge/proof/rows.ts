/**
 * Proof that a party's rows carry its committed answers: for every outcome x
 *
 *     (A'_x, B'_x) = a_x (A_x, B_x) + r_x (G, Y),     V = sum_x a_x H_x + s G,
 *
 * that is: the row before, re-randomised, where a_x = 1, and a fresh encryption of 0 where a_x = 0. That every a_x is 0
 * or 1 is the ballot's proof about the same V. The outcomes are gathered with the powers of a weight e that is hashed from
 * all rows; then one linear sigma protocol for (a, s, R = sum_x e^x r_x). Soundness: V fixes a, so a false row would make a
 * non-zero polynomial in e of degree N vanish. Honest-verifier zero knowledge is perfect.
 */
import type { Point, Scalar, Suite } from '../../primitives/suite.ts';
import { inner, negate, powers } from '../arithmetic.ts';
import type { Equation } from '../equation.ts';
import type { Generators } from '../generators.ts';
import { encodePoints } from '../group-fields.ts';
import { challenge } from '../hash.ts';
import type { SecretSource } from '../randomness.ts';
import { commitScalars } from './ballot.ts';

/** An exponential ElGamal ciphertext per outcome, as two columns. */
export interface Rows {
  readonly a: readonly Point[];
  readonly b: readonly Point[];
}

export interface RowsStatement {
  readonly jointKey: Point;
  /** V of this party and level. */
  readonly commitment: Point;
  readonly before: Rows;
  readonly after: Rows;
  readonly generators: Generators;
}

export interface RowsProof {
  readonly answersMask: Point;
  readonly aMask: Point;
  readonly bMask: Point;
  readonly answers: readonly Scalar[];
  readonly blinding: Scalar;
  readonly randomness: Scalar;
}

/** The trivial encryption of 1 in every row: where the chain begins. */
export function trivialRows(suite: Suite, outcomes: number): Rows {
  return { a: new Array<Point>(outcomes).fill(suite.identity), b: new Array<Point>(outcomes).fill(suite.base) };
}

/** The party's rows; `randomness[x]` is fresh and secret. No branch and no index depends on an answer. */
export function answerRows(
  suite: Suite,
  jointKey: Point,
  before: Rows,
  answers: readonly number[],
  randomness: readonly Scalar[],
): Rows {
  const kept = (points: readonly Point[], at: number) => suite.select(answers[at]!, points[at]!, suite.identity);
  return {
    a: randomness.map((r, at) => suite.add(kept(before.a, at), suite.multiplyBase(r))),
    b: randomness.map((r, at) => suite.add(kept(before.b, at), suite.multiply(r, jointKey))),
  };
}

function weightOf(suite: Suite, context: Uint8Array, statement: RowsStatement): Scalar {
  const { jointKey, commitment, before, after } = statement;
  const columns = [[jointKey, commitment], before.a, before.b, after.a, after.b];
  return challenge(suite, 'rows weight', context, ...columns.map(column => encodePoints(suite, column)));
}

function challengeOf(suite: Suite, context: Uint8Array, weight: Scalar, masks: readonly Point[]): Scalar {
  return challenge(suite, 'rows', context, suite.encodeScalar(weight), encodePoints(suite, masks));
}

export function proveRows(
  suite: Suite,
  context: Uint8Array,
  statement: RowsStatement,
  secrets: { answers: readonly number[]; blinding: Scalar; randomness: readonly Scalar[] },
  draws: SecretSource,
): RowsProof {
  const { answers, blinding, randomness } = secrets;
  const weight = weightOf(suite, context, statement);
  const weights = powers(suite, weight, answers.length);
  const masks = draws.scalars('row answer mask', answers.length);
  const blindingMask = draws.scalar('row blinding mask');
  const randomnessMask = draws.scalar('row randomness mask');
  const weighted = masks.map((mask, at) => suite.times(mask, weights[at]!));
  const answersMask = commitScalars(suite, masks, blindingMask, statement.generators);
  const aMask = suite.add(suite.multiScalarSecret(weighted, statement.before.a), suite.multiplyBase(randomnessMask));
  const bMask = suite.add(
    suite.multiScalarSecret(weighted, statement.before.b),
    suite.multiply(randomnessMask, statement.jointKey),
  );
  const c = challengeOf(suite, context, weight, [answersMask, aMask, bMask]);
  const respond = (secret: Scalar, mask: Scalar) => suite.plus(suite.times(c, secret), mask);
  const proof: RowsProof = {
    answersMask,
    aMask,
    bMask,
    answers: answers.map((answer, at) => respond(suite.scalar(answer), masks[at]!)),
    blinding: respond(blinding, blindingMask),
    randomness: respond(inner(suite, weights, randomness), randomnessMask),
  };
  for (const secret of [...masks, ...weighted, blindingMask, randomnessMask]) suite.wipe(secret);
  return proof;
}

export function rowsEquations(
  suite: Suite,
  context: Uint8Array,
  statement: RowsStatement,
  proof: RowsProof,
): Omit<Equation, 'sender' | 'message'>[] {
  const { jointKey, commitment, before, after, generators } = statement;
  const weight = weightOf(suite, context, statement);
  const weights = powers(suite, weight, proof.answers.length);
  const c = challengeOf(suite, context, weight, [proof.answersMask, proof.aMask, proof.bMask]);
  const minusC = negate(suite, c);
  const minusOne = negate(suite, suite.scalar(1));
  const kept = proof.answers.map((answer, at) => suite.times(answer, weights[at]!));
  const wanted = weights.map(each => suite.times(minusC, each));
  const column = (check: string, from: readonly Point[], to: readonly Point[], base: Point, mask: Point) => ({
    check,
    terms: [
      ...from.map((point, at) => [kept[at]!, point] as const),
      ...to.map((point, at) => [wanted[at]!, point] as const),
      [proof.randomness, base],
      [minusOne, mask],
    ] as const,
  });
  return [
    {
      check: 'rows carry the committed answers',
      terms: [
        ...proof.answers.map((answer, at) => [answer, generators.places[at]!] as const),
        [proof.blinding, suite.base],
        [minusC, commitment],
        [minusOne, proof.answersMask],
      ],
    },
    column('rows, first column', before.a, after.a, suite.base, proof.aMask),
    column('rows, second column', before.b, after.b, jointKey, proof.bMask),
  ];
}
