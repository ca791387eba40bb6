/** How findings are put into words. Conditional, two-tailed, and the same for every party. */
import type { Share } from '../../core/statistics.ts';
import { listIn, shareIn } from '../../words/figures.ts';
import type { FindingName } from '../robustness/findings.ts';
import type { FindingShare } from './assessment.ts';

export const percent = (share: number): string => shareIn('en', share);

/** `62 % (59-65)`; where something is unknown, the range from certain to possible: `20 % to 62 %`. */
export function shareInWords({ certain, possible }: FindingShare): string {
  if (certain.share !== possible.share) return `${percent(certain.share)} to ${percent(possible.share)}`;
  return `${percent(certain.share)} (${interval(certain)})`;
}

/** The confidence interval in whole percent, rounded outwards: `59-65`. */
function interval({ low, high }: Share): string {
  return `${Math.floor(low * 100)}-${Math.ceil(high * 100)}`;
}

/** What the finding says, after "in that world". */
export const findingClause: Readonly<Record<FindingName, string>> = {
  holds: 'the status quo holds',
  opens: 'a settlement can be reached by improvements alone',
  together: 'a settlement can be reached if parties also move jointly',
  worsens: 'an outcome worse for a principal can be reached by improvements alone',
};

/** The same of a finding that does not hold. */
export const negatedClause: Readonly<Record<FindingName, string>> = {
  holds: 'the status quo does not hold',
  opens: 'no settlement can be reached by improvements alone',
  together: 'no settlement can be reached even if parties also move jointly',
  worsens: 'no outcome worse for a principal can be reached by improvements alone',
};

/** Row labels of the matrix. */
export const findingLabel: Readonly<Record<FindingName, string>> = {
  holds: 'status quo holds',
  opens: 'path opens',
  together: 'opens jointly',
  worsens: 'worse in reach',
};

/** `a1 ("What it says.")`; the key alone where the key says it already. */
export function assumptionName({ key, says }: { readonly key: string; readonly says: string }): string {
  return says === key || key.endsWith(says) ? key : `${key} ("${says}")`;
}

export const list = (items: readonly string[], last: 'and' | 'or' = 'and'): string => listIn('en', items, last);
