/** NegMAS YAML: an outcome space, and linear additive utility functions over it, by place and by value. */
import { divide, type Rational, rationalOf, sum, zero } from '../../../core/rational.ts';
import type { Saying } from '../../../core/values.ts';
import { complaint, saying } from '../../../words/complaint.ts';
import { saying as message } from '../../../words/saying.ts';
import { isObject } from '../merge-patch.ts';
import { misfit, type NamedProfile, type ScenarioIssue } from './scenario.ts';

type Data = Record<string, unknown>;

export function isNegMasDomain(data: unknown): data is Data {
  return (
    isObject(data) && Array.isArray(data.issues) && data.issues.every(issue => isObject(issue) && 'values' in issue)
  );
}

export function isNegMasProfile(data: unknown): data is Data {
  return isObject(data) && (isObject(data.ufun) || (Array.isArray(data.weights) && Array.isArray(data.values)));
}

export function readNegMasDomain(data: Data, file: string): ScenarioIssue[] {
  return (data.issues as Data[]).map(({ name, values, type }, index) => {
    if (typeof type === 'string' && /contiguous|continuous|countable|callable/i.test(type))
      throw misfit(complaint('PROFILE_WRONG.typeAt', { index: index + 1, type }), file);
    if (!Array.isArray(values)) throw misfit(complaint('PROFILE_WRONG.noListAt', { index: index + 1 }), file);
    return { name: String(name ?? `issue ${index + 1}`), values: values.map(String) };
  });
}

/** No value, or minus infinity: every package is acceptable. */
function reservationOf(reserved: unknown, total: Rational, file: string): Rational {
  if (reserved === undefined || reserved === null || reserved === Number.NEGATIVE_INFINITY) return zero;
  if (typeof reserved !== 'number' || !Number.isFinite(reserved))
    throw misfit(complaint('PROFILE_WRONG.reserved', { value: JSON.stringify(String(reserved)) }), file);
  return reserved > 0 ? divide(rationalOf(reserved), total) : zero;
}

/** The raw utilities of NegMAS need not lie in 0..1; a profile is scaled so that its best package has the utility 1. */
export function readNegMasProfile(data: Data, issues: readonly ScenarioIssue[], file: string): NamedProfile {
  const ufun = isObject(data.ufun) ? data.ufun : data;
  const { weights, values } = ufun;
  if (
    !Array.isArray(weights) ||
    !Array.isArray(values) ||
    weights.length !== issues.length ||
    values.length !== issues.length
  ) {
    throw misfit(complaint('PROFILE_WRONG.tables', { issues: issues.length }), file);
  }
  const tables = values.map((table, index) => {
    const mapping = isObject(table) ? table.mapping : undefined;
    if (!isObject(mapping)) throw misfit(complaint('PROFILE_WRONG.noTable', { index: index + 1 }), file);
    return new Map(
      Object.entries(mapping).map(([value, utility]) => [
        value,
        finite(utility, saying('quantity.utilityAt', { value }), file),
      ]),
    );
  });
  const raw = weights.map((weight, index) => finite(weight, saying('quantity.weightAt', { index: index + 1 }), file));
  const best = tables.map(table => [...table.values()].reduce((a, b) => (greater(a, b) ? a : b), zero));
  const contributions = raw.map((weight, index) => product(weight, best[index]!));
  const total = sum(contributions);
  if (total.numerator <= 0n) throw misfit(complaint('PROFILE_WRONG.worthless'), file);
  if (ufun.bias !== undefined && ufun.bias !== 0)
    throw misfit(complaint('PROFILE_WRONG.bias', { bias: String(ufun.bias) }), file);
  const reservation = reservationOf(ufun.reserved_value ?? data.reserved_value, total, file);
  const discount = data.discount;
  return {
    name: String(data.name ?? ufun.name ?? file.replace(/^.*[\\/]/, '')),
    weights: new Map(issues.map(({ name }, index) => [name, divide(contributions[index]!, total)])),
    shares: new Map(
      issues.map(({ name }, index) => [
        name,
        new Map(
          [...tables[index]!].map(([value, utility]) => [
            value,
            best[index]!.numerator === 0n ? zero : divide(utility, best[index]!),
          ]),
        ),
      ]),
    ),
    reservation,
    leftOut:
      discount === undefined || discount === 1
        ? []
        : [message('carried.discount', { file, discount: String(discount) })],
  };
}

function finite(value: unknown, what: Saying, file: string): Rational {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw misfit(complaint('PROFILE_WRONG.noNumber', { what }), file);
  return rationalOf(value);
}

function greater(a: Rational, b: Rational): boolean {
  return a.numerator * b.denominator >= b.numerator * a.denominator;
}

function product(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}
