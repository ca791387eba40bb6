import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from '../../../test/support/size.ts';
import { nobleSuite } from './noble.ts';
import { sodiumSuite } from './sodium.ts';
import type { Suite } from './suite.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const both = [sodiumSuite, nobleSuite] as const;
const hex = (value: Uint8Array | undefined) => (value ? Buffer.from(value).toString('hex') : 'refused');
/** Runs the same computation in both suites and expects the same bytes. */
const agree = (compute: (suite: Suite) => Uint8Array | undefined) =>
  expect(hex(compute(sodiumSuite))).toBe(hex(compute(nobleSuite)));
const run = (quick: number) => ({ numRuns: cases(quick, quick * 20), seed: 1 });

describe('libsodium and noble give the same bytes', () => {
  test('group operations, sums and products', () => {
    fc.assert(
      fc.property(bytes(64), bytes(64), bytes(64), (a, b, c) => {
        agree(s => s.encodePoint(s.pointFromUniform(a)));
        agree(s => s.encodePoint(s.add(s.pointFromUniform(a), s.pointFromUniform(b))));
        agree(s => s.encodePoint(s.subtract(s.pointFromUniform(a), s.pointFromUniform(b))));
        agree(s => s.encodePoint(s.multiply(s.reduce(c), s.pointFromUniform(a))));
        agree(s => s.encodePoint(s.multiplyBase(s.reduce(c))));
        const pair = (s: Suite) =>
          [
            [s.reduce(a), s.reduce(b)],
            [s.pointFromUniform(b), s.pointFromUniform(c)],
          ] as const;
        agree(s => s.encodePoint(s.multiScalarSecret(...pair(s))));
        agree(s => s.encodePoint(s.multiScalarPublic(...pair(s))));
      }),
      run(30),
    );
  });
  test('scalars', () => {
    fc.assert(
      fc.property(bytes(64), bytes(64), fc.maxSafeNat(), (a, b, value) => {
        agree(s => s.encodeScalar(s.plus(s.reduce(a), s.reduce(b))));
        agree(s => s.encodeScalar(s.minus(s.reduce(a), s.reduce(b))));
        agree(s => s.encodeScalar(s.times(s.reduce(a), s.scalar(value))));
      }),
      run(300),
    );
  });
  test('hashes and signatures', () => {
    fc.assert(
      fc.property(bytes(32), fc.uint8Array({ maxLength: 300 }), fc.nat(63), (seed, message, at) => {
        agree(s => s.sha512(message));
        agree(s => s.sign(seed, message));
        for (const suite of both) {
          const [key, signature] = [suite.identityKey(seed), suite.sign(seed, message)];
          expect(suite.verify(key, message, signature)).toBe(true);
          signature[at]! ^= 1;
          expect(suite.verify(key, message, signature)).toBe(false);
        }
      }),
      run(20),
    );
  });
});

describe('encodings are strict', () => {
  test('random bytes are refused or accepted by both alike, and decoding then encoding is the identity', () => {
    fc.assert(
      fc.property(bytes(32), value => {
        agree(s => {
          const point = s.decodePoint(value);
          if (point) expect(hex(s.encodePoint(point))).toBe(hex(value));
          return point && s.encodePoint(point);
        });
        agree(s => {
          const scalar = s.decodeScalar(value);
          return scalar && s.encodeScalar(scalar);
        });
      }),
      run(300),
    );
  });
  // RFC 9496, appendix A.3: one bad encoding of each kind.
  test.each([
    ['non-canonical field element', '00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff'],
    ['field element that is the modulus', 'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
    ['negative field element', '0100000000000000000000000000000000000000000000000000000000000000'],
    ['non-square x^2', '26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371'],
    ['negative xy', '3eb858e78f5a7254d8c9731174a94f76755fd3941c0ac93735c07ba14579630e'],
    ['s = -1, so y = 0', 'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
  ])('a bad point is refused: %s', (_name, text) => {
    for (const suite of both) expect(suite.decodePoint(Buffer.from(text, 'hex'))).toBeUndefined();
  });
  test('the order itself and lengths other than 32 are refused', () => {
    const order = Buffer.from('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010', 'hex');
    for (const suite of both) {
      expect(suite.decodeScalar(order)).toBeUndefined();
      expect(suite.decodeScalar(new Uint8Array(31))).toBeUndefined();
      expect(suite.decodePoint(new Uint8Array(33))).toBeUndefined();
    }
  });
});

describe.each(both)('$name', suite => {
  // RFC 9496, appendix A.1: the first multiples of the generator.
  test.each([
    [0, '0000000000000000000000000000000000000000000000000000000000000000'],
    [1, 'e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76'],
    [2, '6a493210f7499cd17fecb510ae0cea23a110e8d5b901f8acadd3095c73a3b919'],
  ])('%i times the generator', (value, text) => {
    expect(hex(suite.encodePoint(suite.multiplyBase(suite.scalar(value))))).toBe(text);
    expect(hex(suite.encodePoint(suite.multiply(suite.scalar(value), suite.base)))).toBe(text);
  });
  test('the identity is neutral, is known as such, and is chosen by a bit', () => {
    const { identity, base } = suite;
    expect(suite.equal(suite.add(identity, base), base)).toBe(true);
    expect(suite.isIdentity(suite.subtract(base, base))).toBe(true);
    expect(suite.isIdentity(suite.multiply(suite.scalar(5), identity))).toBe(true);
    expect(suite.equal(suite.select(1, base, identity), base)).toBe(true);
    expect(suite.equal(suite.select(0, base, identity), identity)).toBe(true);
    expect(suite.equal(base, identity)).toBe(false);
  });
});
