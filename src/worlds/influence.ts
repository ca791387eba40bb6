/**
 * Which uncertainties move which finding, by paired flips: the same world with one thing turned. What was never seen to move a
 * finding may still do so in rare worlds; screen.ts looks again where its tables are off.
 */
import { drawsFor } from './end-worlds.ts';
import type { JudgeWorlds, Question } from './question.ts';
import { drawLevels, drawOrders, nominalWorld, type World } from './world.ts';

/** How often, and which way, each of the drawn uncertainties moved each finding: `[finding][place among the drawn]`. */
export interface Influence {
  readonly moves: readonly number[][];
  readonly leaning: readonly number[][];
}

/**
 * Worlds to look from: the one in which everything holds and the one in which nothing drawn does, for what moves only together with
 * much else; then fair ones, so that rare combinations are seen, ones at random corners of the ranges, and ones where every
 * probability is high, and where every one is low.
 */
export function lookouts({ uncertainties, noisy, seed }: Question, count: number): World[] {
  const nothing: World = { holds: uncertainties.map(({ drawn }) => !drawn), orders: new Map() };
  const drawn = Array.from({ length: Math.max(2, count - 2) }, (_, index) => {
    const levels = drawLevels(uncertainties, seed, drawsFor.lookouts + index);
    const holds = levels.map(({ level, end }, at) => {
      const { drawn, sure } = uncertainties[at]!;
      return !drawn || level < [0.5, end, sure[1], sure[0]][index % 4]!;
    });
    return { holds, orders: drawOrders(noisy, seed, drawsFor.lookouts + index) };
  });
  return [nominalWorld(uncertainties), nothing, ...drawn];
}

export function noInfluence({ findings }: Question, drawn: readonly number[]): Influence {
  const none = () => Array.from({ length: findings }, () => drawn.map(() => 0));
  return { moves: none(), leaning: none() };
}

/** Turns each of the drawn uncertainties in each world and adds what that moves. */
export async function addFlipsInPlace(
  { moves, leaning }: Influence,
  { findings }: Question,
  drawn: readonly number[],
  worlds: readonly World[],
  judge: JudgeWorlds,
): Promise<void> {
  const turned = worlds.flatMap(({ holds, orders }) =>
    drawn.map((at): World => ({ holds: holds.with(at, !holds[at]), orders })),
  );
  const verdicts = await judge([...worlds, ...turned]);
  for (const [index, { holds }] of worlds.entries()) {
    for (const [place, at] of drawn.entries()) {
      const other = verdicts[worlds.length + index * drawn.length + place]!;
      for (let which = 0; which < 2 * findings; which++) {
        const change = Number(verdicts[index]![which]!) - Number(other[which]!);
        if (change === 0) continue;
        moves[which % findings]![place]!++;
        leaning[which % findings]![place]! += holds[at] ? change : -change;
      }
    }
  }
}
