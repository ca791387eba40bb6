/** Exact rationals: decimal numbers as they are written, and what is added and compared of them. */
export interface Rational {
  readonly numerator: bigint;
  /** Positive. */
  readonly denominator: bigint;
}

export const zero: Rational = { numerator: 0n, denominator: 1n };
export const one: Rational = { numerator: 1n, denominator: 1n };

/** The exact value of a decimal text such as `0.25`, `-3` or `1e-3`; undefined where it is no such text or too long. */
export function parseDecimal(text: string): Rational | undefined {
  const match = /^\s*([+-]?)(\d{0,40})(?:\.(\d{0,40}))?(?:[eE]([+-]?\d{1,2}))?\s*$/.exec(text);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match ?? [];
  if (!match || whole + fraction === '') return undefined;
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  const shift = Number(exponent) - fraction.length;
  return shift >= 0
    ? { numerator: digits * 10n ** BigInt(shift), denominator: 1n }
    : reduced(digits, 10n ** BigInt(-shift));
}

/** The shortest decimal that a number prints as, exactly. @throws RangeError for a number that is not finite. */
export function rationalOf(value: number): Rational {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const parsed = parseDecimal(digits);
  if (!parsed) throw new RangeError(`${value} is not a finite number.`);
  const power = 10n ** BigInt(Math.abs(Number(exponent)));
  return Number(exponent) < 0
    ? reduced(parsed.numerator, parsed.denominator * power)
    : reduced(parsed.numerator * power, parsed.denominator);
}

export function reduced(numerator: bigint, denominator: bigint): Rational {
  const divisor = gcd(numerator < 0n ? -numerator : numerator, denominator) || 1n;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function sum(all: readonly Rational[]): Rational {
  return all.reduce(add, zero);
}

export function subtract(a: Rational, { numerator, denominator }: Rational): Rational {
  return add(a, { numerator: -numerator, denominator });
}

/** Negative where a is less than b, 0 where they are equal, positive where a is greater. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function multiply(a: Rational, b: Rational): Rational {
  return reduced(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** @throws RangeError where b is not positive. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.numerator <= 0n) throw new RangeError('The divisor must be positive.');
  return reduced(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b;
}

/** The nearest integer to value x scale, halves up. */
export function scaled({ numerator, denominator }: Rational, scale: bigint): bigint {
  const doubled = 2n * numerator * scale + denominator;
  const quotient = doubled / (2n * denominator);
  return doubled < 0n && doubled % (2n * denominator) !== 0n ? quotient - 1n : quotient;
}

/** The greatest integer not above value x scale. */
export function scaledDown({ numerator, denominator }: Rational, scale: bigint): bigint {
  const quotient = (numerator * scale) / denominator;
  return numerator < 0n && (numerator * scale) % denominator !== 0n ? quotient - 1n : quotient;
}

/** The least integer not below value x scale. */
export function scaledUp({ numerator, denominator }: Rational, scale: bigint): bigint {
  return -scaledDown({ numerator: -numerator, denominator }, scale);
}

export function toNumber({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
