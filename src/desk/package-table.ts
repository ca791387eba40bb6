/** Packages side by side: what each side gets and gives, then issue by issue. */
import { list, said } from './bargain-blocks.ts';
import type { BargainResult, IssuePart, SolutionPoint } from './bargain-result.ts';
import { figure, signed } from './figures.ts';
import type { NamedPoint } from './named-packages.ts';
import type { Block } from './report.ts';

/** With more issues, those in which the packages are alike stand beneath the table. */
const mostIssues = 8;

export function packageTable({ parties, issues, best }: BargainResult, named: readonly NamedPoint[]): Block[] {
  const partyRows = parties.flatMap(({ name, reservation }, party) => [
    [name, ...named.map(each => worthInWords(each, party))],
    ...(reservation === null
      ? [['  gets', ...named.map(() => 'not known')]]
      : [['  gets', ...named.map(({ utilities }) => signed(utilities[party]! - reservation))]]),
    ...(best.length > 0
      ? [['  gives', ...named.map(({ utilities }) => signed(utilities[party]! - best[party]!))]]
      : []),
  ]);
  const isAlike = ({ id }: IssuePart) => named.every(each => each.package[id] === named[0]?.package[id]);
  const alike = issues.length > mostIssues && named.length > 1 ? issues.filter(isAlike) : [];
  const shown = issues.filter(issue => !alike.includes(issue));
  const issueRows = shown.map(({ id, name, values, utilities }) => [
    name,
    ...named.map(each => {
      const value = each.package[id]!;
      const worth = utilities.map(own => figure(own[values.indexOf(value)]!));
      return `${value} (${worth.join(',\u00a0')})`;
    }),
  ]);
  return [
    {
      kind: 'table',
      head: ['Package', ...named.map(({ letter }) => letter)],
      rows: [['', ...named.map(({ is }) => is.join(', '))], ...partyRows, ...issueRows],
    },
    ...(alike.length > 0
      ? [said('The same in all of these:'), list(alike.map(({ id, name }) => `${name}: ${named[0]!.package[id]}`))]
      : []),
  ];
}

/** `54`, or where points are ranges `54 (50 to 61)`. */
export function worthInWords({ utilities, worth }: SolutionPoint, party: number): string {
  const own = figure(utilities[party]!);
  const [least, greatest] = worth?.[party] ?? [];
  if (least === undefined || least === greatest) return own;
  return greatest === null || greatest === undefined
    ? `${own}\u00a0(${figure(least)} or more)`
    : `${own}\u00a0(${figure(least)} to ${figure(greatest)})`;
}
