/** What is not known of a party, as a sentence of every language. */
import type { Gap } from '../case/agenda/package.ts';
import type { Issue } from '../case/model.ts';
import type { Saying, Value } from '../core/values.ts';
import { saying } from '../words/complaint.ts';

const mostNamed = 6;

/** `not given: the weight of Water, its reservation; ranges: the points of Pass = open (20 to 40)` */
export function gapsSaid(gaps: readonly Gap[], issues: readonly Pick<Issue, 'id' | 'name'>[]): Saying {
  const said = (wanted: boolean) => gaps.filter(gap => 'range' in gap === wanted).map(gap => gapSaid(gap, issues));
  const [missing, ranges] = [said(false), said(true)];
  if (ranges.length === 0) return saying('gaps.missing', { missing: firstOf(missing) });
  if (missing.length === 0) return saying('gaps.ranges', { ranges: firstOf(ranges) });
  return saying('gaps.both', { missing: firstOf(missing), ranges: firstOf(ranges) });
}

/** Why a party's answer is open: what is not known of it, and the uncertain assumptions that it rests on. */
export function openSaid(
  { gaps, assumptions }: { readonly gaps: readonly Gap[]; readonly assumptions: readonly string[] },
  issues: readonly Pick<Issue, 'id' | 'name'>[],
): Value {
  const known = gaps.length > 0 ? [gapsSaid(gaps, issues)] : [];
  const supposed = assumptions.length > 0 ? [saying('gaps.assumptions', { assumptions: { and: assumptions } })] : [];
  return { apart: [...known, ...supposed] };
}

function firstOf(said: readonly Saying[]): Value {
  const more = said.length - mostNamed;
  return more > 0 ? { and: [...said.slice(0, mostNamed), saying('missing.more', { n: more })] } : said;
}

function gapSaid(gap: Gap, issues: readonly Pick<Issue, 'id' | 'name'>[]): Saying {
  if (gap.kind === 'all-points') return saying('missing.allPoints');
  const what = placeSaid(gap, issues);
  if (!gap.range) return what;
  const [low, high] = gap.range;
  return saying('missing.range', { what, low: { points: low }, high: { points: high } });
}

function placeSaid(gap: Exclude<Gap, { kind: 'all-points' }>, issues: readonly Pick<Issue, 'id' | 'name'>[]): Saying {
  if (gap.kind === 'reservation') return saying('missing.reservation');
  const issue = issues.find(({ id }) => id === gap.issue)?.name ?? gap.issue;
  if (gap.kind === 'weight') return saying('missing.weight', { issue });
  return saying('missing.points', { issue, value: gap.value });
}
