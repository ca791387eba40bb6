/** The plane of two parties as a scene's data and as a table. */
import type { FrontData, FrontPoint } from '../../chart/bargaining-front.ts';
import type { Values } from '../../core/values.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';
import { pointsIn } from '../../words/figures.ts';
import { type Language, say } from '../../words/say.ts';
import { type BargainView, solutionNames, type ViewedPackage } from './bargain-view.ts';
import { listed, rounded, valuesInWords, worthInWords } from './view-packages.ts';

/** `first` and `second` are the parties across and up; `place` is one more named place. */
export function frontData(
  view: BargainView,
  first: number,
  second: number,
  language: Language,
  place?: FrontData['marked'][number],
): FrontData {
  const t = voiceOf(language);
  const { parties, front, frontier, others = [], solutions, zone } = view;
  const at = ({ utilities }: ViewedPackage): [number, number] => [utilities[first]!, utilities[second]!];
  const point = (each: ViewedPackage): FrontPoint => ({
    at: at(each),
    title: `${valuesInWords(view, each.chosen)}\n${worthInWords(view, each, language)}`,
  });
  const names = [parties[first]!.name, parties[second]!.name] as const;
  const solved = zone.empty
    ? []
    : solutionNames.flatMap(name => solutions[name].slice(0, 3).map(each => [name, each] as const));
  const crossing = others.some(({ standing }) => standing === 'crosses');
  const plain = others.some(({ standing }) => standing !== 'crosses');
  const bare = frontier?.points ?? [];
  const reservations = [parties[first]!.reservation, parties[second]!.reservation] as const;
  return {
    title: t('front.title'),
    description: description(view, names, reservations, t),
    axes: [t('front.axisAcross', { party: names[0] }), t('front.axisUp', { party: names[1] })],
    points: front.points.map(point),
    others: [
      ...others.map(each => ({
        ...point(each),
        kind: each.standing === 'crosses' ? ('crosses' as const) : ('plain' as const),
      })),
      ...bare.map(each => ({ ...point(each), kind: 'bare' as const })),
    ],
    reservations,
    marked: [
      ...solved.map(([name, each]) => ({ name: t(`solution.short.${name}`), at: at(each) })),
      ...(place ? [place] : []),
    ],
    extents: [parties[first]!.extent, parties[second]!.extent],
    legend: {
      ...(front.points.length > 0 && { front: t('front.legend.front') }),
      ...(bare.length > 0 && { bare: t('front.legend.bare') }),
      ...(plain && { plain: t('front.legend.plain') }),
      ...(crossing && { crosses: t('front.legend.crosses') }),
      ...(reservations.every(each => each !== undefined) && { acceptable: t('front.legend.acceptable') }),
    },
    format: value => pointsIn(language.code, value),
  };
}

function description(
  { front, parties }: BargainView,
  names: readonly [string, string],
  reservations: readonly (number | undefined)[],
  t: Voice,
): string {
  const floors = names.map((party, index) =>
    reservations[index] === undefined
      ? t('front.noReservation', { party })
      : t('front.reservation', { party, n: reservations[index] }),
  );
  const projection = parties.length > 2 ? [t('front.projection')] : [];
  return [t('front.description', { n: front.size }), ...floors, ...projection].join(' ');
}

/** Efficient packages with their worth and their values, and which solutions they are. */
export function frontTable(view: BargainView, language: Language) {
  const t = voiceOf(language);
  const { parties, issues, front, frontier, zone, solutions } = view;
  const named = ({ utilities }: ViewedPackage) =>
    solutionNames
      .filter(name => solutions[name].some(each => each.utilities.join() === utilities.join()))
      .map(name => t(`solution.${name}`));
  const points = zone.empty ? (frontier?.points ?? []) : front.points;
  return {
    head: [
      t('front.number'),
      ...parties.map(({ name }) => name),
      ...issues.map(({ name }) => name),
      t('front.solution'),
    ],
    rows: points.map((each, index) => [
      index + 1,
      ...each.utilities.map(rounded),
      ...issues.map(({ values }, issue) => values[each.chosen[issue]!]!),
      listed(named(each), language),
    ]),
  };
}

type Voice = ReturnType<typeof voiceOf>;

function voiceOf(language: Language) {
  return (key: MessageKey, values: Values = {}) => say(key, values, language);
}
