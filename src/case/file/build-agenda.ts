import { complaint } from '../../words/complaint.ts';
import type { CaseData } from '../description/case-schema.ts';
import {
  type Agenda,
  type Issue,
  type IssueId,
  type PartyId,
  type Path,
  partyId,
  type Utility,
  type Weighted,
} from '../model.ts';
import type { Builder } from './builder.ts';

type AgendaData = NonNullable<CaseData['agenda']>;
type UtilityData = NonNullable<AgendaData['utilities']>[string];
type WeightedData = NonNullable<UtilityData['reservation']>;

export function buildAgenda(data: AgendaData, builder: Builder): Agenda {
  const at = ['agenda'];
  const issues = Object.entries(data.issues).map(([id, { name, values, ordered }]): Issue => {
    const texts = values.map(String);
    for (const [index, value] of texts.entries()) {
      if (texts.indexOf(value) === index) continue;
      builder.complain({
        ...complaint('VALUE_TWICE', { value, issue: id }),
        path: [...at, 'issues', id, 'values', index],
      });
    }
    return { id, name, values: texts, ordered: ordered ?? false };
  });
  const utilities = Object.entries(data.utilities ?? {}).map(([party, utility]): [PartyId, Utility] => {
    const path = [...at, 'utilities', party];
    return [partyId(party), buildUtility(utility, issues, path, builder)];
  });
  return {
    issues,
    infeasible: builder.rules(data.infeasible, { options: [], issues }, [...at, 'infeasible']),
    utilities: new Map(utilities),
  };
}

function buildUtility(data: UtilityData, issues: readonly Issue[], path: Path, builder: Builder): Utility {
  const weighted = (value: WeightedData, at: Path) => supportedWeight(value, data.because, at, builder);
  const weights = Object.entries(data.weights ?? {}).map(([issue, weight]): [IssueId, Weighted] => {
    const at = [...path, 'weights', issue];
    return [issue, weighted(weight, at)];
  });
  const byIssue = (kind: 'scores' | 'points') =>
    Object.entries(data[kind] ?? {}).map(([issue, byValue]): [IssueId, Map<string, Weighted>] => {
      const at = [...path, kind, issue];
      const values = issues.find(({ id }) => id === issue)?.values;
      const entries = Object.entries(byValue).map(([value, score]): [string, Weighted] => {
        if (values) builder.known(value, values, 'values', [...at, value], true);
        return [value, weighted(score, [...at, value])];
      });
      return [issue, new Map(entries)];
    });
  complainOfStyle(data, path, builder);
  return {
    weights: new Map(weights),
    scores: new Map(byIssue('scores')),
    ...(data.points && { points: new Map(byIssue('points')) }),
    ...(data.reservation !== undefined && {
      reservation: weighted(data.reservation, [...path, 'reservation']),
    }),
    redLines: builder.rules(data['red-lines'], { options: [], issues }, [...path, 'red-lines']),
  };
}

/** A party has weights and scores, or plain points; only with the latter may its reservation be over 100. */
function complainOfStyle({ weights, scores, points, reservation }: UtilityData, path: Path, builder: Builder): void {
  if (points) {
    if (!weights && !scores) return;
    const twice = complaint('POINTS_TWICE', { other: weights ? 'weights' : 'scores' });
    builder.complain({ ...twice, path: [...path, 'points'], key: true });
  }
  if (reservation === undefined) return;
  const isLong = typeof reservation === 'object' && !Array.isArray(reservation);
  const [, high] = builder.range(isLong ? reservation.value : reservation);
  if (high <= 100) return;
  const at = [...path, 'reservation', ...(isLong ? ['value'] : [])];
  builder.complain({ ...complaint('VALUE_WRONG.numberTooBig', { most: 100 }), path: at });
}

/** A value's own `because` comes before that of the whole utility. */
function supportedWeight(data: WeightedData, because: string[] | undefined, at: Path, builder: Builder): Weighted {
  if (typeof data === 'number' || Array.isArray(data)) {
    return { range: builder.range(data), ...builder.supported(because, at) };
  }
  return { range: builder.range(data.value), ...builder.supported(data.because ?? because, at) };
}
