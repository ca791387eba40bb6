/**
 * What a share hangs on. The effect of an uncertainty is the share where it holds less the share where it fails, on the same
 * worlds otherwise: what moves nothing has an effect of exactly zero. Over the ranges of the others it is a range too.
 */
import type { Range } from '../case/model.ts';
import { type Corner, coordinateKey, endsOf } from './ends.ts';
import { given, type ShareTable, shareAt } from './share-table.ts';
import { tidy } from './shares.ts';

export interface Effect {
  /** The key of the uncertainty. */
  readonly key: string;
  /** Least and greatest effect over the ranges of all others, -1..1. */
  readonly range: Range;
  /** The shares at the corner where the effect is largest. */
  readonly whereTrue: number;
  readonly whereFalse: number;
}

/** Keys of what may move a share as much as the first of its effects: those within the tolerance, and those not told. */
export function alikeTo([first, ...others]: readonly Effect[], tolerance: number, apart: readonly string[]): string[] {
  if (!first) return [];
  const near = others.filter(each => largest(first) - largest(each) <= tolerance + 1e-9);
  return [...near.map(({ key }) => key), ...apart];
}

/** The effects of all coordinates of a table, the largest first; of equal ones in the table's order. */
export function effectsOf(table: ShareTable): Effect[] {
  return table.coordinates
    .map(({ key }, at): Effect => {
      const { holding, failing, low, high, corner } = effectAt(table, at);
      return {
        key,
        range: [tidy(low.value), tidy(high.value)],
        whereTrue: tidy(shareAt(holding, pointOf(holding, corner))),
        whereFalse: tidy(shareAt(failing, pointOf(failing, corner))),
      };
    })
    .toSorted((a, b) => largest(b) - largest(a));
}

/** The corner of the ranges of all others at which the effect of a coordinate, by its key, is largest. */
export function cornerOfEffect(table: ShareTable, key: string): Corner {
  return effectAt(
    table,
    table.coordinates.findIndex(each => each.key === key),
  ).corner;
}

function effectAt(table: ShareTable, at: number) {
  const [holding, failing] = [given(table, at, true), given(table, at, false)];
  const { low, high } = endsOf([
    { weight: 1, table: holding },
    { weight: -1, table: failing },
  ]);
  const { corner } = Math.abs(low.value) > Math.abs(high.value) ? low : high;
  return { holding, failing, low, high, corner };
}

/** The size of the largest effect of a range of effects. */
export function largest({ range: [low, high] }: { readonly range: Range }): number {
  return Math.max(Math.abs(low), Math.abs(high));
}

/** A corner as a point of a table. */
export function pointOf({ coordinates }: ShareTable, corner: Corner): number[] {
  return coordinates.map(each => corner.get(coordinateKey(each))!);
}
