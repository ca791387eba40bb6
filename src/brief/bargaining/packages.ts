/** Packages side by side: what each side gets and gives, then issue by issue; and how they were found. */
import type { BargainResult, FrontPart, IssuePart, SolutionPoint } from '../../analysis/bargaining/result.ts';
import type { Value } from '../../core/values.ts';
import { type Block, cell, heading, type Line, list, paragraph } from '../block.ts';
import { saying } from '../names.ts';
import { plain, type Sentence, sentence } from '../sentence.ts';
import { divisionSentences } from './divisions.ts';
import { most } from './most.ts';
import { type NamedPoint, namedPackages } from './named-packages.ts';

export function packageBlocks(result: BargainResult): Block[] {
  if (result.front.size === 0) return [];
  const { named, more } = namedPackages(result, most.packages);
  return [
    heading(2, 'packages.heading'),
    paragraph(sentence('packages.legend', { parties: result.parties.map(({ name }) => ({ name })) })),
    ...packageTable(result, named),
    ...(more > 0 ? [paragraph(sentence('packages.tied', { n: more }))] : []),
    ...divisionSentences(result).map(each => paragraph(each)),
    paragraph(frontSentence(result.front, result.rounding)),
  ];
}

/** For each party whether any of its points are given. */
export function heard({ parties, missing }: Pick<BargainResult, 'parties' | 'missing'>): boolean[] {
  return parties.map(
    ({ id }) => !missing.some(({ party, gaps }) => party === id && gaps.some(({ kind }) => kind === 'all-points')),
  );
}

/** Packages as columns. */
export function packageTable({ parties, issues, best, missing }: BargainResult, named: readonly NamedPoint[]): Block[] {
  const hasPoints = heard({ parties, missing });
  const row = (head: Line, content: (each: NamedPoint) => Line): Line[] => [head, ...named.map(content)];
  const partyRows = parties.flatMap(({ id, name, reservation }, at) => [
    row(cell(plain({ name }, { about: id })), each =>
      cell(hasPoints[at] ? plain(worth(each, at)) : sentence('packages.notKnown')),
    ),
    row(cell(sentence('packages.gets')), ({ utilities }) =>
      reservation === null ? cell(sentence('packages.notKnown')) : cell(plain({ gain: utilities[at]! - reservation })),
    ),
    ...(best.length > 0 && hasPoints[at]
      ? [row(cell(sentence('packages.gives')), ({ utilities }) => cell(plain({ gain: utilities[at]! - best[at]! })))]
      : []),
  ]);
  const isAlike = ({ id }: IssuePart) => named.every(each => each.package[id] === named[0]?.package[id]);
  const alike = issues.length > most.issues && named.length > 1 ? issues.filter(isAlike) : [];
  const issueRows = issues
    .filter(issue => !alike.includes(issue))
    .map(({ id, name, values, utilities }) =>
      row(cell(plain(name, { about: id })), each => {
        const value = each.package[id]!;
        const worths = utilities.map((own, at) =>
          hasPoints[at] ? { points: own[values.indexOf(value)]! } : saying('packages.notKnown'),
        );
        return cell(sentence('packages.value', { value, worth: worths }));
      }),
    );
  return [
    {
      kind: 'table',
      head: [cell(sentence('packages.package')), ...named.map(({ letter }) => cell(letter))],
      rows: [row([], ({ is }) => cell(plain(is.map(key => saying(key))))), ...partyRows, ...issueRows],
    },
    ...(alike.length > 0
      ? [
          paragraph(sentence('packages.same')),
          list(alike.map(({ id, name }) => sentence('packages.issue', { issue: name, value: named[0]!.package[id]! }))),
        ]
      : []),
  ];
}

/** `54`, or where points are ranges `54 (50 to 61)`. */
export function worth({ utilities, worth: ends }: SolutionPoint, party: number): Value {
  const points = { points: utilities[party]! };
  const [least, greatest] = ends?.[party] ?? [];
  if (least === undefined || least === greatest) return points;
  const low = { points: least };
  if (greatest === null || greatest === undefined) return saying('worth.open', { points, low });
  return saying('worth.range', { points, low, high: { points: greatest } });
}

export function frontSentence({ size, bound }: FrontPart, rounding: number): Sentence {
  if (bound > 0) return sentence('front.size.approximate', { n: size, bound: { share: bound, grain: 'tenths' } });
  return sentence(rounding === 0 ? 'front.size.exact' : 'front.size.rounded', { n: size });
}
