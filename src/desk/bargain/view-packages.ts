/** Packages of a view: between values by name and by index, their worth, and their words. */

import { listIn, pointsIn, signedIn } from '../../words/figures.ts';
import { isolated, type Language, say } from '../../words/say.ts';
import type { BargainView, NamedPackage, Package, ViewedPackage, Worth } from './bargain-view.ts';

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

/** `Highland 54, Lowland 60`; where points are ranges `Highland 54 (50 to 61)`. */
export function worthInWords(view: BargainView, of: ViewedPackage, language: Language): string {
  return listed(worthOf(view, of, language), language);
}

/** The same as a value of a sentence. */
export function worthOf({ parties }: BargainView, { chosen, utilities }: ViewedPackage, language: Language): string[] {
  return parties.map((party, at) => `${party.name} ${pointsInWords(utilities[at]!, rangeOf(party, chosen), language)}`);
}

/** Points, and in brackets the least and the most that they may be. */
export function pointsInWords(points: number, range: Worth | undefined, language: Language): string {
  if (!range || range[0] === range[1]) return pointsIn(language.code, points);
  const [low, high] = range;
  const values = { points: { points }, low: { points: low } };
  if (high === null) return say('worth.open', values, language);
  return say('worth.range', { ...values, high: { points: high } }, language);
}

/** What a package is worth to a party at least and at most; undefined where none of its points is a range. */
export function rangeOf({ worth }: BargainView['parties'][number], chosen: Package): Worth | undefined {
  return (
    worth &&
    chosen.reduce<Worth>(
      ([low, high], value, issue) => {
        const [least, most] = worth[issue]![value]!;
        return [rounded(low + least), high === null || most === null ? null : rounded(high + most)];
      },
      [0, 0],
    )
  );
}

/** `Highland +4, Lowland −2`, parties that neither gain nor lose left out. */
export function gainsInWords(
  { parties }: BargainView,
  from: readonly number[],
  to: ViewedPackage['utilities'],
  language: Language,
): string {
  const gains = parties.flatMap(({ name }, party) => {
    const gain = rounded(to[party]! - from[party]!);
    return gain === 0 ? [] : [`${name} ${signedIn(language.code, gain)}`];
  });
  return gains.length === 0 ? say('package.same', {}, language) : listed(gains, language);
}

/** Items one after the other. */
export function listed(items: readonly string[], { code }: Language): string {
  return listIn(
    code,
    items.map(item => isolated(item, code)),
    'items',
  );
}
