/** Packages as people write them: `flow = 40%, payment = 10m`, or a JSON object where a name or value has such signs. */

import type { BargainingProblem } from '../../analysis/bargaining/problem.ts';
import type { Package } from '../../case/agenda/package.ts';
import { UsageError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import { nearHint } from '../../words/near.ts';

/** @throws UsageError where an issue is missing, named twice or unknown, or has no such value. */
export function parsePackage(text: string, { issues }: BargainingProblem): Package {
  const chosen: (number | undefined)[] = issues.map(() => undefined);
  for (const [name, value] of text.trimStart().startsWith('{') ? fromJson(text) : fromPairs(text)) {
    const at = issues.findIndex(issue => issue.id === name || issue.name === name);
    if (at === -1) {
      const known = issues.map(({ id }) => id);
      throw new UsageError(complaint('ISSUE_UNKNOWN', { id: name }, { hint: nearHint(name, known, 'issues') }));
    }
    if (chosen[at] !== undefined) throw new UsageError(complaint('ISSUE_TWICE', { issue: name }));
    const place = issues[at]!.values.indexOf(value);
    if (place === -1) {
      const hint = nearHint(value, issues[at]!.values, 'values');
      throw new UsageError(complaint('VALUE_UNKNOWN.package', { value, issue: name }, { hint }));
    }
    chosen[at] = place;
  }
  const open = issues.filter((_, at) => chosen[at] === undefined).map(({ id }) => id);
  if (open.length > 0) throw new UsageError(complaint('PACKAGE_OPEN', { issues: open }));
  return chosen as number[];
}

function fromPairs(text: string): [string, string][] {
  return text.split(/[,;]/).flatMap(pair => {
    if (pair.trim() === '') return [];
    const sign = pair.indexOf('=');
    if (sign > 0) return [[pair.slice(0, sign).trim(), pair.slice(sign + 1).trim()]];
    throw new UsageError(complaint('PACKAGE_MALFORMED', { pair: pair.trim() }));
  });
}

function fromJson(text: string): [string, string][] {
  try {
    return Object.entries(JSON.parse(text) as Record<string, unknown>).map(([name, value]) => [name, String(value)]);
  } catch {
    throw new UsageError(complaint('PACKAGE_MALFORMED.json'));
  }
}
