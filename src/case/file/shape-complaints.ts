import type { z } from 'zod';
import type { Complaint } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';
import type { Saying, Value } from '../../core/values.ts';
import { complaint, saying } from '../../words/complaint.ts';
import { nearHint } from '../../words/near.ts';
import type { Path } from '../model.ts';

export interface ShapeComplaint extends Omit<Complaint, 'where'> {
  readonly path: Path;
  /** The complaint is about the key itself. */
  readonly key?: boolean;
}

type Issue = z.core.$ZodIssue;

/** Zod's issues in plain words. Of the ways in which a union fails, the one that fits the value best is told. */
export function shapeComplaints(issues: readonly Issue[], data: unknown): ShapeComplaint[] {
  return issues.flatMap(issue => complaintsOf(issue, [], data));
}

function complaintsOf(issue: Issue, before: Path, data: unknown): ShapeComplaint[] {
  const path = [...before, ...issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))];
  switch (issue.code) {
    case 'invalid_union': {
      const branches = issue.errors.filter(branch => branch.length > 0);
      if (branches.length === 0) return [{ ...complaint('VALUE_WRONG.form'), path }];
      const best = branches.reduce((a, b) => (closeness(b) > closeness(a) ? b : a));
      if (closeness(best) > 0) return best.flatMap(each => complaintsOf(each, path, data));
      return [
        { ...complaint('TYPE_WRONG', { expected: { or: distinct(branches.flat().flatMap(expectations)) } }), path },
      ];
    }
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ ...unknownKey(key, issue.message.split(' ')), path: [...path, key], key: true }));
    case 'invalid_key':
      return issue.issues.map(each => ({ ...limitComplaint(each, path.at(-1), 'ID_WRONG'), path, key: true }));
    case 'invalid_type':
      if (issue.message.includes('undefined')) {
        return [{ ...complaint('VALUE_MISSING', { key: String(path.at(-1) ?? 'parley') }), path }];
      }
      return [{ ...complaint('TYPE_WRONG', { expected: { or: expectations(issue) } }), path }];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const value = valueAt(data, path);
      if (typeof value !== 'string' && typeof value !== 'number') {
        return [{ ...complaint('VALUE_WRONG', { expected: { or: allowed } }), path }];
      }
      const hint = nearHint(String(value), allowed, 'words');
      return [{ ...complaint('VALUE_WRONG.not', { value: String(value).slice(0, 60) }, { hint }), path }];
    }
    default:
      return [{ ...limitComplaint(issue, valueAt(data, path), 'VALUE_WRONG'), path }];
  }
}

function unknownKey(key: string, known: readonly string[]): Complaint {
  const near = nearest(key, known);
  if (near !== undefined) return complaint('KEY_UNKNOWN', { key, near });
  const { choices } = nearHint(key, known, 'keys').values!;
  return complaint('KEY_UNKNOWN.keys', { key, choices: choices! });
}

/** What the schema itself complains of stands under a key of the complaints; else a limit is passed, or a pattern not met. */
function limitComplaint(issue: Issue, value: unknown, code: string): Complaint {
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum);
    if (issue.origin === 'string') return complaint('VALUE_WRONG.textTooLong', { most }, { code });
    if (issue.origin === 'array') return complaint('VALUE_WRONG.listTooLong', { most }, { code });
    return complaint('VALUE_WRONG.numberTooBig', { most }, { code });
  }
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum);
    if (issue.origin === 'string') return complaint('VALUE_WRONG.textTooShort', { least }, { code });
    if (issue.origin === 'array') return complaint('VALUE_WRONG.listTooShort', { least }, { code });
    return complaint('VALUE_WRONG.numberTooSmall', { least }, { code });
  }
  switch (issue.message) {
    case 'ID_WRONG':
    case 'ID_WRONG.reserved':
      return complaint(issue.message, { id: String(value).slice(0, 100) }, { code });
    case 'VALUE_WRONG.date':
    case 'VALUE_WRONG.range':
      return complaint(issue.message, {}, { code });
    default:
      return complaint('VALUE_WRONG.pattern', { pattern: 'pattern' in issue ? String(issue.pattern) : '' }, { code });
  }
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], data);
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

const types: Readonly<Record<string, Saying>> = {
  string: saying('type.text'),
  number: saying('type.number'),
  int: saying('type.wholeNumber'),
  boolean: saying('type.boolean'),
  array: saying('type.list'),
  tuple: saying('type.pair'),
  object: saying('type.mapping'),
  record: saying('type.mapping'),
};

/** What would have been right in place of a value. */
function expectations(issue: Issue): Saying[] {
  switch (issue.code) {
    case 'invalid_union':
      return issue.errors.flat().flatMap(expectations);
    case 'invalid_value':
      return issue.values.map(value => saying('type.allowed', { value: String(value) }));
    case 'invalid_type':
      return [types[issue.expected] ?? saying('type.other')];
    case 'too_big':
      return [saying('type.numberAtMost', { most: Number(issue.maximum) })];
    case 'too_small':
      return [saying('type.numberAtLeast', { least: Number(issue.minimum) })];
    default:
      return [saying('type.other')];
  }
}

function distinct(values: readonly Value[]): Value[] {
  return [...new Map(values.map(value => [JSON.stringify(value), value])).values()];
}
