/** A bargaining result as blocks of a report: the zone, what each side gets and gives, divisions, improvements. */
import { figuresNote } from '../case/figures.ts';
import { countOf, heading, list, said } from './bargain-blocks.ts';
import type { BargainResult, ImprovementPart } from './bargain-result.ts';
import { missingBlocks, reservationInWords, shownBlocks, zoneBlocks } from './bargain-zone-report.ts';
import { figure, grouped, percent, signed } from './figures.ts';
import { mostPackages, type NamedPoint, namedPackages } from './named-packages.ts';
import { packageTable, worthInWords } from './package-table.ts';
import type { Block } from './report.ts';

/** Single trades that are listed. */
const mostTrades = 8;

export function bargainReport(result: BargainResult): Block[] {
  const { title, parties, issues, outcomes, feasible, improvement, notes, rounding } = result;
  const reservations = parties.map(party => `${party.name} ${reservationInWords(party)}`).join(', ');
  const made = feasible === outcomes ? '' : `, of which ${grouped(feasible)} can be made`;
  return [
    { kind: 'heading', level: 1, text: `${title}: is there a zone of agreement?` },
    {
      kind: 'paragraph',
      text: `${parties.length} parties, ${countOf(String(issues.length), 'issue')}, ${countOf(outcomes, 'package')}${made}. Reservations: ${reservations}.`,
    },
    ...[figuresNote(result)].flatMap(note => (note === undefined ? [] : [said(note)])),
    ...zoneBlocks(result),
    ...(result.missing.length > 0 ? missingBlocks(result) : notes.map(said)),
    ...shownBlocks(result),
    ...(rounding > 0 ? [said(`Utilities were rounded by at most ${rounding.toExponential(1)}.`)] : []),
    ...(improvement ? improvementBlocks(result, improvement) : packageBlocks(result)),
  ];
}

/** The packages that the report names, as the plot marks them. */
export function packagesInReport(result: BargainResult): readonly NamedPoint[] {
  return namedPackages(result.improvement ?? result, mostPackages).named;
}

function packageBlocks(result: BargainResult): Block[] {
  if (result.front.size === 0) return [];
  const { named, more } = namedPackages(result, mostPackages);
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
    said(
      {
        yes: 'It is acceptable to all.',
        no: 'It is not acceptable; it breaks:',
        unknown: 'Whether it is acceptable to all is unknown; it is not sure to meet:',
      }[improvement.acceptable],
    ),
    ...(broken.length > 0 ? [list(broken)] : []),
    said(countSentence(count, front.size)),
  ];
  if (trades.length > 0) {
    blocks.push({
      kind: 'table',
      head: ['Single trade', ...parties.map(({ name }) => name)],
      rows: trades.slice(0, mostTrades).map(({ changed, utilities: after }) => [
        Object.entries(changed)
          .map(([id, value]) => `${nameOf(id)}: ${improvement.package[id]} -> ${value}`)
          .join('; '),
        ...after.map((each, party) => `${figure(each)} (${signed(each - utilities[party]!)})`),
      ]),
    });
    if (trades.length > mostTrades)
      blocks.push(said(`${trades.length - mostTrades} more trades: --json has them all.`));
  }
  const { named } = namedPackages(improvement, mostPackages);
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
