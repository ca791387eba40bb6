/** What is not known of a party, in words. */
import type { Gap } from '../case/agenda/package.ts';
import type { Issue } from '../case/model.ts';
import { figure } from './figures.ts';

const mostNamed = 6;

/** `not given: the weight of Water, its reservation; ranges: the points of Pass = open (20 to 40)`; empty for no gaps. */
export function gapsInWords(gaps: readonly Gap[], issues: readonly Pick<Issue, 'id' | 'name'>[]): string {
  const words = (wanted: boolean) =>
    named(gaps.filter(gap => 'range' in gap === wanted).map(gap => gapInWords(gap, issues)));
  const [missing, ranges] = [words(false), words(true)];
  return [...(missing ? [`not given: ${missing}`] : []), ...(ranges ? [`ranges: ${ranges}`] : [])].join('; ');
}

function named(words: readonly string[]): string {
  const more = words.length - mostNamed;
  return more > 0 ? `${words.slice(0, mostNamed).join(', ')} and ${more} more` : words.join(', ');
}

function gapInWords(gap: Gap, issues: readonly Pick<Issue, 'id' | 'name'>[]): string {
  if (gap.kind === 'all-points') return 'its points';
  const range = gap.range ? ` (${figure(gap.range[0])} to ${figure(gap.range[1])})` : '';
  if (gap.kind === 'reservation') return `its reservation${range}`;
  const issue = issues.find(({ id }) => id === gap.issue)?.name ?? gap.issue;
  return gap.kind === 'weight' ? `the weight of ${issue}${range}` : `the points of ${issue} = ${gap.value}${range}`;
}
