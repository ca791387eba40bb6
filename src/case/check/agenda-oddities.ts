import type { Complaint } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import type { Agenda, Case, Path, Utility } from '../model.ts';
import type { Oddity } from './oddity.ts';

const total = 100;

/** Points that do not add up: weights that do not sum to 100, no value of 100. */
export function agendaOddities({ agenda }: Case): Oddity[] {
  return [...(agenda?.utilities ?? [])].flatMap(([party, utility]) =>
    ofParty(agenda!, party, utility, ['agenda', 'utilities', party]),
  );
}

function ofParty(agenda: Agenda, party: string, utility: Utility, at: Path): Oddity[] {
  return utility.points ? ofPlainPoints(agenda, party, utility.points, at) : ofWeights(agenda, party, utility, at);
}

/** Plain points sum to anything: only what is missing is odd. */
function ofPlainPoints({ issues }: Agenda, party: string, points: NonNullable<Utility['points']>, at: Path): Oddity[] {
  return issues.flatMap(({ id, values }) => {
    const own = points.get(id);
    const missing = values.filter(value => !own?.has(value));
    const path = own ? [...at, 'points', id] : [...at, 'points'];
    return missing.length > 0 ? [pointsUnknown(party, id, missing, path)] : [];
  });
}

function pointsUnknown(party: string, issue: string, values: readonly string[], at: Path): Oddity {
  return { ...complaint('POINTS_UNKNOWN.remark', { party, issue, values }), at };
}

function ofWeights({ issues }: Agenda, party: string, { weights, scores }: Utility, at: Path): Oddity[] {
  const found: Oddity[] = [];
  const add = (said: Complaint, path: Path) => found.push({ ...said, at: path });
  const low = decimal([...weights.values()].reduce((sum, { range }) => sum + range[0], 0));
  const high = decimal([...weights.values()].reduce((sum, { range }) => sum + range[1], 0));
  const whole = issues.every(({ id }) => weights.has(id));
  if (low > total || (whole && high < total)) {
    const values = { party, total: `${total}` };
    add(
      low === high
        ? complaint('WEIGHTS_SUM', { ...values, sum: `${low}` })
        : complaint('WEIGHTS_SUM.between', { ...values, low: `${low}`, high: `${high}` }),
      [...at, 'weights'],
    );
  }
  for (const { id, values } of issues) {
    const points = scores.get(id);
    if (!weights.has(id)) add(complaint('WEIGHT_UNKNOWN', { party, id }), [...at, 'weights']);
    const missing = values.filter(value => !points?.has(value));
    const best = Math.max(0, ...[...(points?.values() ?? [])].map(({ range }) => range[1]));
    const path = points ? [...at, 'scores', id] : [...at, 'scores'];
    if (missing.length > 0) found.push(pointsUnknown(party, id, missing, path));
    else if (best < total) add(complaint('BEST_VALUE', { id, total: `${total}`, party }), path);
  }
  return found;
}

/** What adding decimals blurs is cut off. */
function decimal(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
