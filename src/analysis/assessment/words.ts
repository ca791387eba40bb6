/** How findings are put into words. Conditional, two-tailed, and the same for every party. */
import type { Range } from '../../case/model.ts';
import { listIn, shareIn } from '../../words/figures.ts';
import type { FindingShare } from './assessment.ts';
import type { FindingName } from './findings.ts';

export const percent = (share: number): string => shareIn('en', share);

/** `62 %`; over ranges or where something is unknown `42 % to 77 %`; `at least` where the ends were found by search. */
export function shareInWords({ range, exact }: FindingShare): string {
  const text = rangeInWords(range);
  if (exact) return text;
  return text.includes(' to ') ? `at least ${text}` : `about ${text}`;
}

/** `42 % to 77 %`; one figure where both ends read alike. */
export function rangeInWords([low, high]: Range): string {
  const [from, to] = [percent(low), percent(high)];
  return from === to ? from : `${from} to ${to}`;
}

/** A difference of shares in points of percent: `-12 to +20 points`. */
export function pointsInWords([low, high]: Range): string {
  const signed = (value: number) => {
    const points = Math.round(value * 100);
    return points > 0 ? `+${points}` : String(points || 0);
  };
  const [from, to] = [signed(low), signed(high)];
  return `${from === to ? from : `${from} to ${to}`} points`;
}

/** What the finding says, after "in that world". */
export const findingClause: Readonly<Record<FindingName, string>> = {
  holds: 'the status quo holds',
  opens: 'a settlement can be reached by improvements alone',
  together: 'a settlement can be reached if parties also move jointly',
  worsens: 'an outcome worse for a main party can be reached by improvements alone',
};

/** The same of a finding that does not hold. */
export const negatedClause: Readonly<Record<FindingName, string>> = {
  holds: 'the status quo does not hold',
  opens: 'no settlement can be reached by improvements alone',
  together: 'no settlement can be reached even if parties also move jointly',
  worsens: 'no outcome worse for a main party can be reached by improvements alone',
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
