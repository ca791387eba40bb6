/**
 * Proof that a party's commitments hold well-formed answers. V_l = sum_x a_lx H_x + s_l G commits to its answers of level
 * l (0 the most demanding); the proof shows, and tells nothing else:
 *
 * - every a_lx is 0 or 1;
 * - levels are monotone: a_lx <= a_(l+1)x;
 * - level 0 accepts at least `minimum` outcomes: sum_x a_0x - minimum = sum_j 2^j d_j with digits d_j of 0 or 1, which
 *   U = sum_j d_j H_j + u G commits to (U is absent where the minimum is 0).
 *
 * Source: the vector form of the 0-or-1 argument in Bootle, Cerulli, Chaidos, Ghadafi, Groth and Petit (2015, figure
 * 4): with f = c b + t, the coefficient of c^2 in f (c - f) is b (1 - b). Five moves: commitments, weight e, commitments
 * to the two other coefficients, challenge c, responses. Honest-verifier zero knowledge is perfect; soundness rests on
 * the discrete logarithm problem (binding of the commitments). Prover constant-time where the suite is.
 */
import type { Point, Scalar, Suite } from '../../primitives/suite.ts';
import { inner, negate, powers, sum } from '../arithmetic.ts';
import type { Equation } from '../equation.ts';
import type { Generators } from '../generators.ts';
import { encodePoints } from '../group-fields.ts';
import { challenge } from '../hash.ts';
import type { SecretSource } from '../randomness.ts';

/** Commitments to a party's answers: `levels[l]`, and `digits` where a minimum is asked. */
export interface BallotCommitments {
  readonly levels: readonly Point[];
  readonly digits?: Point | undefined;
}

export interface BallotProof {
  readonly masks: BallotCommitments;
  readonly linear: Point;
  readonly constant: Point;
  /** `answers[l][x]`, then one per digit. */
  readonly answers: readonly (readonly Scalar[])[];
  readonly digits: readonly Scalar[];
  readonly blindings: readonly Scalar[];
  readonly digitsBlinding?: Scalar | undefined;
  readonly squareBlinding: Scalar;
}

export interface BallotSecrets {
  /** `answers[l][x]`, 0 or 1. */
  readonly answers: readonly (readonly number[])[];
  readonly blindings: readonly Scalar[];
  readonly digitsBlinding: Scalar;
}

/** How many digits write the excess over the minimum; none where there is no minimum. */
export function digitCount(outcomes: number, minimum: number): number {
  return minimum === 0 ? 0 : Math.max(1, (outcomes - minimum).toString(2).length);
}

function digitsOf(answers: readonly number[], minimum: number): number[] {
  const excess = answers.reduce((count, answer) => count + answer, 0) - minimum;
  return Array.from({ length: digitCount(answers.length, minimum) }, (_, digit) => (excess >> digit) & 1);
}

/** Commitment to a vector of 0 and 1: every generator is added or not without a branch. */
function commitBits(suite: Suite, bits: readonly number[], blinding: Scalar, { places }: Generators): Point {
  return bits.reduce(
    (total, bit, at) => suite.add(total, suite.select(bit, places[at]!, suite.identity)),
    suite.multiplyBase(blinding),
  );
}

/** Commitment to a vector of secret scalars. */
export function commitScalars(
  suite: Suite,
  values: readonly Scalar[],
  blinding: Scalar,
  { places }: Generators,
): Point {
  return suite.add(suite.multiplyBase(blinding), suite.multiScalarSecret(values, places.slice(0, values.length)));
}

export function commitBallot(
  suite: Suite,
  { answers, blindings, digitsBlinding }: BallotSecrets,
  minimum: number,
  generators: Generators,
): BallotCommitments {
  const digits = digitsOf(answers[0]!, minimum);
  return {
    levels: answers.map((row, level) => commitBits(suite, row, blindings[level]!, generators)),
    ...(digits.length > 0 && { digits: commitBits(suite, digits, digitsBlinding, generators) }),
  };
}

const pointsOf = ({ levels, digits }: BallotCommitments) => (digits ? [...levels, digits] : levels);

/**
 * What must be 0 or 1, level after level: the answers, the steps from each level to the next, the digits. `minus` takes
 * differences in whatever the vectors are made of.
 */
function zeroOrOne<T>(levels: readonly (readonly T[])[], digits: readonly T[], minus: (a: T, b: T) => T): T[] {
  const steps = levels.slice(1).map((row, level) => row.map((value, at) => minus(value, levels[level]![at]!)));
  return [...levels, ...steps, digits].flat();
}

const powersOfTwo = (suite: Suite, count: number) =>
  Array.from({ length: count }, (_, digit) => suite.scalar(2 ** digit));

function weightOf(suite: Suite, context: Uint8Array, commitments: BallotCommitments, masks: BallotCommitments): Scalar {
  const statement = [pointsOf(commitments), pointsOf(masks)].map(points => encodePoints(suite, points));
  return challenge(suite, 'ballot weight', context, ...statement);
}

function challengeOf(suite: Suite, context: Uint8Array, weight: Scalar, linear: Point, constant: Point): Scalar {
  return challenge(suite, 'ballot', context, suite.encodeScalar(weight), encodePoints(suite, [linear, constant]));
}

export function proveBallot(
  suite: Suite,
  context: Uint8Array,
  secrets: BallotSecrets,
  { commitments, minimum, generators }: { commitments: BallotCommitments; minimum: number; generators: Generators },
  draws: SecretSource,
): BallotProof {
  const { answers } = secrets;
  const digits = digitsOf(answers[0]!, minimum);
  const answerMasks = answers.map((row, level) => draws.scalars(`answer mask ${level}`, row.length));
  const digitMasks = draws.scalars('digit mask', digits.length);
  if (digits.length > 0) {
    // The masks must satisfy the same linear relation as the answers and digits do.
    const others = inner(suite, digitMasks.slice(1), powersOfTwo(suite, digits.length).slice(1));
    digitMasks[0] = suite.minus(sum(suite, answerMasks[0]!), others);
  }
  const blindingMasks = draws.scalars('blinding mask', answers.length);
  const digitsBlindingMask = draws.scalar('digits blinding mask');
  const masks: BallotCommitments = {
    levels: answerMasks.map((row, level) => commitScalars(suite, row, blindingMasks[level]!, generators)),
    ...(digits.length > 0 && { digits: commitScalars(suite, digitMasks, digitsBlindingMask, generators) }),
  };

  const weight = weightOf(suite, context, commitments, masks);
  const bits = zeroOrOne(answers, digits, (a, b) => a - b);
  const bitMasks = zeroOrOne(answerMasks, digitMasks, suite.minus);
  const weights = powers(suite, weight, bits.length);
  const signed = bitMasks.map((mask, at) =>
    suite.times(mask, suite.minus(suite.scalar(1), suite.scalar(2 * bits[at]!))),
  );
  const linearBlinding = draws.scalar('linear blinding');
  const constantBlinding = draws.scalar('constant blinding');
  const squares = bitMasks.map(mask => suite.times(mask, mask));
  const commit = (value: Scalar, blinding: Scalar) =>
    suite.add(suite.multiply(value, generators.square), suite.multiplyBase(blinding));
  const linear = commit(inner(suite, weights, signed), linearBlinding);
  const constant = commit(negate(suite, inner(suite, weights, squares)), constantBlinding);

  const c = challengeOf(suite, context, weight, linear, constant);
  const respond = (secret: Scalar, mask: Scalar) => suite.plus(suite.times(c, secret), mask);
  const proof: BallotProof = {
    masks,
    linear,
    constant,
    answers: answers.map((row, level) => row.map((bit, at) => respond(suite.scalar(bit), answerMasks[level]![at]!))),
    digits: digits.map((bit, at) => respond(suite.scalar(bit), digitMasks[at]!)),
    blindings: secrets.blindings.map((blinding, level) => respond(blinding, blindingMasks[level]!)),
    ...(digits.length > 0 && { digitsBlinding: respond(secrets.digitsBlinding, digitsBlindingMask) }),
    squareBlinding: respond(linearBlinding, constantBlinding),
  };
  for (const secret of [...answerMasks.flat(), ...bitMasks, ...digitMasks, ...blindingMasks]) suite.wipe(secret);
  return proof;
}

/**
 * The equations that the proof comes down to; undefined where the responses do not even add up to the minimum (then the
 * minimum is not proven).
 */
export function ballotEquations(
  suite: Suite,
  context: Uint8Array,
  proof: BallotProof,
  { commitments, minimum, generators }: { commitments: BallotCommitments; minimum: number; generators: Generators },
): Omit<Equation, 'sender' | 'message'>[] | undefined {
  const weight = weightOf(suite, context, commitments, proof.masks);
  const c = challengeOf(suite, context, weight, proof.linear, proof.constant);
  const minusOne = negate(suite, suite.scalar(1));
  const minusC = negate(suite, c);
  if (commitments.digits) {
    const excess = suite.minus(sum(suite, proof.answers[0]!), suite.times(c, suite.scalar(minimum)));
    const written = inner(suite, proof.digits, powersOfTwo(suite, proof.digits.length));
    if (!suite.isZero(suite.minus(excess, written))) return undefined;
  }
  const opens = (check: string, values: readonly Scalar[], blinding: Scalar, commitment: Point, mask: Point) => ({
    check,
    terms: [
      ...values.map((value, at) => [value, generators.places[at]!] as const),
      [blinding, suite.base],
      [minusC, commitment],
      [minusOne, mask],
    ] as const,
  });
  const bits = zeroOrOne(proof.answers, proof.digits, suite.minus);
  const products = bits.map(value => suite.times(value, suite.minus(c, value)));
  return [
    ...proof.answers.map((row, level) =>
      opens('commitment', row, proof.blindings[level]!, commitments.levels[level]!, proof.masks.levels[level]!),
    ),
    ...(commitments.digits && proof.masks.digits && proof.digitsBlinding
      ? [opens('minimum', proof.digits, proof.digitsBlinding, commitments.digits, proof.masks.digits)]
      : []),
    {
      check: 'zero-or-one',
      terms: [
        [inner(suite, powers(suite, weight, bits.length), products), generators.square],
        [proof.squareBlinding, suite.base],
        [minusC, proof.linear],
        [minusOne, proof.constant],
      ],
    },
  ];
}
