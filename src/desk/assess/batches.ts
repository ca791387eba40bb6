import type { JudgeWorlds } from '../../worlds/question.ts';
import type { World } from '../../worlds/world.ts';

const worldsABatch = 250;

/** Judges worlds in batches, side by side where the caller has several threads; `judged` hears of each. */
export function inBatches(judged: (worlds: number) => void, judge: JudgeWorlds): JudgeWorlds {
  return async worlds => {
    const batches: (readonly World[])[] = [];
    for (let from = 0; from < worlds.length; from += worldsABatch)
      batches.push(worlds.slice(from, from + worldsABatch));
    const verdicts = await Promise.all(
      batches.map(async batch => {
        const found = await judge(batch);
        judged(batch.length);
        return found;
      }),
    );
    return verdicts.flat();
  };
}
