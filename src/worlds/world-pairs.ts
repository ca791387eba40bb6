/** Pairs of worlds that are alike but for a setting, drawn to tell an effect that other worlds suggested. */
import type { PairsJudged } from './corrected.ts';
import { drawsFor } from './end-worlds.ts';
import { type Corner, coordinateKey } from './ends.ts';
import type { JudgeWorlds, Question } from './question.ts';
import { drawLevels, drawOrders, type World } from './world.ts';

/** What is changed in a world; everything else stands as it was drawn. */
export type Change = (world: World) => World;

/** Worlds at a corner, in which what is named holds or fails; what the corner does not name is drawn at an end of its range. */
export function worldsWith(
  { uncertainties, noisy, seed }: Question,
  held: ReadonlyMap<string, boolean>,
  corner: Corner,
  count: number,
  from: number,
): World[] {
  return Array.from({ length: count }, (_, index) => {
    const levels = drawLevels(uncertainties, seed, from + index);
    const holds = uncertainties.map((each, at) => {
      const { level, end } = levels[at]!;
      return held.get(each.key) ?? (!each.drawn || level < (corner.get(coordinateKey(each)) ?? end));
    });
    return { holds, orders: drawOrders(noisy, seed, from + index) };
  });
}

/** The change that makes some uncertainties hold or fail, by key. */
export function holding({ uncertainties }: Question, held: ReadonlyMap<string, boolean>): Change {
  return ({ holds, orders }) => ({ holds: holds.map((each, at) => held.get(uncertainties[at]!.key) ?? each), orders });
}

/** Judges fresh pairs at a corner: each world changed in one way and in the other. Cost: twice `count` worlds. */
export async function judgePairs(
  question: Question,
  finding: number,
  corner: Corner,
  [first, second]: readonly [Change, Change],
  count: number,
  judge: JudgeWorlds,
): Promise<PairsJudged> {
  const worlds = worldsWith(question, new Map(), corner, count, drawsFor.pairs);
  const verdicts = await judge([...worlds.map(first), ...worlds.map(second)]);
  let [plus, minus] = [0, 0];
  for (let at = 0; at < count; at++) {
    const [one, other] = [verdicts[at]![finding]!, verdicts[count + at]![finding]!];
    if (one && !other) plus++;
    if (other && !one) minus++;
  }
  return { plus, minus, of: count };
}
