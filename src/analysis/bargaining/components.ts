/**
 * Issues that a condition ties together are taken as one: a component is a set of issues with the joint choices that every
 * condition on them allows. Conditions never reach across components, so that packages are free combinations of choices,
 * and constraints and red lines are honoured exactly.
 */
import { combinations } from '../../case/agenda/package.ts';
import type { PackageTest } from '../../case/statement/meaning.ts';
import { LimitError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import type { BargainingProblem } from './problem.ts';

export interface Component {
  readonly issues: readonly number[];
  /** Distinct points of the choices, `choices[k].points[party]`, with the values that give them, aligned with `issues`. */
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly points: readonly number[];
  /** All value combinations with these points: ties are kept. */
  readonly values: readonly (readonly number[])[];
}

const mostCombinations = 1_000_000;

/**
 * The components of a problem under its own constraints and the given further conditions that must hold (red lines).
 * A component without choices means that no package meets them. @throws LimitError where a condition ties together issues
 * of more than a million combinations.
 */
export function componentsOf(problem: BargainingProblem, mustHold: readonly PackageTest[]): Component[] {
  const tests = [
    ...mustHold.map(test => ({ test, wanted: true })),
    ...problem.forbidden.map(test => ({ test, wanted: false })),
  ];
  const groups = tiedIssues(problem, mustHold);
  const constant = tests.filter(({ test }) => test.issues.length === 0);
  const impossible = constant.some(({ test, wanted }) => test.holds([]) !== wanted);
  return groups.map(issues => {
    const own = tests.filter(({ test }) => test.issues.some(issue => issues.includes(issue)));
    const places = own.map(({ test }) => test.issues.map(issue => issues.indexOf(issue)));
    const byPoints = new Map<string, { points: number[]; values: number[][] }>();
    if (!impossible) {
      for (const values of combinations(issues.map(issue => problem.issues[issue]!.values.length))) {
        const allowed = own.every(
          ({ test, wanted }, index) => test.holds(places[index]!.map(place => values[place]!)) === wanted,
        );
        if (!allowed) continue;
        const points = problem.parties.map(party =>
          issues.reduce((sum, issue, place) => sum + party.points[issue]![values[place]!]!, 0),
        );
        const key = points.join(' ');
        const choice = byPoints.get(key) ?? { points, values: [] };
        choice.values.push(values);
        byPoints.set(key, choice);
      }
    }
    return { issues, choices: [...byPoints.values()] };
  });
}

/**
 * Issues in groups such that every condition lies within one.
 * @throws LimitError where a group has more than a million combinations, with the widest of its conditions for a place.
 */
export function tiedIssues(problem: BargainingProblem, mustHold: readonly PackageTest[]): number[][] {
  const tests = [...mustHold, ...problem.forbidden];
  const groups = groupsOf(
    problem.issues.length,
    tests.map(({ issues }) => issues),
  );
  for (const group of groups) {
    const size = group.reduce((product, issue) => product * problem.issues[issue]!.values.length, 1);
    if (size > mostCombinations) throw tooWide(group, size, tests);
  }
  return groups;
}

function tooWide(group: readonly number[], size: number, tests: readonly PackageTest[]): LimitError {
  const [widest] = tests
    .filter(({ issues }) => issues.some(issue => group.includes(issue)))
    .toSorted((a, b) => b.issues.length - a.issues.length);
  const count = { issues: group.length, combinations: size, most: mostCombinations };
  const place = widest?.at && { where: { path: widest.at.join('.') } };
  return new LimitError(complaint('CONDITIONS_TOO_WIDE', count, place));
}

function groupsOf(issues: number, tests: readonly (readonly number[])[]): number[][] {
  const group = Array.from({ length: issues }, (_, issue) => issue);
  for (const [first, ...rest] of tests) {
    for (const other of rest) {
      const [from, to] = [group[other]!, group[first!]!];
      for (let issue = 0; issue < issues; issue++) if (group[issue] === from) group[issue] = to;
    }
  }
  return [...new Set(group)].map(id => group.flatMap((each, issue) => (each === id ? [issue] : [])));
}
