import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, one, parseDecimal, rationalOf, subtract, sum, zero } from './rational.ts';

test('a number is exactly the decimal that it prints as, however small or large', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
      const { numerator, denominator } = rationalOf(value);
      const [digits, exponent = '0'] = String(value).split('e');
      const [whole, fraction = ''] = digits!.split('.');
      const power = Number(exponent) - fraction.length;
      const [up, down] = power < 0 ? [1n, 10n ** BigInt(-power)] : [10n ** BigInt(power), 1n];
      expect(numerator * down).toBe(BigInt(whole! + fraction) * up * denominator);
    }),
  );
  expect(() => rationalOf(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  expect(() => rationalOf(Number.NaN)).toThrow(RangeError);
});

test('sums are exact where those of floating numbers are not', () => {
  expect(compare(sum([0.1, 0.2, 0.7].map(rationalOf)), one)).toBe(0);
  expect(0.7 + 0.2 + 0.1).toBeLessThan(1);
  expect(compare(sum([rationalOf(1), rationalOf(5e-324)]), one)).toBe(1);
  expect(compare(subtract(rationalOf(0.3), rationalOf(0.1)), rationalOf(0.2))).toBe(0);
  expect(sum([])).toEqual(zero);
  expect(parseDecimal('1e-300')).toBeUndefined();
});
