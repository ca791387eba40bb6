/** A bargaining result as blocks of a report: the zone, what each side gets and gives, divisions, improvements. */

import { assumptionName, shareInWords, percent as shareOf } from '../analysis/assessment/words.ts';
import { inEnglish } from '../words/complaint.ts';
import type { BargainResult, ImprovementPart, IssuePart, SolutionPoint } from './bargain-result.ts';
import { figure, grouped, percent, signed } from './figures.ts';
import { gapsSaid } from './gap-words.ts';
import { type NamedPoint, namedPackages } from './named-packages.ts';
import type { Block } from './report.ts';

/** Packages that stand side by side, single trades that are listed, issues of which all stand in the table. */
const most = { packages: 4, trades: 8, issues: 8 };

export function bargainReport(result: BargainResult): Block[] {
  const { title, parties, issues, outcomes, feasible, improvement, notes, rounding } = result;
  const reservations = parties.map(party => `${party.name} ${reservationInWords(party)}`).join(', ');
  const made = feasible === outcomes ? '' : ` of which ${grouped(feasible)} can be made,`;
  return [
    { kind: 'heading', level: 1, text: `${title}: is there a zone of agreement?` },
    {
      kind: 'paragraph',
      text: `${parties.length} parties, ${countOf(String(issues.length), 'issue')}, ${countOf(outcomes, 'package')}.${made} Reservations: ${reservations}.`,
    },
    ...zoneBlocks(result),
    ...(notes.length > 0 ? [said('What is not known:'), list(notes)] : []),
    ...shownBlocks(result),
    ...(rounding > 0 ? [said(`Utilities were rounded by at most ${rounding.toExponential(1)}.`)] : []),
    ...(improvement ? improvementBlocks(result, improvement) : packageBlocks(result)),
  ];
}

/** The packages that the report names, as the plot marks them. */
export function packagesInReport(result: BargainResult): readonly NamedPoint[] {
  return namedPackages(result.improvement ?? result, most.packages).named;
}

function zoneBlocks(result: BargainResult): Block[] {
  const { zone, parties } = result;
  if (zone.verdict === 'yes')
    return [said(`There is a zone of agreement: ${countInWords(zone.counts)}.`)].concat(sampledBlocks(result));
  if (zone.verdict === 'unknown') return unknownBlocks(result);
  const alone = parties.map(({ name }, party) => {
    const give = zone.concessions?.[party] ?? null;
    return give === null
      ? `${name} alone cannot open it by its reservation`
      : `${name} alone would open it by accepting ${figure(give)} less`;
  });
  const { together } = zone;
  const all =
    together && together.each > 0 ? [`all together would open it by accepting ${figure(together.each)} less each`] : [];
  const spared = (zone.spared ?? []).map(demand => `it would open without ${demand}`);
  return [
    said('There is no zone of agreement.'),
    ...(zone.conflict ? [said('What empties it; these cannot be met together:'), list(zone.conflict)] : []),
    said('How far each would have to go:'),
    list([...alone, ...all, ...spared]),
    ...sampledBlocks(result),
    ...(together?.packages.length
      ? [said('Packages that the last would open:'), ...packageTable(result, nearest(together.packages))]
      : []),
  ];
}

function nearest(packages: NonNullable<NonNullable<BargainResult['zone']['together']>['packages']>): NamedPoint[] {
  return packages
    .slice(0, most.packages)
    .map((each, index) => ({ ...each, letter: String.fromCharCode(65 + index), is: ['nearest'] }));
}

/** Whose unknown it is, and what holds between the parties whose points are given. */
function unknownBlocks(result: BargainResult): Block[] {
  const { zone, issues } = result;
  const whose = zone.unknown.map(
    ({ party, gaps }) => `${nameOfParty(result, party)}: ${inEnglish(gapsSaid(gaps, issues))}`,
  );
  const most = zone.counts[1] === null ? 'some' : grouped(zone.counts[1]);
  return [
    said(`Whether there is a zone of agreement is unknown: no package is surely acceptable to all, ${most} may be.`),
    ...(whose.length > 0 ? [said('It is unknown for want of:'), list(whose)] : []),
    ...amongBlocks(result),
    ...sampledBlocks(result),
  ];
}

function amongBlocks(result: BargainResult): Block[] {
  const { among } = result.zone;
  if (!among) return [];
  const names = inPairs(among.parties.map(id => nameOfParty(result, id)));
  const answer = {
    yes: `yes, ${countInWords(among.counts)}`,
    no: 'no',
    unknown: `unknown, ${countInWords(among.counts)}`,
  }[among.verdict];
  return [said(`Between ${names} alone: ${answer}.`)];
}

/** What front and solutions below are between, and how what is not sure was taken for them. */
function shownBlocks({ parties, leftOut, between, reading, zone }: BargainResult): Block[] {
  const names = inPairs(parties.map(({ name }) => name));
  const hold = 'the known red lines of the others hold all the same.';
  const out = inPairs(leftOut.map(({ name }) => name));
  return [
    ...(between ? [said(`The analysis is between the parties named alone; ${hold}`)] : []),
    ...(leftOut.length > 0
      ? [said(`What follows is between ${names} alone: not all points of ${out} are given; ${hold}`)]
      : []),
    ...(reading === 'strict'
      ? [
          said(
            'Read strictly: points at the low end of their ranges, reservations at the high end. What is shown is surely acceptable to these parties.',
          ),
        ]
      : []),
    ...(reading === 'generous' && zone.verdict !== 'no'
      ? [
          said(
            'Read generously: points at the high end of their ranges, reservations at the low end, and a reservation that is not given as met. What is shown is acceptable only if all that is not known is in its favour.',
          ),
        ]
      : []),
  ];
}

const inPairs = (names: readonly string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');

function nameOfParty({ parties, leftOut }: BargainResult, id: string): string {
  return [...parties, ...leftOut].find(each => each.id === id)?.name ?? id;
}

function countInWords([least, most]: BargainResult['zone']['counts']): string {
  if (least === null || most === null) return 'acceptable packages exist, too many different ones to be counted';
  if (least === most) return countOf(least, 'acceptable package');
  const sure = least === '0' ? 'no package is' : `${countOf(least, 'package')} ${least === '1' ? 'is' : 'are'}`;
  return `${sure} surely acceptable, ${grouped(most)} may be`;
}

function reservationInWords({ reservation, reservationRange }: BargainResult['parties'][number]): string {
  if (reservation === null || !reservationRange) return 'not given';
  const [low, high] = reservationRange;
  return low === high ? figure(reservation) : `${figure(low)} to ${figure(high)}`;
}

function sampledBlocks({ zone: { sampled, hinges = [] } }: BargainResult): Block[] {
  const settled = hinges.map(({ inWords, opens, closes }) => {
    const ends = [
      ...(opens ? ['at the end that favours agreement there is a zone whatever the others are'] : []),
      ...(closes ? ['at the end against agreement there is none whatever the others are'] : []),
    ];
    return `${inWords}: ${ends.join('; ')}`;
  });
  const ranges = settled.length > 0 ? [said('One range alone would settle it:'), list(settled)] : [];
  if (!sampled) return ranges;
  const { share, deciding } = sampled;
  const turn = deciding
    ? ` It turns most on ${assumptionName(deciding)}: for sure in ${shareOf(deciding.whereTrue)} of the worlds where it holds, in ${shareOf(deciding.whereFalse)} where it fails.`
    : '';
  return [said(`There is a zone in ${shareInWords(share)} of the plausible worlds.${turn}`), ...ranges];
}

function packageBlocks(result: BargainResult): Block[] {
  if (result.front.size === 0) return [];
  const { named, more } = namedPackages(result, most.packages);
  return [
    heading('What each side gets and gives'),
    ...legend(result),
    ...packageTable(result, named),
    ...(more > 0 ? [said(`${more} more packages are tied among these; --json has them all.`)] : []),
    ...divisionBlocks(result),
    said(frontSentence(result.front, result.rounding)),
  ];
}

function legend({ parties }: BargainResult): Block[] {
  const names = parties.map(({ name }) => name).join(', ');
  return [
    said(
      `"Gets" counts from the party's reservation, "gives" from its best acceptable package. Behind a value: what it is worth to ${names}, in this order.`,
    ),
  ];
}

/** Packages as columns: what each side gets and gives, then issue by issue. */
function packageTable({ parties, issues, best }: BargainResult, named: readonly NamedPoint[]): Block[] {
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
  const alike = issues.length > most.issues && named.length > 1 ? issues.filter(isAlike) : [];
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
function worthInWords({ utilities, worth }: SolutionPoint, party: number): string {
  const own = figure(utilities[party]!);
  const [least, greatest] = worth?.[party] ?? [];
  if (least === undefined || least === greatest) return own;
  return greatest === null || greatest === undefined
    ? `${own}\u00a0(${figure(least)} or more)`
    : `${own}\u00a0(${figure(least)} to ${figure(greatest)})`;
}

function divisionBlocks({ parties, issues, adjustedWinner, fallback }: BargainResult): Block[] {
  const blocks: Block[] = [];
  const nameOf = (id: string) => issues.find(issue => issue.id === id)?.name ?? id;
  if (adjustedWinner) {
    const won = parties.map(({ name }, party) => {
      const own = adjustedWinner.issues.filter(({ shares }) => shares?.[party] === 1).map(({ issue }) => nameOf(issue));
      return `${name} wins ${own.length > 0 ? own.join(', ') : 'no issue whole'}`;
    });
    const parts = adjustedWinner.issues
      .filter(({ issue }) => adjustedWinner.divided.includes(issue))
      .map(({ issue, shares }) => `${nameOf(issue)} is divided ${shares!.map(percent).join(' to ')}`);
    const agreed = adjustedWinner.issues.filter(({ shares }) => shares === null).map(({ issue }) => nameOf(issue));
    if (agreed.length > 0) parts.push(`one value of ${agreed.join(', ')} is best for both`);
    blocks.push(
      said(
        `Adjusted winner, if issues can be divided, with reservations, red lines and constraints left aside: ${[...won, ...parts].join('; ')}; each gets ${percent(adjustedWinner.got)} of what it has at stake.`,
      ),
    );
  }
  if (fallback) {
    const { alternatives, depth, agreed } = fallback;
    blocks.push(
      said(
        `Fallback bargaining, by rankings of the ${alternatives} efficient packages alone: ${agreed.length === 1 ? 'one is' : `${agreed.length} are`} first accepted by all, when each accepts its ${depth} best.`,
      ),
    );
  }
  return blocks;
}

function improvementBlocks(result: BargainResult, improvement: ImprovementPart): Block[] {
  const { parties, issues } = result;
  const { utilities, broken, count, trades, front } = improvement;
  const nameOf = (id: string) => issues.find(issue => issue.id === id)?.name ?? id;
  const onTable = issues.map(({ id, name }) => `${name} ${improvement.package[id]}`).join('; ');
  const worth = parties.map(({ name }, party) => `${name} ${worthInWords(improvement, party)}`).join(', ');
  const blocks: Block[] = [
    heading('Improvements on the package on the table'),
    said(`On the table: ${onTable}. Worth: ${worth}.`),
    said(broken.length === 0 ? 'It is acceptable to all.' : 'It is not acceptable; it breaks:'),
    ...(broken.length > 0 ? [list(broken)] : []),
    said(countSentence(count, front.size)),
  ];
  if (trades.length > 0) {
    blocks.push({
      kind: 'table',
      head: ['Single trade', ...parties.map(({ name }) => name)],
      rows: trades.slice(0, most.trades).map(({ changed, utilities: after }) => [
        Object.entries(changed)
          .map(([id, value]) => `${nameOf(id)}: ${improvement.package[id]} -> ${value}`)
          .join('; '),
        ...after.map((each, party) => `${figure(each)} (${signed(each - utilities[party]!)})`),
      ]),
    });
    if (trades.length > most.trades)
      blocks.push(said(`${trades.length - most.trades} more trades: --json has them all.`));
  }
  const { named } = namedPackages(improvement, most.packages);
  if (named.length > 0) {
    blocks.push(
      said(
        'Solutions with the package on the table as what each party has already; "gets" counts from the reservation:',
      ),
      ...packageTable({ ...result, best: [] }, named),
      said(frontSentence(front, result.rounding)),
    );
  }
  return blocks;
}

function countSentence(count: string | null, front: number): string {
  if (count === '0') return 'No acceptable package is at least as good for all and better for one.';
  if (count !== null)
    return `${countOf(count, 'acceptable package')} ${count === '1' ? 'is' : 'are'} at least as good for all and better for one.`;
  return front > 0 ? 'There are improvements, not counted.' : 'Improvements were not counted.';
}

function frontSentence({ size, bound }: BargainResult['front'], rounding: number): string {
  const kind =
    bound === 0
      ? rounding === 0
        ? 'exact'
        : 'exact for the rounded utilities'
      : `approximate: within ${percent(bound)} of each party's range`;
  return `The front: ${countOf(String(size), 'point')} (${kind}).`;
}

function countOf(count: string, what: string): string {
  return `${grouped(count)} ${what}${count === '1' ? '' : 's'}`;
}

function said(text: string): Block {
  return { kind: 'paragraph', text };
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function list(items: readonly string[]): Block {
  return { kind: 'list', items };
}
