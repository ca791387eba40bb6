/**
 * The zone of possible agreement: the packages that can be made and that every party accepts. Whether there is any, how many
 * (exactly), and if there is none, what empties it and how far each party alone would have to go.
 */

import type { PackageTest } from '../../case/statement/meaning.ts';
import type { Component } from './components.ts';
import { componentsOf, tiedIssues } from './components.ts';
import { countByHalves } from './count-by-halves.ts';
import { countByTotals } from './count-by-totals.ts';
import { allWithRedLines, type BargainingParty, type BargainingProblem, type Bystander } from './problem.ts';

/**
 * How many packages of the components give every party at least its reservation: over their point totals, or where these are
 * too many by halves; undefined where that is too much as well.
 */
export function countAcceptable(components: readonly Component[], { parties }: BargainingProblem): bigint | undefined {
  const reservations = parties.map(({ reservation }) => reservation);
  return countByTotals(components, reservations) ?? countByHalves(components, reservations);
}

/** How many packages can be made, whoever accepts them. */
export function countFeasible(problem: BargainingProblem): bigint {
  return componentsOf({ ...problem, parties: [], bystanders: [] }, []).reduce(
    (product, { choices }) => product * choices.reduce((sum, { values }) => sum + BigInt(values.length), 0n),
    1n,
  );
}

/** A demand on the package: a party's reservation, a red line, or a constraint. A red line may be a bystander's. */
export type Demand =
  | { readonly kind: 'reservation'; readonly party: number }
  | { readonly kind: 'red-line'; readonly party: number; readonly index: number }
  | { readonly kind: 'constraint'; readonly index: number };

/** All demands of a problem; a reservation that every package meets is none. */
export function demandsOf(problem: BargainingProblem): Demand[] {
  return [
    ...problem.forbidden.map((_, index): Demand => ({ kind: 'constraint', index })),
    ...allWithRedLines(problem).flatMap(({ redLines }, party): Demand[] => [
      ...redLines.map((_, index): Demand => ({ kind: 'red-line', party, index })),
      ...(party < problem.parties.length ? [{ kind: 'reservation', party } as const] : []),
    ]),
  ];
}

/** The problem with only some of its demands. */
export function withDemands(problem: BargainingProblem, demands: readonly Demand[]): BargainingProblem {
  const has = (wanted: Demand) => demands.some(demand => JSON.stringify(demand) === JSON.stringify(wanted));
  const kept = <Each extends Bystander>(each: Each, party: number): Each => ({
    ...each,
    redLines: each.redLines.filter((_, index) => has({ kind: 'red-line', party, index })),
  });
  const { parties, bystanders } = problem;
  return {
    ...problem,
    forbidden: problem.forbidden.filter((_, index) => has({ kind: 'constraint', index })),
    parties: parties.map((party, at) => ({
      ...kept(party, at),
      reservation: has({ kind: 'reservation', party: at }) ? party.reservation : leastPoints(party),
    })),
    bystanders: bystanders.map((each, at) => kept(each, parties.length + at)),
  };
}

/** The fewest points that a package can have for a party: a reservation that every package meets. */
export function leastPoints({ points }: BargainingParty): number {
  return points.reduce((sum, byValue) => sum + Math.min(...byValue), 0);
}

/**
 * A smallest set of demands that cannot be met together: leaving out any one of them opens the zone that the others leave.
 * `isEmpty` answers for a problem. Undefined where the zone is not empty.
 */
export function conflictingDemands(
  problem: BargainingProblem,
  isEmpty: (problem: BargainingProblem) => boolean,
): Demand[] | undefined {
  let kept = demandsOf(problem);
  if (!isEmpty(withDemands(problem, kept))) return undefined;
  for (const demand of [...kept]) {
    const without = kept.filter(other => other !== demand);
    if (isEmpty(withDemands(problem, without))) kept = without;
  }
  return kept;
}

/** All red lines of all parties, as conditions that must hold. */
function allRedLines(problem: BargainingProblem): PackageTest[] {
  return allWithRedLines(problem).flatMap(({ redLines }) => redLines);
}

/** Whether the conditions of a problem can be gone through, without doing so. @throws LimitError as `componentsOf`. */
export function refuseWideConditions(problem: BargainingProblem): void {
  tiedIssues(problem, allRedLines(problem));
}

/** The components that honour the constraints and everybody's red lines. */
export function acceptableComponents(problem: BargainingProblem): Component[] {
  return componentsOf(problem, allRedLines(problem));
}
