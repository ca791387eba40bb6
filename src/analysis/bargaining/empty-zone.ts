/**
 * Whether no package is acceptable to all. A search from choice to choice, best first, settles most questions in few steps: it
 * gives up a branch that cannot meet a reservation, and ends with the first package that meets all. What it has not
 * settled after so many steps the exact front settles, or with four parties and more the search for solutions.
 */
import type { Component } from './components.ts';
import { directSolutions } from './direct.ts';
import { exactFront } from './exact-front.ts';
import { allWithRedLines, type BargainingProblem } from './problem.ts';
import { acceptableComponents, leastPoints } from './zone.ts';

const mostSteps = 5_000;

export function isZoneEmpty(problem: BargainingProblem): boolean {
  const demanding = problem.parties.filter(party => party.reservation > leastPoints(party));
  return isEmptyFor({ ...problem, parties: demanding, bystanders: allWithRedLines(problem) });
}

function isEmptyFor(problem: BargainingProblem): boolean {
  const components = acceptableComponents(problem);
  const reservations = problem.parties.map(({ reservation }) => reservation);
  const found = findsPackage(components, reservations, mostSteps);
  if (found !== undefined) return !found;
  return problem.parties.length <= 3
    ? exactFront(problem, components).points.length === 0
    : directSolutions(components, problem).isEmpty;
}

/** Undefined where the steps do not suffice. */
function findsPackage(
  components: readonly Component[],
  reservations: readonly number[],
  steps: number,
): boolean | undefined {
  if (components.some(({ choices }) => choices.length === 0)) return false;
  const ordered = components.map(({ choices }) => bestFirst(choices.map(({ points }) => points)));
  const rest = remaining(ordered, reservations.length);
  let left = steps;
  const descend = (depth: number, needed: readonly number[]): boolean | undefined => {
    const { least, most } = rest[depth]!;
    if (needed.some((need, party) => need > most[party]!)) return false;
    if (needed.every((need, party) => need <= least[party]!)) return true;
    for (const points of ordered[depth]!) {
      if (left-- === 0) return undefined;
      const found = descend(
        depth + 1,
        needed.map((need, party) => need - points[party]!),
      );
      if (found !== false) return found;
    }
    return false;
  };
  return descend(0, reservations);
}

type Points = readonly number[];

/** Choices by the sum of each party's share of what it has at stake here, the greatest first. */
function bestFirst(choices: readonly Points[]): Points[] {
  const columns = choices[0]!.map((_, party) => choices.map(points => points[party]!));
  const [least, most] = [columns.map(each => Math.min(...each)), columns.map(each => Math.max(...each))];
  const share = (points: Points) =>
    points.reduce((sum, each, party) => sum + (each - least[party]!) / (most[party]! - least[party]! || 1), 0);
  return choices.toSorted((a, b) => share(b) - share(a));
}

/** The least and the most that the components from each depth on can add. */
function remaining(components: readonly (readonly Points[])[], parties: number) {
  const nothing = new Array<number>(parties).fill(0);
  const rest = [{ least: nothing, most: nothing }];
  for (const choices of components.toReversed()) {
    const [{ least, most }] = rest as [(typeof rest)[number]];
    const add = (sums: readonly number[], pick: (...values: number[]) => number) =>
      sums.map((sum, party) => sum + pick(...choices.map(points => points[party]!)));
    rest.unshift({ least: add(least, Math.min), most: add(most, Math.max) });
  }
  return rest;
}
