/** A scenario of another tool as the text of a case: its domain as the agenda, its profiles as parties with utilities. */

import type { Saying } from '../../../core/values.ts';
import { saying } from '../../../words/saying.ts';
import { idsFrom } from '../../edit/ids.ts';
import { writeData } from '../../edit/write.ts';
import { largestRounding, toPoints, toWeightPoints } from './points.ts';
import type { Profile, Scenario } from './scenario.ts';

export interface Imported {
  /** The text of a case file. */
  readonly text: string;
  /** What the files say and the case does not. */
  readonly notCarried: readonly Saying[];
}

export function importScenario({ name, issues, profiles }: Scenario): Imported {
  const issueIds = idsFrom(
    issues.map(each => each.name),
    'issue',
  );
  const partyIds = idsFrom(
    profiles.map(each => each.name),
    'party',
  );
  const notCarried = profiles.flatMap(({ leftOut }) => leftOut);
  const content = {
    parley: 1,
    title: name || 'Imported negotiation',
    status: 'working',
    parties: Object.fromEntries(
      profiles.map((profile, index) => [partyIds[index]!, { name: profile.name, role: 'principal' }]),
    ),
    agenda: {
      issues: Object.fromEntries(
        issues.map((issue, index) => [issueIds[index]!, { name: issue.name || issueIds[index], values: issue.values }]),
      ),
      utilities: new Map(
        profiles.map((profile, index) => {
          const { data, rounded } = utilityOf(profile, issues, issueIds);
          if (rounded > 0) {
            const most = String(largestRounding);
            notCarried.push(saying('carried.rounded', { n: rounded, party: profile.name, most }));
          }
          return [partyIds[index]!, data];
        }),
      ),
    },
  };
  const flow = [
    ['parties'],
    ['agenda', 'issues'],
    ...partyIds.flatMap(id => [
      ['agenda', 'utilities', id],
      ['agenda', 'utilities', id, 'scores'],
    ]),
  ];
  return { text: writeData(content, flow), notCarried };
}

function utilityOf({ weights, shares, reservation }: Profile, issues: Scenario['issues'], ids: readonly string[]) {
  let rounded = 0;
  const points = ({ points: value, exact }: { points: number; exact: boolean }) => {
    if (!exact) rounded++;
    return value;
  };
  const weightPoints = toWeightPoints(weights).map(points);
  const data = {
    weights: Object.fromEntries(ids.map((id, issue) => [id, weightPoints[issue]!])),
    // Maps keep the order of values that look like numbers.
    scores: new Map(
      ids.map((id, issue) => [
        id,
        new Map(issues[issue]!.values.map((value, at) => [value, points(toPoints(shares[issue]![at]!))])),
      ]),
    ),
    ...(reservation && { reservation: points(toPoints(reservation)) }),
  };
  return { data, rounded };
}
