/** Packages as people write them: `flow = 40%, payment = 10m`, or a JSON object where a name or value has such signs. */

import type { BargainingProblem } from '../analysis/bargaining/problem.ts';
import type { Package } from '../case/agenda/package.ts';
import { UsageError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest.ts';

/** @throws UsageError where an issue is missing, named twice or unknown, or has no such value. */
export function parsePackage(text: string, { issues }: BargainingProblem): Package {
  const chosen: (number | undefined)[] = issues.map(() => undefined);
  for (const [name, value] of text.trimStart().startsWith('{') ? fromJson(text) : fromPairs(text)) {
    const at = issues.findIndex(issue => issue.id === name || issue.name === name);
    if (at === -1) {
      const hint = didYouMean(
        name,
        issues.map(({ id }) => id),
        'issues',
      );
      throw new UsageError({ code: 'ISSUE_UNKNOWN', message: `"${name}" is not an issue.`, hint });
    }
    if (chosen[at] !== undefined) {
      throw new UsageError({ code: 'ISSUE_TWICE', message: `"${name}" stands twice.`, hint: 'Name each issue once.' });
    }
    const place = issues[at]!.values.indexOf(value);
    if (place === -1) {
      const message = `"${value}" is not a value of ${name}.`;
      throw new UsageError({ code: 'VALUE_UNKNOWN', message, hint: didYouMean(value, issues[at]!.values, 'values') });
    }
    chosen[at] = place;
  }
  const open = issues.filter((_, at) => chosen[at] === undefined).map(({ id }) => id);
  if (open.length > 0) {
    const message = `The package leaves open: ${open.join(', ')}.`;
    throw new UsageError({ code: 'PACKAGE_OPEN', message, hint: 'Name a value for every issue: issue=value, ...' });
  }
  return chosen as number[];
}

function fromPairs(text: string): [string, string][] {
  return text.split(/[,;]/).flatMap(pair => {
    if (pair.trim() === '') return [];
    const sign = pair.indexOf('=');
    if (sign > 0) return [[pair.slice(0, sign).trim(), pair.slice(sign + 1).trim()]];
    const message = `"${pair.trim()}" is not issue=value.`;
    throw new UsageError({
      code: 'PACKAGE_MALFORMED',
      message,
      hint: 'Write flow=40%, payment=10m, or a JSON object.',
    });
  });
}

function fromJson(text: string): [string, string][] {
  try {
    return Object.entries(JSON.parse(text) as Record<string, unknown>).map(([name, value]) => [name, String(value)]);
  } catch (error) {
    const message = `The package is not JSON: ${(error as Error).message}.`;
    throw new UsageError({ code: 'PACKAGE_MALFORMED', message, hint: 'Write {"issue": "value"} for every issue.' });
  }
}
