/** Files of other negotiation tools as one scenario; which format each has, its content tells. */
import { FileError, UsageError } from '../../../core/errors.ts';
import { complaint } from '../../../words/complaint.ts';
import { parseYaml } from '../yaml-text.ts';
import { readGeniusDomain, readGeniusProfile } from './genius.ts';
import {
  isGeniusWebDomain,
  isGeniusWebProfile,
  isNegoLogProfile,
  readGeniusWebDomain,
  readGeniusWebProfile,
  readNegoLogProfile,
} from './json-formats.ts';
import { isNegMasDomain, isNegMasProfile, readNegMasDomain, readNegMasProfile } from './negmas.ts';
import {
  alignProfile,
  misfit,
  type NamedProfile,
  type Profile,
  type Scenario,
  type ScenarioIssue,
} from './scenario.ts';

export interface NamedText {
  readonly file: string;
  readonly text: string;
}

interface Part {
  readonly file: string;
  readonly name?: string;
  readonly issues?: readonly ScenarioIssue[];
  /** Some formats need the domain to read a profile. */
  readonly profile?: (issues: readonly ScenarioIssue[]) => NamedProfile;
}

/** Whether a text may be of one of the formats: XML, or JSON or YAML with the keys of a domain or profile. */
export function looksLikeScenario(text: string): boolean {
  return (
    /^\ufeff?\s*</.test(text) ||
    /^\ufeff?\s*\{[\s\S]{0,400}"(issuesValues|LinearAdditiveUtilitySpace|issueWeights|reservationValue)"/.test(text) ||
    /^(type: *(DiscreteCartesianOutcomeSpace|.*UFun|LinearAdditiveUtilityFunction)|ufun:)/m.test(text)
  );
}

/**
 * A domain (where one of the files is one, or a profile repeats it) and a profile for each of the other files, in their order.
 * @throws FileError where a file is of no known format or does not fit the domain; UsageError without a domain or profiles.
 */
export function readScenario(files: readonly NamedText[]): Scenario {
  const parts = files.map(partOf);
  const domain = parts.find(({ issues, profile }) => issues && !profile) ?? parts.find(({ issues }) => issues);
  const second = parts.find(each => each !== domain && each.issues && !each.profile);
  if (second) {
    const both = { file: domain!.file, other: second.file };
    throw misfit(complaint('PROFILE_WRONG.twoDomains', both), second.file);
  }
  if (!domain?.issues) throw new UsageError(complaint('DOMAIN_MISSING'));
  const issues = domain.issues;
  refuseOddIssues(issues, domain.file);
  const profiles = parts.flatMap(({ file, profile }): Profile[] =>
    profile ? [alignProfile(profile(issues), issues, file)] : [],
  );
  if (profiles.length < 2) {
    throw new UsageError(complaint(profiles.length === 1 ? 'PROFILES_MISSING.one' : 'PROFILES_MISSING.none'));
  }
  return {
    name: domain.name ?? (domain.profile ? '' : baseName(domain.file)),
    issues,
    profiles: withOwnNames(profiles),
  };
}

function partOf({ file, text }: NamedText): Part {
  if (/^\ufeff?\s*</.test(text)) {
    const xml = text.replace(/^[\ufeff\s]+/, '');
    const profile = readGeniusProfile(xml, file);
    return { file, issues: readGeniusDomain(xml, file), ...(profile && { profile: () => profile }) };
  }
  const { data } = parseYaml(text.replace(/^\ufeff/, ''), file);
  if (isGeniusWebProfile(data)) {
    const { issues, profile } = readGeniusWebProfile(data, file);
    return { file, ...(issues && { issues }), profile: () => profile };
  }
  if (isGeniusWebDomain(data)) {
    const name = typeof data.name === 'string' ? data.name : undefined;
    return { file, ...(name !== undefined && { name }), issues: readGeniusWebDomain(data, file) };
  }
  if (isNegoLogProfile(data)) {
    const { issues, profile } = readNegoLogProfile(data, file);
    return { file, issues, profile: () => profile };
  }
  if (isNegMasDomain(data)) {
    const name = typeof data.name === 'string' ? data.name : undefined;
    return { file, ...(name !== undefined && { name }), issues: readNegMasDomain(data, file) };
  }
  if (isNegMasProfile(data)) return { file, profile: issues => readNegMasProfile(data, issues, file) };
  throw new FileError(complaint('FORMAT_UNKNOWN', {}, { where: { file } }));
}

function refuseOddIssues(issues: readonly ScenarioIssue[], file: string): void {
  const twice = (names: readonly string[]) => names.find((name, index) => names.indexOf(name) !== index);
  const issue = twice(issues.map(({ name }) => name));
  if (issue !== undefined) throw misfit(complaint('PROFILE_WRONG.issueTwice', { issue }), file);
  for (const { name, values } of issues) {
    if (values.length === 0) throw misfit(complaint('PROFILE_WRONG.noValues', { issue: name }), file);
    const value = twice(values);
    if (value !== undefined) throw misfit(complaint('PROFILE_WRONG.valueTwice', { value, issue: name }), file);
  }
}

/** Profiles of one name are numbered, so that parties can be told apart. */
function withOwnNames(profiles: readonly Profile[]): Profile[] {
  return profiles.map((profile, index) => {
    const double = profiles.some((other, at) => at !== index && other.name === profile.name);
    return double ? { ...profile, name: `${profile.name} ${index + 1}` } : profile;
  });
}

function baseName(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}
