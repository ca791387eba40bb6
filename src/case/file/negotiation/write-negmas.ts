/** NegMAS YAML: the outcome space, and a linear additive utility function of tables for each profile. */
import { stringify } from 'yaml';
import { multiply, type Rational, sum } from '../../../core/rational.ts';
import { saying } from '../../../words/saying.ts';
import { decimalText, greatest } from './decimal.ts';
import type { Scenario, WrittenTexts } from './scenario.ts';

export function writeNegMas({ name, issues, profiles }: Scenario): WrittenTexts {
  const unscaled = profiles.filter(
    ({ weights, shares }) =>
      decimalText(sum(weights.map((weight, issue) => multiply(weight, greatest(shares[issue]!))))) !== '1' ||
      shares.some(byValue => decimalText(greatest(byValue)) !== '1' && greatest(byValue).numerator > 0n),
  );
  return {
    domain: write({
      name,
      type: 'DiscreteCartesianOutcomeSpace',
      issues: issues.map(issue => ({ name: issue.name, type: 'CategoricalIssue', values: issue.values })),
    }),
    profiles: profiles.map(profile =>
      write({
        name: profile.name,
        type: 'LinearAdditiveUtilityFunction',
        ...(profile.reservation && { reserved_value: numberOf(profile.reservation) }),
        values: issues.map(({ values }, issue) => ({
          type: 'TableFun',
          mapping: new Map(values.map((value, at) => [value, numberOf(profile.shares[issue]![at]!)])),
        })),
        weights: profile.weights.map(numberOf),
      }),
    ),
    notCarried: unscaled.map(each => saying('carried.unscaled', { party: each.name })),
  };
}

function numberOf(value: Rational): number {
  return Number(decimalText(value));
}

function write(data: unknown): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}
