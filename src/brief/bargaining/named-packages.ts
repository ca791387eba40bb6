/** Packages that bear a letter in a report: those that solutions and fallback bargaining single out. */
import type { FallbackPart, SolutionLists, SolutionPoint } from '../../analysis/bargaining/result.ts';
import type { Path } from '../../case/model.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';

export interface NamedPoint extends SolutionPoint {
  readonly letter: string;
  /** What singles it out: `Nash`, `egalitarian`. */
  readonly is: readonly MessageKey[];
  /** Where the result has it: once for each of these. */
  readonly places: readonly Path[];
}

const labels = {
  nash: 'solution.short.nash',
  kalaiSmorodinsky: 'solution.short.kalaiSmorodinsky',
  egalitarian: 'solution.short.egalitarian',
  utilitarian: 'solution.short.utilitarian',
} as const;

/** Distinct points in the order of the solutions, A first; at most `most` of them. `at` is where the result has the lists. */
export function namedPackages(
  lists: SolutionLists & { readonly fallback?: FallbackPart },
  most: number,
  at: Path = [],
): { readonly named: readonly NamedPoint[]; readonly more: number } {
  const found = new Map<string, { point: SolutionPoint; is: MessageKey[]; places: Path[] }>();
  const add = (label: MessageKey, points: readonly SolutionPoint[], ...list: Path) => {
    for (const [index, point] of points.entries()) {
      const place = [...at, ...list, index];
      const key = point.utilities.join(' ');
      const known = found.get(key);
      if (!known) found.set(key, { point, is: [label], places: [place] });
      else {
        known.is.push(label);
        known.places.push(place);
      }
    }
  };
  for (const [name, label] of Object.entries(labels)) add(label, lists[name as keyof typeof labels], name);
  add('packages.fallback', lists.fallback?.agreed ?? [], 'fallback', 'agreed');
  const named = [...found.values()]
    .slice(0, most)
    .map(({ point, is, places }, index) => ({ ...point, letter: String.fromCharCode(65 + index), is, places }));
  return { named, more: found.size - named.length };
}
