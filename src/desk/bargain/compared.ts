/** The package that the one on the table is compared with. */
import { type BargainView, type Package, type SolutionName, solutionNames } from './bargain-view.ts';

export interface Compared {
  /** A solution's name, or `ideal` and a party's id. */
  readonly key: string;
  readonly chosen: Package;
}

/** The wanted one where there is one; else the first solution, else the first party's ideal. */
export function comparedPackage(view: BargainView, wanted: string): Compared {
  const { solutions, parties } = view;
  const solution = (name: SolutionName): Compared[] =>
    solutions[name].slice(0, 1).map(({ chosen }) => ({ key: name, chosen }));
  const ideals = parties.map(({ id, points }): Compared => {
    const chosen = points.map(values => values.indexOf(Math.max(...values)));
    return { key: `ideal ${id}`, chosen };
  });
  const all = [...solutionNames.flatMap(solution), ...ideals];
  return all.find(({ key }) => key === wanted) ?? all[0]!;
}
