/** Worlds drawn where an end of a share lies, and how far a table is off there. */
import { coordinateKey, type End } from './ends.ts';
import type { Question, Verdicts } from './question.ts';
import type { ShareTable } from './share-table.ts';
import { drawLevels, drawOrders, type World } from './world.ts';

export interface EndOfShare {
  readonly at: End;
  readonly table: ShareTable;
  /** The place among the verdicts that the table tells of. */
  readonly which: number;
  readonly side: 'low' | 'high';
  /** By key, which way an uncertainty was seen to move the finding. */
  readonly leaning: ReadonlyMap<string, number>;
}

/** What the table leaves out stands at the end of its range to which it was seen to lean. */
export function worldsAt(
  { uncertainties, noisy, seed }: Question,
  { at, side, leaning }: EndOfShare,
  count: number,
): World[] {
  const chances = uncertainties.map(each => {
    if (!each.drawn) return 1;
    const lean = (leaning.get(each.key) ?? 0) * (side === 'low' ? -1 : 1);
    return at.corner.get(coordinateKey(each)) ?? each.sure[lean > 0 ? 1 : 0];
  });
  return Array.from({ length: count }, (_, index) => ({
    holds: drawLevels(uncertainties, seed, index).map(({ level }, place) => level < chances[place]!),
    orders: drawOrders(noisy, seed, index),
  }));
}

/** For each world its verdict, 0 or 1, less what the table says of it. */
export function offTable(
  { uncertainties }: Question,
  { table, which }: Pick<EndOfShare, 'table' | 'which'>,
  worlds: readonly World[],
  verdicts: readonly Verdicts[],
): number[] {
  const places = table.coordinates.map(({ key }) => uncertainties.findIndex(each => each.key === key));
  return worlds.map(({ holds }, index) => {
    const bits = places.reduce((set, place, bit) => (holds[place] ? set | (1 << bit) : set), 0);
    return Number(verdicts[index]![which]!) - table.values[bits]!;
  });
}
