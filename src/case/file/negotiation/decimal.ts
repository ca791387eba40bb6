import { type Rational, scaled, zero } from '../../../core/rational.ts';

/** A rational from 0 as a decimal text: exact where its decimals end within 15, else rounded there. */
export function decimalText(value: Rational): string {
  const digits = scaled(value, 10n ** 15n)
    .toString()
    .padStart(16, '0');
  const fraction = digits.slice(-15).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, -15) : `${digits.slice(0, -15)}.${fraction}`;
}

/** The greatest of some values from 0; 0 of none. */
export function greatest(values: readonly Rational[]): Rational {
  return values.reduce((a, b) => (b.numerator * a.denominator > a.numerator * b.denominator ? b : a), zero);
}
