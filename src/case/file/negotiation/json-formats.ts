/** GeniusWeb JSON (domain and linear additive profiles) and NegoLog JSON (profiles). */

import { zero } from '../../../core/rational.ts';
import type { Value } from '../../../core/values.ts';
import { complaint, saying } from '../../../words/complaint.ts';
import { isObject } from '../merge-patch.ts';
import { misfit, type NamedProfile, numberIn, type ScenarioIssue } from './scenario.ts';

type Json = Record<string, unknown>;

export function isGeniusWebDomain(data: unknown): data is Json {
  return isObject(data) && isObject(data.issuesValues);
}

export function isGeniusWebProfile(data: unknown): data is Json {
  return isObject(data) && isObject(data.LinearAdditiveUtilitySpace);
}

export function isNegoLogProfile(data: unknown): data is Json {
  return isObject(data) && isObject(data.issueWeights) && isObject(data.issues);
}

export function readGeniusWebDomain(data: Json, file: string): ScenarioIssue[] {
  return Object.entries(data.issuesValues as Json).map(([name, issue]) => {
    const values = isObject(issue) ? issue.values : undefined;
    if (!Array.isArray(values)) throw misfit(complaint('PROFILE_WRONG.noList', { issue: name }), file);
    return { name, values: values.map(String) };
  });
}

export function readGeniusWebProfile(data: Json, file: string): { issues?: ScenarioIssue[]; profile: NamedProfile } {
  const space = data.LinearAdditiveUtilitySpace as Json;
  const utilities = mapping(space.issueUtilities, 'issueUtilities', file);
  const weights = mapping(space.issueWeights, 'issueWeights', file);
  const shares = Object.entries(utilities).map(([name, issue]): [string, Map<string, ReturnType<typeof numberIn>>] => {
    const discrete = isObject(issue) ? issue.discreteutils : undefined;
    if (!isObject(discrete)) throw misfit(complaint('PROFILE_WRONG.notDiscrete', { issue: name }), file);
    const values = mapping(discrete.valueUtilities, saying('place.valueUtilities', { issue: name }), file);
    return [name, sharesOf(values, name, file)];
  });
  const bid = isObject(space.reservationBid) ? space.reservationBid.issuevalues : undefined;
  return {
    ...(isGeniusWebDomain(space.domain) && { issues: readGeniusWebDomain(space.domain, file) }),
    profile: {
      name: typeof space.name === 'string' ? space.name : baseName(file),
      weights: weightsOf(weights, file),
      shares: new Map(shares),
      reservation: isObject(bid)
        ? { values: new Map(Object.entries(bid).map(([issue, value]) => [issue, String(value)])) }
        : zero,
      leftOut: [],
    },
  };
}

export function readNegoLogProfile(data: Json, file: string): { issues: ScenarioIssue[]; profile: NamedProfile } {
  const issues = data.issues as Json;
  const shares = Object.entries(issues).map(
    ([name, values]) =>
      [name, sharesOf(mapping(values, saying('place.issueNamed', { issue: name }), file), name, file)] as const,
  );
  return {
    issues: shares.map(([name, values]) => ({ name, values: [...values.keys()] })),
    profile: {
      name: baseName(file),
      weights: weightsOf(data.issueWeights as Json, file),
      shares: new Map(shares),
      reservation:
        data.reservationValue === undefined
          ? zero
          : numberIn(data.reservationValue, saying('quantity.reservation'), file, 1),
      leftOut: [],
    },
  };
}

function weightsOf(weights: Json, file: string) {
  return new Map(
    Object.entries(weights).map(([name, weight]) => [
      name,
      numberIn(weight, saying('quantity.weight', { issue: name }), file),
    ]),
  );
}

function sharesOf(values: Json, issue: string, file: string) {
  return new Map(
    Object.entries(values).map(([value, share]) => [
      value,
      numberIn(share, saying('quantity.utility', { value, issue }), file, 1),
    ]),
  );
}

function mapping(value: unknown, place: Value, file: string): Json {
  if (isObject(value)) return value;
  throw misfit(complaint('PROFILE_WRONG.noMapping', { place }), file);
}

function baseName(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.json$/i, '');
}
