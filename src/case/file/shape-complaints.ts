import type { z } from 'zod';
import { didYouMean } from '../../core/nearest.ts';
import type { Path } from '../model.ts';

export interface ShapeComplaint {
  readonly code: string;
  readonly message: string;
  readonly path: Path;
  readonly hint?: string;
  /** The complaint is about the key itself. */
  readonly key?: boolean;
}

type Issue = z.core.$ZodIssue;

/** Zod's issues in plain words. Of the ways in which a union fails, the one that fits the value best is told. */
export function shapeComplaints(issues: readonly Issue[], data: unknown): ShapeComplaint[] {
  return issues.flatMap(issue => complaintsOf(issue, [])).map(complaint => withValue(complaint, data));
}

/** Adds the value that stands there, and the nearest allowed word. */
function withValue(
  complaint: ShapeComplaint & { readonly allowed?: readonly string[] },
  data: unknown,
): ShapeComplaint {
  const { allowed, ...plain } = complaint;
  if (!allowed) return plain;
  const value = plain.path.reduce<unknown>(
    (inner, step) => (inner as Record<string, unknown> | undefined)?.[step],
    data,
  );
  if (typeof value !== 'string' && typeof value !== 'number') return plain;
  return {
    ...plain,
    message: `"${String(value).slice(0, 60)}" is not allowed here.`,
    hint: didYouMean(String(value), allowed, 'words'),
  };
}

function complaintsOf(issue: Issue, before: Path): (ShapeComplaint & { readonly allowed?: readonly string[] })[] {
  const path = [...before, ...issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))];
  switch (issue.code) {
    case 'invalid_union': {
      const branches = issue.errors.filter(branch => branch.length > 0);
      if (branches.length === 0) return [{ code: 'VALUE_WRONG', message: 'This value fits no allowed form.', path }];
      const best = branches.reduce((a, b) => (closeness(b) > closeness(a) ? b : a));
      if (closeness(best) > 0) return best.flatMap(each => complaintsOf(each, path));
      const expected = new Set(branches.flatMap(branch => branch.map(expectation)));
      return [{ code: 'TYPE_WRONG', message: `Expected ${[...expected].join(' or ')}.`, path }];
    }
    case 'unrecognized_keys':
      return issue.keys.map((key, index) => ({
        code: 'KEY_UNKNOWN',
        message: issue.keys.length === 1 || index === 0 ? issue.message : `"${key}" is not a key here.`,
        path: [...path, key],
        key: true,
      }));
    case 'invalid_key':
      return issue.issues.map(each => ({ code: 'ID_WRONG', message: each.message, path, key: true }));
    case 'invalid_type':
      return issue.message.includes('undefined')
        ? [{ code: 'VALUE_MISSING', message: `"${String(path.at(-1) ?? 'parley')}" is missing.`, path }]
        : [{ code: 'TYPE_WRONG', message: `Expected ${expectation(issue)}.`, path }];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return [{ code: 'VALUE_WRONG', message: `Expected ${allowed.join(' or ')}.`, path, allowed }];
    }
    default:
      return [{ code: 'VALUE_WRONG', message: issue.message.replace(/\.?$/, '.'), path }];
  }
}

/** How far into the value a branch got before it failed: 0 when the value is not even of its type. */
function closeness(branch: readonly Issue[]): number {
  return Math.min(
    ...branch.map(issue =>
      issue.path.length > 0
        ? 1 + issue.path.length
        : issue.code === 'invalid_type' || issue.code === 'invalid_union'
          ? 0
          : 1,
    ),
  );
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.map(value => `"${String(value)}"`).join(' or ');
  if (issue.code !== 'invalid_type') return issue.message.toLowerCase();
  const names: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a pair [low, high]',
    object: 'a mapping',
    record: 'a mapping',
  };
  return names[issue.expected] ?? `a ${issue.expected}`;
}
