import { describe, expect, test } from 'vitest';
import { unsigned } from '../../../wire/bytes.ts';
import { nobleSuite } from '../../primitives/noble.ts';
import { sodiumSuite } from '../../primitives/sodium.ts';
import type { Scalar } from '../../primitives/suite.ts';
import { type Equation, firstFailure, holds } from '../equation.ts';
import { generators } from '../generators.ts';
import { hash32 } from '../hash.ts';
import { secretSource } from '../randomness.ts';
import { ballotEquations, commitBallot, commitScalars, proveBallot } from './ballot.ts';
import { proveEquality, verifyEquality } from './equality.ts';
import { provePossession, verifyPossession } from './possession.ts';
import { answerRows, proveRows, rowsEquations, trivialRows } from './rows.ts';

describe.each([sodiumSuite, nobleSuite])('proofs with $name', suite => {
  const context = hash32(suite, 'test context');
  const other = hash32(suite, 'another context');
  const draws = secretSource(suite, hash32(suite, 'test seed'), context);
  const secret = draws.scalar('secret');
  const failing = (equations: readonly Omit<Equation, 'sender' | 'message'>[] | undefined) =>
    equations === undefined
      ? 'refused at once'
      : equations.filter(({ terms }) => !holds(suite, terms)).map(({ check }) => check);

  test('possession: only of the key, only in its context', () => {
    const key = suite.multiplyBase(secret);
    const proof = provePossession(suite, context, { secret, key }, draws);
    expect(verifyPossession(suite, context, key, proof)).toBe(true);
    expect(verifyPossession(suite, other, key, proof)).toBe(false);
    expect(verifyPossession(suite, context, suite.add(key, suite.base), proof)).toBe(false);
  });

  test('equality of logarithms: false where they differ', () => {
    const base = suite.pointFromUniform(suite.sha512(unsigned(1, 1)));
    const statement = {
      bases: [suite.base, base],
      images: [suite.multiplyBase(secret), suite.multiply(secret, base)],
    } as const;
    const proof = proveEquality(suite, context, statement, secret, draws);
    expect(verifyEquality(suite, context, statement, proof)).toBe(true);
    expect(verifyEquality(suite, other, statement, proof)).toBe(false);
    const unequal = { ...statement, images: [statement.images[0], suite.add(statement.images[1], base)] } as const;
    expect(verifyEquality(suite, context, unequal, proof)).toBe(false);
    const forged = proveEquality(suite, context, unequal, secret, draws);
    expect(verifyEquality(suite, context, unequal, forged)).toBe(false);
  });

  const vector = generators(suite, 4);
  const blindings = (levels: number) => draws.scalars('test blinding', levels);
  const integers = (values: readonly number[]): Scalar[] => values.map(suite.scalar);

  /** What a prover gets who commits to whatever integers and follows the algorithm otherwise. */
  function ballot(answers: readonly (readonly number[])[], minimum: number) {
    const secrets = { answers, blindings: blindings(answers.length), digitsBlinding: draws.scalar('test digits') };
    const levels = answers.map((row, level) => commitScalars(suite, integers(row), secrets.blindings[level]!, vector));
    const commitments = { ...commitBallot(suite, secrets, minimum, vector), levels };
    const statement = { commitments, minimum, generators: vector };
    return failing(ballotEquations(suite, context, proveBallot(suite, context, secrets, statement, draws), statement));
  }

  test('ballot: holds for all answers of 0 and 1, monotone over the levels, at or over the minimum', () => {
    for (let code = 0; code < 16; code++) {
      const row = [0, 1, 2, 3].map(at => (code >> at) & 1);
      const count = row.reduce((sum, bit) => sum + bit, 0);
      for (let minimum = 0; minimum <= count; minimum++) expect(ballot([row], minimum)).toEqual([]);
    }
    expect(ballot([[1, 0, 0, 0], [1, 1, 0, 0], [1, 1, 0, 1]], 1)).toEqual([]); // biome-ignore format: one line
  });
  test.each([
    ['an answer of 2', [[2, 0, 0, 0]], 0, ['zero-or-one']],
    ['an answer of -1', [[-1, 1, 0, 1]], 0, ['zero-or-one']],
    ['2 and -1, which add up', [[2, -1, 0, 0]], 1, ['zero-or-one']],
    [
      'levels that are not monotone',
      [
        [1, 0, 0, 0],
        [0, 1, 0, 0],
      ],
      0,
      ['zero-or-one'],
    ],
    ['too few for the minimum', [[1, 0, 0, 0]], 3, 'refused at once'],
  ] as const)('ballot: refused with %s', (_name, answers, minimum, expected) => {
    expect(ballot(answers, minimum)).toEqual(expected);
  });

  const jointKey = suite.multiplyBase(draws.scalar('joint key'));
  const first = answerRows(suite, jointKey, trivialRows(suite, 4), [1, 1, 0, 1], draws.scalars('row 1', 4));

  test('rows: hold for the committed answers only', () => {
    const blinding = draws.scalar('rows blinding');
    const randomness = draws.scalars('row 2', 4);
    const committed = [1, 0, 0, 1];
    const commitment = commitScalars(suite, integers(committed), blinding, vector);
    const check = (answers: readonly number[], change = first) => {
      const after = answerRows(suite, jointKey, first, answers, randomness);
      const statement = { jointKey, commitment, before: change, after, generators: vector };
      const proof = proveRows(suite, context, statement, { answers, blinding, randomness }, draws);
      return failing(rowsEquations(suite, context, statement, proof));
    };
    expect(check(committed)).toEqual([]);
    expect(check([1, 1, 0, 1])).toEqual(['rows carry the committed answers']);
    const moved = { a: first.a.with(0, first.a[1]!), b: first.b };
    expect(check(committed, moved)).toEqual(['rows, first column']);
    const lying = answerRows(suite, jointKey, first, [1, 0, 1, 1], randomness);
    const statement = { jointKey, commitment, before: first, after: lying, generators: vector };
    const proof = proveRows(suite, context, statement, { answers: committed, blinding, randomness }, draws);
    expect(failing(rowsEquations(suite, context, statement, proof))).toEqual([
      'rows, first column',
      'rows, second column',
    ]);
  });

  test('many equations at once: all good ones pass, and the bad one among them is found', () => {
    const minus = suite.minus(suite.scalar(0), suite.scalar(1));
    const equation = (sender: number, offset: number): Equation => ({
      ...{ sender, message: 'ballot', check: 'test' },
      terms: [
        [suite.plus(secret, suite.scalar(offset)), suite.base],
        [minus, suite.multiplyBase(secret)],
      ],
    });
    const good = [0, 1, 2, 3].map(sender => equation(sender, 0));
    expect(firstFailure(suite, context, good)).toBeUndefined();
    expect(firstFailure(suite, context, good.with(2, equation(2, 1)))).toMatchObject({ sender: 2 });
    // Two errors that cancel in a plain sum do not cancel in a weighted one.
    const [up, down] = [
      equation(1, 1),
      {
        ...equation(2, 1),
        terms: [...equation(2, 1).terms, [suite.minus(minus, suite.scalar(1)), suite.base] as const],
      },
    ];
    expect(firstFailure(suite, context, [up, down])).toMatchObject({ sender: 1 });
  });
});
