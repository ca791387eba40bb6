/** A case's agenda as a scenario that other tools can hold, with what is lost on the way. */
import { type Complaint, FileError } from '../../../core/errors.ts';
import { divide, type Rational, rationalOf } from '../../../core/rational.ts';
import type { Saying } from '../../../core/values.ts';
import type { MessageKey } from '../../../words/catalogues/areas.ts';
import { complaint, saying } from '../../../words/complaint.ts';
import { saying as message } from '../../../words/saying.ts';
import type { Agenda, Case, Party, Utility, Weighted } from '../../model.ts';
import { sharedPoints } from './plain-points.ts';
import type { Profile, Scenario } from './scenario.ts';

export interface Carried {
  readonly scenario: Scenario;
  /** What the case says and the scenario does not. */
  readonly notCarried: readonly Saying[];
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

function lossesOf(theCase: Case, agenda: Agenda, holders: readonly Party[]): Saying[] {
  const { record, situation, parties, frameworks, futures, readings, about } = theCase;
  const some = (present: boolean, key: MessageKey, values?: Saying['values']) =>
    present ? [message(key, values)] : [];
  const utilities = holders.map(({ id, name }) => ({ name, utility: agenda.utilities.get(id)! }));
  const named = (wanted: (utility: Utility) => boolean) =>
    utilities.flatMap(({ name, utility }) => (wanted(utility) ? [name] : []));
  const of = (key: MessageKey, names: readonly string[]) => some(names.length > 0, key, { parties: names });
  const without = parties.filter(party => !holders.includes(party)).map(({ name }) => name);
  const evidence = [record.sources, record.claims, record.assumptions, record.contradictions, record.events];
  const counted = (key: MessageKey, { length }: readonly unknown[]) => some(length > 0, key, { n: length });
  const isOrdered = agenda.issues.some(({ ordered }) => ordered);
  const supported = (utility: Utility) => numbersOf(utility).some(({ because }) => because.length > 0);
  return [
    ...some(about !== undefined, 'carried.about'),
    ...some(evidence.flat().length > 0, 'carried.record'),
    ...some(situation !== undefined, 'carried.situation'),
    ...some(isOrdered, 'carried.ordered'),
    ...counted('carried.constraints', agenda.infeasible),
    ...of(
      'carried.redLines',
      named(({ redLines }) => redLines.length > 0),
    ),
    ...of('carried.ranges', named(hasRange)),
    ...of(
      'carried.scale',
      named(({ points }) => points !== undefined),
    ),
    ...of(
      'carried.reservation',
      named(({ reservation }) => reservation === undefined),
    ),
    ...of('carried.because', named(supported)),
    ...of('carried.without', without),
    ...counted('carried.frameworks', frameworks),
    ...counted('carried.futures', futures),
    ...counted('carried.readings', readings),
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
