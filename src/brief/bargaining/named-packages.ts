/** Packages that bear a letter in a report: those that solutions and fallback bargaining single out. */
import type { FallbackPart, SolutionLists, SolutionPoint } from '../../analysis/bargaining/result.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';

export interface NamedPoint extends SolutionPoint {
  readonly letter: string;
  /** What singles it out: `Nash`, `egalitarian`. */
  readonly is: readonly MessageKey[];
}

const labels = {
  nash: 'solution.short.nash',
  kalaiSmorodinsky: 'solution.short.kalaiSmorodinsky',
  egalitarian: 'solution.short.egalitarian',
  utilitarian: 'solution.short.utilitarian',
} as const;

/** Distinct points in the order of the solutions, A first; at most `most` of them. */
export function namedPackages(
  lists: SolutionLists & { readonly fallback?: FallbackPart },
  most: number,
): { readonly named: readonly NamedPoint[]; readonly more: number } {
  const found = new Map<string, { point: SolutionPoint; is: MessageKey[] }>();
  const add = (label: MessageKey, points: readonly SolutionPoint[]) => {
    for (const point of points) {
      const key = point.utilities.join(' ');
      const known = found.get(key);
      if (known) known.is.push(label);
      else found.set(key, { point, is: [label] });
    }
  };
  for (const [name, label] of Object.entries(labels)) add(label, lists[name as keyof typeof labels]);
  add('packages.fallback', lists.fallback?.agreed ?? []);
  const named = [...found.values()]
    .slice(0, most)
    .map(({ point, is }, index) => ({ ...point, letter: String.fromCharCode(65 + index), is }));
  return { named, more: found.size - named.length };
}
