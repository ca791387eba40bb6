/** A case's agenda as a scenario that other tools can hold, with what is lost on the way. */
import { type Complaint, FileError } from '../../../core/errors.ts';
import { divide, type Rational, rationalOf } from '../../../core/rational.ts';
import { complaint, saying } from '../../../words/complaint.ts';
import type { Agenda, Case, Party, Utility, Weighted } from '../../model.ts';
import { sharedPoints } from './plain-points.ts';
import type { Profile, Scenario } from './scenario.ts';

export interface Carried {
  readonly scenario: Scenario;
  /** What the case says and the scenario does not, in words. */
  readonly notCarried: readonly string[];
}

const hundred: Rational = { numerator: 100n, denominator: 1n };

/** Parties with a utility become profiles. @throws FileError where there is no agenda, or where points are unknown. */
export function scenarioOfCase(theCase: Case, file = 'case'): Carried {
  const { agenda, parties, title } = theCase;
  const holders = parties.filter(({ id }) => agenda?.utilities.has(id));
  if (!agenda || agenda.issues.length === 0 || holders.length === 0) {
    throw new FileError(complaint('AGENDA_MISSING.export', {}, { where: { file } }));
  }
  const unknown = holders.flatMap(({ id, name }) => unknownPoints(agenda, agenda.utilities.get(id)!, name, file));
  const [first, ...rest] = unknown;
  if (first) throw new FileError([first, ...rest]);
  const issueNames = distinct(agenda.issues.map(({ id, name }) => ({ id, name })));
  const partyNames = distinct(holders.map(({ id, name }) => ({ id, name })));
  return {
    scenario: {
      name: title,
      issues: agenda.issues.map(({ values }, index) => ({ name: issueNames[index]!, values })),
      profiles: holders.map(({ id }, index) => profileOf(agenda, agenda.utilities.get(id)!, partyNames[index]!)),
    },
    notCarried: lossesOf(theCase, agenda, holders),
  };
}

/** Ranges are read strictly: what the other tool then takes to be acceptable surely is. */
function profileOf({ issues }: Agenda, { weights, scores, points, reservation }: Utility, name: string): Profile {
  const low = ({ range }: Weighted) => range[0];
  const least = reservation?.range[1];
  if (points) {
    const own = issues.map(({ id, values }) => values.map(value => low(points.get(id)!.get(value)!)));
    const { scale, ...shared } = sharedPoints(own, least ?? 0);
    const stated = least === undefined ? undefined : divide(rationalOf(least), { numerator: scale, denominator: 1n });
    return { name, ...shared, reservation: stated, leftOut: [] };
  }
  const share = (value: number) => divide(rationalOf(value), hundred);
  return {
    name,
    weights: issues.map(({ id }) => share(low(weights.get(id)!))),
    shares: issues.map(({ id, values }) => values.map(value => share(low(scores.get(id)!.get(value)!)))),
    reservation: least === undefined ? undefined : share(least),
    leftOut: [],
  };
}

function unknownPoints(
  { issues }: Agenda,
  { weights, scores, points }: Utility,
  name: string,
  file: string,
): Complaint[] {
  const missing = issues.flatMap(({ id, values }) => [
    ...(points || weights.has(id) ? [] : [saying('unknown.weight', { issue: id })]),
    ...values.flatMap(value =>
      (points ?? scores).get(id)?.has(value) ? [] : [saying('unknown.points', { issue: id, value })],
    ),
  ]);
  if (missing.length === 0) return [];
  const rest = missing.length > 5 ? [saying('unknown.more', { n: missing.length - 5 })] : [];
  const some = [...missing.slice(0, 5), ...rest];
  return [complaint('POINTS_UNKNOWN', { party: name, missing: some }, { where: { file } })];
}

function lossesOf(theCase: Case, agenda: Agenda, holders: readonly Party[]): string[] {
  const { record, situation, parties, frameworks, futures, readings, about } = theCase;
  const some = (present: boolean, what: string) => (present ? [what] : []);
  const utilities = holders.map(({ id, name }) => ({ name, utility: agenda.utilities.get(id)! }));
  const named = (wanted: (utility: Utility) => boolean) =>
    utilities.flatMap(({ name, utility }) => (wanted(utility) ? [name] : []));
  const of = (what: string, names: readonly string[]) => some(names.length > 0, `${what} of ${names.join(', ')}`);
  const without = parties.filter(party => !holders.includes(party)).map(({ name }) => name);
  const evidence = [record.sources, record.claims, record.assumptions, record.contradictions, record.events];
  return [
    ...some(about !== undefined, 'the text under "about"'),
    ...some(
      evidence.some(list => list.length > 0),
      'the record of evidence',
    ),
    ...some(situation !== undefined, 'the situation'),
    ...some(
      agenda.issues.some(({ ordered }) => ordered),
      'that the values of some issues are in order',
    ),
    ...some(agenda.infeasible.length > 0, `${agenda.infeasible.length} rule(s) on packages that cannot be made`),
    ...of(
      'red lines',
      named(({ redLines }) => redLines.length > 0),
    ),
    ...of('ranges, of which points are written at their low end and reservations at their high end,', named(hasRange)),
    ...of(
      'the scale of the plain points, written exactly as utilities from 0 to 1,',
      named(({ points }) => points !== undefined),
    ),
    ...of(
      'that no reservation is known, left out and there read as none,',
      named(({ reservation }) => reservation === undefined),
    ),
    ...of(
      'what rests on evidence ("because")',
      named(utility => numbersOf(utility).some(({ because }) => because.length > 0)),
    ),
    ...some(without.length > 0, `parties without a utility (${without.join(', ')})`),
    ...some(frameworks.length > 0, `${frameworks.length} framework(s)`),
    ...some(futures.length > 0, `${futures.length} future(s)`),
    ...some(readings.length > 0, `${readings.length} reading(s)`),
  ];
}

function numbersOf({ weights, scores, points, reservation }: Utility): Weighted[] {
  const own = [...(points ?? scores).values()].flatMap(byValue => [...byValue.values()]);
  return [...weights.values(), ...own, ...(reservation ? [reservation] : [])];
}

function hasRange(utility: Utility): boolean {
  return numbersOf(utility).some(({ range: [low, high] }) => low !== high);
}

/** Names where all differ, else ids. */
function distinct(items: readonly { readonly id: string; readonly name: string }[]): string[] {
  const names = items.map(({ name }) => name);
  return new Set(names).size === names.length ? names : items.map(({ id }) => id);
}
