/** Edits of the agenda that keep its parts in step: points follow the values and issues that they belong to. */

import { valueAt } from '../description/found.ts';
import type { Agenda, Path, Range, Utility } from '../model.ts';
import type { Edit } from './edit.ts';

const issuePath = (issue: string, ...rest: readonly string[]): Path => ['agenda', 'issues', issue, ...rest];

/** The values of an issue from lines of text, without empty ones. */
export function valuesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '');
}

export function addIssue(id: string, name: string, values: readonly string[]): Edit[] {
  return [{ do: 'set', at: issuePath(id), value: { name, values, ordered: true } }];
}

/**
 * Other values for an issue. Where as many stand there as before, those that differ are renamed and keep their points; else
 * points of values that are gone go with them. Values that the file writes as numbers stay so where they are not changed.
 */
export function changeValues(data: unknown, agenda: Agenda, issue: string, wanted: readonly string[]): Edit[] {
  const before = agenda.issues.find(({ id }) => id === issue)?.values ?? [];
  const raw = valueAt(data, issuePath(issue, 'values')) as readonly unknown[];
  const kept = (value: string) => raw.find(each => String(each) === value) ?? value;
  const edits: Edit[] = [{ do: 'set', at: issuePath(issue, 'values'), value: wanted.map(kept) }];
  for (const party of agenda.utilities.keys()) {
    const kind = agenda.utilities.get(party)?.points ? 'points' : 'scores';
    const at = ['agenda', 'utilities', party, kind, issue];
    for (const [index, value] of before.entries()) {
      const after = wanted.length === before.length ? wanted[index]! : wanted.includes(value) ? value : undefined;
      if (after === value || !hasKey(valueAt(data, at), value)) continue;
      edits.push(
        after === undefined ? { do: 'delete', at: [...at, value] } : { do: 'rename', at: [...at, value], to: after },
      );
    }
  }
  return edits;
}

/** An issue with all points that were given to it. Rules that name it become complaints. */
export function removeIssue(data: unknown, agenda: Agenda, issue: string): Edit[] {
  const places = [...agenda.utilities.keys()].flatMap(party =>
    ['weights', 'scores', 'points'].map(kind => ['agenda', 'utilities', party, kind, issue]),
  );
  return [
    { do: 'delete', at: issuePath(issue) },
    ...places.filter(at => valueAt(data, at) !== undefined).map((at): Edit => ({ do: 'delete', at })),
  ];
}

/** Points or a reservation; undefined makes them unknown. What evidence they have stays with them. */
export function setPoints(data: unknown, at: Path, points: number | Range | undefined): Edit[] {
  const before = valueAt(data, at);
  if (points === undefined) return before === undefined ? [] : [{ do: 'delete', at }];
  const isLong = typeof before === 'object' && before !== null && !Array.isArray(before);
  return [{ do: 'set', at: isLong ? [...at, 'value'] : at, value: points }];
}

/** How a party's points are given: as weights and scores of 0 to 100, or plain; `amount` is a reservation in plain points. */
export type PointsKind = 'share' | 'plain' | 'amount';

/** Whether points can be turned into the other style: nothing is given yet that would be lost. */
export function hasNoPoints(utility: Utility | undefined): boolean {
  return !utility || [utility.weights, utility.scores, utility.points ?? new Map()].every(({ size }) => size === 0);
}

/** Plain points instead of weights and scores, or back. */
export function changeStyle(data: unknown, party: string, isPlain: boolean): Edit[] {
  const at = ['agenda', 'utilities', party];
  const gone = isPlain ? ['weights', 'scores'] : ['points'];
  return [
    ...gone
      .map(kind => [...at, kind])
      .filter(path => valueAt(data, path) !== undefined)
      .map((path): Edit => ({ do: 'delete', at: path })),
    ...(isPlain ? [{ do: 'set', at: [...at, 'points'], value: {} } as const] : []),
  ];
}

/** `40`, `40 - 60`, nothing for unknown; null where it is none of these. */
export function parsePoints(typed: string, kind: PointsKind = 'share'): number | Range | undefined | null {
  const text = typed.trim().replaceAll(',', '.');
  if (text === '' || text === '?') return undefined;
  const parts = text.split(/\s*[-–]\s*|\s+/).map(part => (part === '' ? Number.NaN : Number(part)));
  if (parts.length > 2 || parts.some(part => !isOf(part, kind))) return null;
  const [low, high] = parts as [number, number | undefined];
  if (high === undefined || high === low) return low;
  return low < high ? [low, high] : null;
}

function isOf(part: number, kind: PointsKind): boolean {
  if (!(part >= 0 && part <= (kind === 'share' ? 100 : 1e9))) return false;
  return kind !== 'plain' || Number.isInteger(part);
}

function hasKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).includes(key);
}
