import type { JudgeWorlds, Verdicts } from './question.ts';
import type { World } from './world.ts';

/** A judge that judges each world once, however often it is asked, also while an answer is on its way. */
export function remembering(judge: JudgeWorlds): { readonly judge: JudgeWorlds; size(): number } {
  const known = new Map<string, Verdicts>();
  const onTheirWay = new Map<string, Promise<unknown>>();
  const judgeAnew = async (fresh: ReadonlyMap<string, World>) => {
    const keys = [...fresh.keys()];
    try {
      const verdicts = await judge([...fresh.values()]);
      for (const [at, key] of keys.entries()) known.set(key, verdicts[at]!);
    } finally {
      for (const key of keys) onTheirWay.delete(key);
    }
  };
  return {
    judge: async worlds => {
      const keys = worlds.map(signature);
      const fresh = new Map<string, World>();
      const awaited = new Set<Promise<unknown>>();
      for (const [at, key] of keys.entries()) {
        const coming = onTheirWay.get(key);
        if (coming) awaited.add(coming);
        else if (!known.has(key)) fresh.set(key, worlds[at]!);
      }
      if (fresh.size > 0) {
        const coming = judgeAnew(fresh);
        for (const key of fresh.keys()) onTheirWay.set(key, coming);
        awaited.add(coming);
      }
      await Promise.all(awaited);
      return keys.map(key => known.get(key)!);
    },
    size: () => known.size,
  };
}

function signature({ holds, orders }: World): string {
  const draws = holds.map(each => (each ? 1 : 0)).join('');
  return orders.size === 0 ? draws : `${draws} ${[...orders.values()].map(order => order.join(',')).join(';')}`;
}
