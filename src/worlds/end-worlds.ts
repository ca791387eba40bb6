/** Worlds drawn at a corner of the ranges, and how far a table is off there. */
import { type Corner, coordinateKey, endsOf } from './ends.ts';
import type { Question, Verdicts } from './question.ts';
import { type ShareTable, shareAt } from './share-table.ts';
import { drawLevels, drawOrders, type Level, type World } from './world.ts';

/** For each uncertainty the probability with which it holds: an end of its range, 1 where it is not drawn. */
export type Chances = readonly number[];

/** Draws for a purpose of their own: what was searched with is never counted with. */
export const drawsFor = {
  lookouts: 0,
  tables: 1_000_000,
  search: 2_000_000,
  count: 3_000_000,
  differences: 4_000_000,
  pairs: 5_000_000,
  noise: 6_000_000,
} as const;

export interface TableAtEnds {
  readonly table: ShareTable;
  /** The place among the verdicts that the table tells of. */
  readonly which: number;
  readonly side: 'low' | 'high';
  /** By key, which way an uncertainty was seen to move the finding. */
  readonly leaning: ReadonlyMap<string, number>;
}

/**
 * Corners at which the share may have its end: the table's own, where what it leaves out leans its way; the one to which all lean;
 * and those with every probability at its lower, and at its upper end, for what moves only together with much else.
 */
export function candidates(question: Question, { table, side, leaning }: TableAtEnds): Chances[] {
  const sign = side === 'low' ? -1 : 1;
  const lean = (key: string): 0 | 1 => ((leaning.get(key) ?? 0) * sign > 0 ? 1 : 0);
  const at = (corner: Corner): Chances =>
    chancesAt(question, each => corner.get(coordinateKey(each)) ?? each.sure[lean(each.key)]);
  const all = [
    at(endsOf([{ weight: 1, table }])[side].corner),
    at(new Map()),
    chancesAt(question, ({ sure }) => sure[0]),
    chancesAt(question, ({ sure }) => sure[1]),
  ];
  return [...new Map(all.map(chances => [chances.join(' '), chances])).values()];
}

function chancesAt({ uncertainties }: Question, chance: (each: Question['uncertainties'][number]) => number): Chances {
  return uncertainties.map(each => (each.drawn ? chance(each) : 1));
}

export function worldsAt(question: Question, chances: Chances, count: number, from: number): World[] {
  return Array.from({ length: count }, (_, index) => {
    const { levels, orders } = drawnFor(question, from + index);
    return { holds: levels.map(({ level }, place) => level < chances[place]!), orders };
  });
}

type Drawn = { readonly levels: readonly Level[] } & Pick<World, 'orders'>;

/** Each corner reads the same draws by other probabilities: a question draws each once. */
const drawnBefore = new WeakMap<Question, Map<number, Drawn>>();

function drawnFor(question: Question, index: number): Drawn {
  const { uncertainties, noisy, seed } = question;
  const before = drawnBefore.get(question) ?? new Map<number, Drawn>();
  drawnBefore.set(question, before);
  const found = before.get(index) ?? {
    levels: drawLevels(uncertainties, seed, index),
    orders: drawOrders(noisy, seed, index),
  };
  before.set(index, found);
  return found;
}

/** What the table says of the share at a corner. */
export function tableAt({ uncertainties }: Question, table: ShareTable, chances: Chances): number {
  return shareAt(
    table,
    table.coordinates.map(({ key }) => chances[uncertainties.findIndex(each => each.key === key)]!),
  );
}

/** For each world its verdict, 0 or 1, less what the table says of it. */
export function offTable(
  { uncertainties }: Question,
  { table, which }: Pick<TableAtEnds, 'table' | 'which'>,
  worlds: readonly World[],
  verdicts: readonly Verdicts[],
): number[] {
  const places = table.coordinates.map(({ key }) => uncertainties.findIndex(each => each.key === key));
  return worlds.map(({ holds }, index) => {
    const bits = places.reduce((set, place, bit) => (holds[place] ? set | (1 << bit) : set), 0);
    return Number(verdicts[index]![which]!) - table.values[bits]!;
  });
}
