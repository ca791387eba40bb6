/**
 * What the noise of an order does: the share with the order turned by its noise less the share with the order as it is entered, on the
 * same worlds otherwise. Where every world is judged it is exact and judges no world more; else pairs of worlds are drawn for every row
 * of the finding's table.
 */
import type { PartyId, Range } from '../case/model.ts';
import { pointOf } from './effects.ts';
import { drawsFor } from './end-worlds.ts';
import { type Corner, endsOf } from './ends.ts';
import type { FindingTables, JudgeWorlds, Question } from './question.ts';
import { type ShareTable, shareAt } from './share-table.ts';
import { tidy } from './shares.ts';
import { allOrders } from './tabulate.ts';
import type { NoisyOrder, Orders, World } from './world.ts';
import { worldsWith } from './world-pairs.ts';

export interface NoiseEffect {
  readonly party: PartyId;
  /** Least and greatest over the ranges of all uncertainties, -1..1. */
  readonly range: Range;
  readonly corner: Corner;
  /** Where it is largest: the share with the noise, and with the order as entered. */
  readonly shares: readonly [number, number];
}

/** For each noisy order, in an order that names do not change. */
export async function noiseEffects(
  question: Question,
  finding: number,
  { certain }: FindingTables,
  exact: boolean,
  judge: JudgeWorlds,
): Promise<NoiseEffect[]> {
  const found: NoiseEffect[] = [];
  for (const order of byStream(question.noisy)) {
    const [noisy, entered] = exact
      ? [certain, await enteredExactly(question, order, finding, judge)]
      : await enteredByPairs(question, order, finding, certain, judge);
    const { low, high } = endsOf([
      { weight: 1, table: noisy },
      { weight: -1, table: entered },
    ]);
    const { corner } = Math.abs(low.value) > Math.abs(high.value) ? low : high;
    const share = (table: ShareTable) => tidy(shareAt(table, pointOf(table, corner)));
    found.push({
      party: order.party,
      range: [tidy(low.value), tidy(high.value)],
      corner,
      shares: [share(noisy), share(entered)],
    });
  }
  return found;
}

/** The orders with that of one party as it is entered. */
export function entered(orders: Orders, { party, size }: NoisyOrder): Orders {
  return new Map([...orders].map(([of, order]) => [of, of === party ? [...Array(size).keys()] : order]));
}

function byStream(noisy: readonly NoisyOrder[]): NoisyOrder[] {
  return noisy.toSorted((a, b) => (a.stream < b.stream ? -1 : 1));
}

async function enteredExactly(
  { uncertainties, noisy }: Question,
  order: NoisyOrder,
  finding: number,
  judge: JudgeWorlds,
): Promise<ShareTable> {
  const coordinates = uncertainties.filter(({ drawn }) => drawn);
  const weighted = allOrders(byStream(noisy).map(each => (each === order ? { ...each, noise: 0 } : each))).filter(
    ({ weight }) => weight > 0,
  );
  const rows = 2 ** coordinates.length;
  const worlds = Array.from({ length: rows }, (_, bits) => {
    const on = new Set(coordinates.filter((_each, bit) => (bits >>> bit) & 1).map(({ key }) => key));
    const holds = uncertainties.map(({ key, drawn }) => !drawn || on.has(key));
    return weighted.map(({ orders }): World => ({ holds, orders }));
  }).flat();
  const verdicts = await judge(worlds);
  const values = Float64Array.from({ length: rows }, (_, bits) =>
    weighted.reduce((sum, { weight }, at) => sum + (verdicts[bits * weighted.length + at]![finding] ? weight : 0), 0),
  );
  return { coordinates, values };
}

async function enteredByPairs(
  question: Question,
  order: NoisyOrder,
  finding: number,
  { coordinates }: ShareTable,
  judge: JudgeWorlds,
): Promise<[noisy: ShareTable, entered: ShareTable]> {
  const rows = 2 ** coordinates.length;
  const draws = Math.max(1, Math.floor(question.samples / 8 / rows));
  const worlds = Array.from({ length: rows }, (_, bits) => {
    const held = new Map(coordinates.map(({ key }, bit) => [key, ((bits >>> bit) & 1) === 1]));
    return worldsWith(question, held, new Map(), draws, drawsFor.noise + bits * draws);
  }).flat();
  const verdicts = await judge([
    ...worlds,
    ...worlds.map(({ holds, orders }) => ({ holds, orders: entered(orders, order) })),
  ]);
  const table = (from: number): ShareTable => ({
    coordinates,
    values: Float64Array.from({ length: rows }, (_, bits) => {
      let hits = 0;
      for (let draw = 0; draw < draws; draw++) if (verdicts[from + bits * draws + draw]![finding]) hits++;
      return hits / draws;
    }),
  });
  return [table(0), table(worlds.length)];
}
