/**
 * Two uncertainties that decide only together: each alone moves the share by nearly nothing, and yet the share differs much between
 * the four ways in which the two may fall, as where either of two is enough (both very sure), or where just one must hold. Taken from
 * the table of a finding, over those whose own effect is small. What interacts in no row of the table is additive and no pair.
 */
import type { Range } from '../case/model.ts';
import { largest, pointOf } from './effects.ts';
import { type Corner, type End, endsOf } from './ends.ts';
import { given, type ShareTable, shareAt } from './share-table.ts';
import { tidy } from './shares.ts';

/** An own effect up to this is small; a pair's must exceed what the two explain alone by as much. */
export const nearlyNothing = 0.1;

/** Whether the first holds, and the second. */
export type Setting = readonly [first: boolean, second: boolean];

export interface PairEffect {
  readonly keys: readonly [string, string];
  /** The two settings between which the share differs most; it is the share in the first less that in the second. */
  readonly settings: readonly [Setting, Setting];
  /** Least and greatest difference over the ranges of all others, -1..1. */
  readonly range: Range;
  /** Where the difference is largest. */
  readonly corner: Corner;
  /** The shares there. */
  readonly shares: readonly [number, number];
  /** The sum of the largest effects of the two alone. */
  readonly alone: number;
}

const all: readonly Setting[] = [
  [true, true],
  [false, false],
  [true, false],
  [false, true],
];
const compared = [[0, 1] as const, [2, 3] as const, [0, 2] as const, [0, 3] as const, [2, 1] as const, [3, 1] as const];

/**
 * The pairs of a table, that with the largest difference beyond what its two explain alone first, and how many pairs were looked at.
 * `own` are the sizes of the largest effects of all its coordinates by key, in the order in which two are named; `allowance` is by how much they may be off.
 */
export function pairsOf(
  table: ShareTable,
  own: ReadonlyMap<string, number>,
  allowance: number,
): { readonly pairs: readonly PairEffect[]; readonly tried: number } {
  const ownOf = (at: number) => own.get(table.coordinates[at]!.key)!;
  const places = new Map(table.coordinates.map(({ key }, at) => [key, at]));
  const inOrder = [...own.keys()].map(key => places.get(key)!);
  const small = inOrder.filter(at => ownOf(at) <= nearlyNothing + allowance + 1e-9);
  const both = small.flatMap((first, place) => small.slice(place + 1).map(second => [first, second] as const));
  const pairs = both.flatMap(([first, second]) => {
    const alone = ownOf(first) + ownOf(second);
    const found = pairAt(table, first, second, alone);
    return found && largest(found) - alone > nearlyNothing + 1e-9 ? [found] : [];
  });
  return { pairs: pairs.toSorted((a, b) => beyond(b) - beyond(a)), tried: both.length };
}

/** The difference beyond what the two explain alone. */
export function beyond(pair: PairEffect): number {
  return largest(pair) - pair.alone;
}

function pairAt(table: ShareTable, first: number, second: number, alone: number): PairEffect | undefined {
  const tables = all.map(([one, other]) =>
    first < second ? given(given(table, second, other), first, one) : given(given(table, first, one), second, other),
  );
  if (!interact(tables)) return undefined;
  let found: { readonly settings: readonly [number, number]; readonly low: End; readonly high: End } | undefined;
  for (const [a, b] of compared) {
    const ends = endsOf([
      { weight: 1, table: tables[a]! },
      { weight: -1, table: tables[b]! },
    ]);
    if (!found || size(ends) > size(found) + 1e-12) found = { ...ends, settings: [a, b] };
  }
  const { settings, low, high } = found!;
  const { corner } = Math.abs(low.value) > Math.abs(high.value) ? low : high;
  const share = (at: number) => tidy(shareAt(tables[at]!, pointOf(tables[at]!, corner)));
  return {
    keys: [table.coordinates[first]!.key, table.coordinates[second]!.key],
    settings: [all[settings[0]]!, all[settings[1]]!],
    range: [tidy(low.value), tidy(high.value)],
    corner,
    shares: [share(settings[0]), share(settings[1])],
    alone,
  };
}

function size({ low, high }: { readonly low: End; readonly high: End }): number {
  return Math.max(Math.abs(low.value), Math.abs(high.value));
}

function interact(tables: readonly ShareTable[]): boolean {
  const [both, neither, first, second] = tables.map(({ values }) => values);
  return both!.some((value, row) => Math.abs(value + neither![row]! - first![row]! - second![row]!) > 1e-12);
}
