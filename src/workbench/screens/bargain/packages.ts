/** Packages on the page: between values by name and by index, their worth, and their words. */
import type { BargainView, NamedPackage, Package, ViewedPackage } from '../../../desk/bargain-view.ts';
import { formatGain, formatPoints, listed, t } from '../../words/words.ts';

/** The package of these values; a value that the agenda no longer has gives way to that of the fallback. */
export function packageOf({ issues }: BargainView, named: NamedPackage, fallback: Package): Package {
  return issues.map(({ id, values }, issue) => {
    const index = values.indexOf(named[id] ?? '');
    return index === -1 ? (fallback[issue] ?? 0) : index;
  });
}

export function namedPackage({ issues }: BargainView, chosen: Package): NamedPackage {
  return Object.fromEntries(issues.map(({ id, values }, issue) => [id, values[chosen[issue]!]!]));
}

/** What a package is worth to each party. */
export function utilitiesOf({ parties }: BargainView, chosen: Package): number[] {
  return parties.map(({ points }) => rounded(chosen.reduce((sum, value, issue) => sum + points[issue]![value]!, 0)));
}

/** Sums of decimals as they are written, without what floating point adds. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Where nothing is on the table yet: the Nash solution, else the middle of what would be efficient without demands. */
export function startPackage(view: BargainView): Package {
  const { solutions, frontier, issues } = view;
  const middle = frontier?.points[Math.floor(frontier.points.length / 2)];
  return (solutions.nash[0] ?? middle)?.chosen ?? issues.map(() => 0);
}

/** `20%, 10m, both` */
export function valuesInWords({ issues }: BargainView, chosen: Package): string {
  return issues.map(({ values }, issue) => `\u2068${values[chosen[issue]!]}\u2069`).join(' · ');
}

/** `Highland 54, Lowland 60` */
export function worthInWords({ parties }: BargainView, utilities: readonly number[]): string {
  return listed(
    parties.map(({ name }, party) => `${name} ${formatPoints(utilities[party]!)}`),
    'items',
  );
}

/** `Highland +4, Lowland −2`, parties that neither gain nor lose left out. */
export function gainsInWords(
  { parties }: BargainView,
  from: readonly number[],
  to: ViewedPackage['utilities'],
): string {
  const gains = parties.flatMap(({ name }, party) => {
    const gain = rounded(to[party]! - from[party]!);
    return gain === 0 ? [] : [`${name} ${formatGain(gain)}`];
  });
  return gains.length === 0 ? t('package.same') : listed(gains, 'items');
}
