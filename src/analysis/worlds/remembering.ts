import type { JudgeWorlds, Verdicts } from './question.ts';
import type { World } from './world.ts';

/** A judge that judges each world once, however often it is asked. */
export function remembering(judge: JudgeWorlds): { readonly judge: JudgeWorlds; size(): number } {
  const known = new Map<string, Verdicts>();
  return {
    judge: async worlds => {
      const keys = worlds.map(signature);
      const fresh = new Map<string, World>();
      for (const [at, key] of keys.entries()) if (!known.has(key)) fresh.set(key, worlds[at]!);
      const verdicts = fresh.size > 0 ? await judge([...fresh.values()]) : [];
      for (const [at, key] of [...fresh.keys()].entries()) known.set(key, verdicts[at]!);
      return keys.map(key => known.get(key)!);
    },
    size: () => known.size,
  };
}

function signature({ holds, orders }: World): string {
  const draws = holds.map(each => (each ? 1 : 0)).join('');
  return orders.size === 0 ? draws : `${draws} ${[...orders.values()].map(order => order.join(',')).join(';')}`;
}
