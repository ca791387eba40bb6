/** A negotiation as other tools exchange it: a domain of issues, and a profile of utilities for each party. */
import { type Complaint, FileError } from '../../../core/errors.ts';
import { parseDecimal, type Rational, rationalOf, zero } from '../../../core/rational.ts';
import type { Saying } from '../../../core/values.ts';
import { complaint } from '../../../words/complaint.ts';
import { nearHint } from '../../../words/near.ts';

export interface Scenario {
  readonly name: string;
  readonly issues: readonly ScenarioIssue[];
  readonly profiles: readonly Profile[];
}

export interface ScenarioIssue {
  readonly name: string;
  readonly values: readonly string[];
}

/** Utilities 0..1: the sum over the issues of weight x share of the value. */
export interface Profile {
  readonly name: string;
  /** By issue of the scenario. */
  readonly weights: readonly Rational[];
  /** `shares[issue][value]`, 0..1. */
  readonly shares: readonly (readonly Rational[])[];
  /** Undefined where it is not known; a file without one says 0 by its format. */
  readonly reservation: Rational | undefined;
  /** What the file says that a scenario does not carry. */
  readonly leftOut: readonly Saying[];
}

/** A profile as it stands in a file: by names, so that its order need not be the domain's. */
export interface NamedProfile {
  readonly name: string;
  readonly weights: ReadonlyMap<string, Rational>;
  readonly shares: ReadonlyMap<string, ReadonlyMap<string, Rational>>;
  readonly reservation: Rational | { readonly values: ReadonlyMap<string, string> };
  readonly leftOut: readonly Saying[];
}

/** A scenario in the files of a format: the domain, and the profiles in their order. */
export interface WrittenTexts {
  readonly domain: string;
  readonly profiles: readonly string[];
  /** What the scenario says and the files do not. */
  readonly notCarried: readonly Saying[];
}

/** Lays a profile over a domain. @throws FileError where it leaves out or adds an issue or a value. */
export function alignProfile(profile: NamedProfile, issues: readonly ScenarioIssue[], file: string): Profile {
  for (const name of profile.shares.keys()) {
    if (issues.some(issue => issue.name === name)) continue;
    const names = issues.map(issue => issue.name);
    const hint = nearHint(name, names, 'issues');
    throw misfit(complaint('PROFILE_WRONG.extraIssue', { issue: name }, { hint }), file);
  }
  for (const { name, values } of issues) {
    const own = [...(profile.shares.get(name)?.keys() ?? [])];
    const extra = own.find(value => !values.includes(value));
    if (extra === undefined) continue;
    const hint = nearHint(extra, values, 'values');
    throw misfit(complaint('PROFILE_WRONG.extraValue', { value: extra, issue: name }, { hint }), file);
  }
  const weights = issues.map(({ name }) => {
    const weight = profile.weights.get(name);
    if (!weight) throw misfit(complaint('PROFILE_WRONG.noWeight', { issue: name }), file);
    return weight;
  });
  const shares = issues.map(({ name, values }) =>
    values.map(value => {
      const share = profile.shares.get(name)?.get(value);
      if (!share) throw misfit(complaint('PROFILE_WRONG.noUtility', { value, issue: name }), file);
      return share;
    }),
  );
  return {
    name: profile.name,
    weights,
    shares,
    reservation: 'values' in profile.reservation ? zero : profile.reservation,
    leftOut: profile.leftOut,
    ...('values' in profile.reservation && {
      reservation: utilityOf(profile.reservation.values, issues, weights, shares, file),
    }),
  };
}

/** The utility of a bid that stands for the reservation; the values it leaves out count nothing. */
function utilityOf(
  bid: ReadonlyMap<string, string>,
  issues: readonly ScenarioIssue[],
  weights: readonly Rational[],
  shares: readonly (readonly Rational[])[],
  file: string,
): Rational {
  for (const name of bid.keys()) {
    const names = issues.map(issue => issue.name);
    if (names.includes(name)) continue;
    const hint = nearHint(name, names, 'issues');
    throw misfit(complaint('PROFILE_WRONG.bidIssue', { issue: name }, { hint }), file);
  }
  return issues.reduce((sum, { name, values }, issue) => {
    const value = bid.get(name);
    if (value === undefined) return sum;
    const share = shares[issue]![values.indexOf(value)];
    if (!share) throw misfit(complaint('PROFILE_WRONG.bidValue', { value, issue: name }), file);
    const weight = weights[issue]!;
    return {
      numerator:
        sum.numerator * weight.denominator * share.denominator + weight.numerator * share.numerator * sum.denominator,
      denominator: sum.denominator * weight.denominator * share.denominator,
    };
  }, zero);
}

/** A number of a file, exactly. @throws FileError where it is not a number of the range. */
export function numberIn(value: unknown, what: Saying, file: string, most = 1e12): Rational {
  const number = typeof value === 'string' ? parseDecimal(value) : finite(value);
  if (!number || number.numerator < 0n || number.numerator > BigInt(most) * number.denominator) {
    const given = JSON.stringify(value) as string | undefined;
    throw misfit(
      given === undefined
        ? complaint('PROFILE_WRONG.numberMissing', { what })
        : complaint('PROFILE_WRONG.number', { what, value: given }),
      file,
    );
  }
  return number;
}

function finite(value: unknown): Rational | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? rationalOf(value) : undefined;
}

export function misfit(said: Complaint, file: string): FileError {
  return new FileError({ ...said, where: { file } });
}
