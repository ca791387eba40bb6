/** One package behind given points, where there is no exact front to walk back through. */
import type { Package } from '../../case/agenda/package.ts';
import type { Choice, Component } from './components.ts';
import type { BargainingProblem } from './problem.ts';
import { acceptableComponents } from './zone.ts';

/**
 * A package with the given points, found by going through the components. For points of a solution there is one. After
 * `budget` steps the search gives up: undefined then says that none was found, not that there is none.
 */
export function packageWith(
  problem: BargainingProblem,
  points: readonly number[],
  budget = Number.POSITIVE_INFINITY,
): Package | undefined {
  let steps = 0;
  const components = acceptableComponents(problem);
  const chosen = new Array<number>(problem.issues.length).fill(0);
  const { least, most } = extremesFrom(components, points.length);
  const failed = new Set<string>();
  const { from, tails } = tailsOf(components, points.length);
  const take = (depth: number, choice: Choice) => {
    for (const [place, issue] of components[depth]!.issues.entries()) chosen[issue] = choice.values[0]![place]!;
  };
  const descend = (depth: number, left: readonly number[]): boolean => {
    const key = left.join(' ');
    if (depth === from) {
      const tail = tails.get(key);
      for (const [at, choice] of tail?.entries() ?? []) take(from + at, choice);
      return tail !== undefined;
    }
    if (failed.has(`${depth} ${key}`)) return false;
    for (const choice of components[depth]!.choices) {
      if (++steps > budget) return false;
      const next = left.map((each, party) => each - choice.points[party]!);
      const possible = next.every(
        (each, party) => each >= least[depth + 1]![party]! && each <= most[depth + 1]![party]!,
      );
      if (!possible || !descend(depth + 1, next)) continue;
      take(depth, choice);
      return true;
    }
    failed.add(`${depth} ${key}`);
    return false;
  };
  return descend(0, points) ? chosen : undefined;
}

/** The least and the most points that the components from each depth on can add, `least[depth][party]`. */
function extremesFrom(components: readonly Component[], parties: number) {
  const least = [new Array<number>(parties).fill(0)];
  const most = [new Array<number>(parties).fill(0)];
  for (const { choices } of components.toReversed()) {
    const add = (sums: readonly number[], pick: (...values: number[]) => number) =>
      sums.map((sum, party) => sum + pick(...choices.map(choice => choice.points[party]!)));
    least.unshift(add(least[0]!, Math.min));
    most.unshift(add(most[0]!, Math.max));
  }
  return { least, most };
}

const mostTails = 20_000;

/** The choices of the last components by their sum, for as many components as have few sums. */
function tailsOf(components: readonly Component[], parties: number) {
  let tails = new Map<string, readonly Choice[]>([[new Array<number>(parties).fill(0).join(' '), []]]);
  let from = components.length;
  while (from > 0 && tails.size * components[from - 1]!.choices.length <= mostTails) {
    const longer = new Map<string, readonly Choice[]>();
    for (const [key, tail] of tails) {
      const sum = key.split(' ').map(Number);
      for (const choice of components[from - 1]!.choices) {
        longer.set(sum.map((each, party) => each + choice.points[party]!).join(' '), [choice, ...tail]);
      }
    }
    tails = longer;
    from--;
  }
  return { from, tails };
}
