/** Packages side by side: what each side gets and gives, then issue by issue; and how they were found. */
import type { BargainResult, FrontPart, IssuePart, SolutionPoint } from '../../analysis/bargaining/result.ts';
import { solutionNames } from '../../analysis/bargaining/solutions.ts';
import type { Path } from '../../case/model.ts';
import type { Value } from '../../core/values.ts';
import { type Block, cell, heading, type Line, list, paragraph } from '../block.ts';
import { saying } from '../names.ts';
import { guide, plain, type Sentence, sentence } from '../sentence.ts';
import { divisionSentences } from './divisions.ts';
import { most } from './most.ts';
import { type NamedPoint, namedPackages } from './named-packages.ts';
import { heard, utilitiesOf } from './places.ts';

export function packageBlocks(result: BargainResult): Block[] {
  if (result.front.size === 0) return [];
  const { named, more } = namedPackages(result, most.packages);
  return [
    heading(2, 'packages.heading'),
    paragraph(guide('packages.legend', { parties: result.parties.map(({ name }) => ({ name })) })),
    ...packageTable(result, named),
    ...(more > 0
      ? [
          paragraph(
            sentence(
              'packages.tied',
              { n: more },
              {
                from: [...solutionNames, ...(result.fallback ? ['fallback'] : [])].map(each => [each]),
                because: utilitiesOf(result, result.parties),
              },
            ),
          ),
        ]
      : []),
    ...divisionSentences(result).map(each => paragraph(each)),
    paragraph(frontSentence(result.front, result, ['front'])),
  ];
}

/** Packages as columns. */
export function packageTable(result: BargainResult, named: readonly NamedPoint[]): Block[] {
  const { parties, issues, best, missing } = result;
  const notKnown = (from: Path): Line => cell(sentence('packages.notKnown', {}, { from: [from] }));
  const hasPoints = heard({ parties, missing });
  const row = (head: Line, content: (each: NamedPoint) => Line): Line[] => [head, ...named.map(content)];
  const partyRows = parties.flatMap(({ id, name, reservation }, at) => {
    const because = utilitiesOf(result, [{ id }]);
    const gain = (each: NamedPoint, than: number, place: Path) =>
      cell(plain({ gain: each.utilities[at]! - than }, { from: [...within(each, 'utilities', at), place], because }));
    return [
      row(cell(plain({ name }, { kind: 'analyst', about: id, from: [['parties', at, 'name']] })), each =>
        hasPoints[at]
          ? cell(
              plain(worth(each, at), {
                from: [...within(each, 'utilities', at), ...(each.worth ? within(each, 'worth', at) : [])],
                because,
              }),
            )
          : notKnown(['missing']),
      ),
      row(cell(guide('packages.gets', {}, id)), each =>
        reservation === null
          ? notKnown(['parties', at, 'reservation'])
          : gain(each, reservation, ['parties', at, 'reservation']),
      ),
      ...(best.length > 0 && hasPoints[at]
        ? [row(cell(guide('packages.gives', {}, id)), each => gain(each, best[at]!, ['best', at]))]
        : []),
    ];
  });
  const isAlike = ({ id }: IssuePart) => named.every(each => each.package[id] === named[0]?.package[id]);
  const alike = issues.length > most.issues && named.length > 1 ? issues.filter(isAlike) : [];
  const issueRows = issues
    .filter(issue => !alike.includes(issue))
    .map(issue => {
      const { id, name, values, utilities } = issue;
      const place = ['issues', issues.indexOf(issue)];
      return row(cell(plain(name, { kind: 'analyst', about: id, from: [[...place, 'name']] })), each => {
        const value = each.package[id]!;
        const worths = utilities.map((own, at) =>
          hasPoints[at] ? { points: own[values.indexOf(value)]! } : saying('packages.notKnown'),
        );
        const from = [...within(each, 'package', id), [...place, 'utilities']];
        return cell(
          sentence('packages.value', { value, worth: worths }, { from, because: utilitiesOf(result, parties) }),
        );
      });
    });
  return [
    {
      kind: 'table',
      head: [cell(guide('packages.package')), ...named.map(({ letter }) => cell(letter))],
      rows: [
        row([], ({ is, places }) =>
          cell(
            plain(
              is.map(key => saying(key)),
              { from: places },
            ),
          ),
        ),
        ...partyRows,
        ...issueRows,
      ],
    },
    ...(alike.length > 0
      ? [
          paragraph(guide('packages.same')),
          list(
            alike.map(({ id, name }) =>
              sentence(
                'packages.issue',
                { issue: name, value: named[0]!.package[id]! },
                {
                  about: id,
                  from: named.flatMap(each => within(each, 'package', id)),
                  because: utilitiesOf(result, parties),
                },
              ),
            ),
          ),
        ]
      : []),
  ];
}

const within = ({ places }: NamedPoint, ...place: Path): Path[] => places.map(each => [...each, ...place]);

/** `54`, or where points are ranges `54 (50 to 61)`. */
export function worth({ utilities, worth: ends }: SolutionPoint, party: number): Value {
  const points = { points: utilities[party]! };
  const [least, greatest] = ends?.[party] ?? [];
  if (least === undefined || least === greatest) return points;
  const low = { points: least };
  if (greatest === null || greatest === undefined) return saying('worth.open', { points, low });
  return saying('worth.range', { points, low, high: { points: greatest } });
}

/** `at` is where the result has the front. */
export function frontSentence(
  { size, bound }: FrontPart,
  result: Pick<BargainResult, 'rounding' | 'parties' | 'missing'>,
  at: Path,
): Sentence {
  const more = {
    from: [[...at, 'size'], [...at, 'bound'], ['rounding']],
    because: utilitiesOf(result, result.parties),
  };
  if (bound > 0) return sentence('front.size.approximate', { n: size, bound: { share: bound, grain: 'tenths' } }, more);
  return sentence(result.rounding === 0 ? 'front.size.exact' : 'front.size.rounded', { n: size }, more);
}
