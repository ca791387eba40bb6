/** Shares of plausible worlds, and differences of them, as values of a sentence. */
import type { FindingShare } from '../analysis/assessment/assessment.ts';
import type { Range } from '../case/model.ts';
import type { Value } from '../core/values.ts';
import { shareIn } from '../words/figures.ts';
import { saying } from './names.ts';

/** Whether two shares read alike. */
function readAlike([low, high]: Range): boolean {
  return shareIn('en', low) === shareIn('en', high);
}

export function shares(range: Range): Value {
  return { shares: range };
}

/** An end found by search is never said to be nothing or all: what was not met in the worlds drawn may still be. */
const leastSeen = 1e-6;

function seenOf({ range, exact }: Pick<FindingShare, 'range' | 'exact'>): Range {
  return exact ? range : (range.map(end => Math.min(1 - leastSeen, Math.max(leastSeen, end))) as [number, number]);
}

/** Short, as in a table. */
export function span(of: Pick<FindingShare, 'range' | 'exact'>): Value {
  return { span: seenOf(of) };
}

/** `about` where the ends were found by search. */
export function share({ range, exact }: Pick<FindingShare, 'range' | 'exact'>): Value {
  if (exact) return shares(range);
  const seen = seenOf({ range, exact });
  if (!readAlike(seen)) return saying('share.about.range', { range: shares(seen) });
  const isBound =
    shareIn('en', seen[1]) === shareIn('en', leastSeen) || shareIn('en', seen[1]) === shareIn('en', 1 - leastSeen);
  return isBound ? shares(seen) : saying('share.about', { share: { share: seen[1] } });
}

/** A difference of shares in points of percent: `-12 to +20 points`. */
export function pointsOfPercent([low, high]: Range): Value {
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
  return from === to
    ? saying('percentPoints', { n: Math.abs(to), points: { gain: to || 0 } })
    : saying('percentPoints.range', { low: { gain: from || 0 }, high: { gain: to || 0 } });
}
