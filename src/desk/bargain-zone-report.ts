/** Whether there is a zone of agreement, and how what follows is to be read. */
import { assumptionName, shareInWords, percent as shareOf } from '../analysis/assessment/words.ts';
import { inEnglish } from '../words/complaint.ts';
import { countOf, list, said } from './bargain-blocks.ts';
import type { BargainResult } from './bargain-result.ts';
import { figure, grouped } from './figures.ts';
import { gapsSaid } from './gap-words.ts';
import { mostPackages, type NamedPoint } from './named-packages.ts';
import { packageTable } from './package-table.ts';
import type { Block } from './report.ts';

/** Yes, no or unknown, with how many; what empties the zone, or whose unknown it is. */
export function zoneBlocks(result: BargainResult): Block[] {
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
    .slice(0, mostPackages)
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

/** What is not given of the parties that are not named already. */
export function missingBlocks(result: BargainResult): Block[] {
  const others = result.missing.filter(({ party }) => !result.zone.unknown.some(each => each.party === party));
  const words = others.map(
    ({ party, gaps }) => `${nameOfParty(result, party)}: ${inEnglish(gapsSaid(gaps, result.issues))}`,
  );
  return words.length > 0 ? [said('What is not known besides:'), list(words)] : [];
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
export function shownBlocks({ parties, leftOut, between, reading, zone }: BargainResult): Block[] {
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

export function reservationInWords({ reservation, reservationRange }: BargainResult['parties'][number]): string {
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
