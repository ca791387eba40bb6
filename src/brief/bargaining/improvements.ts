/** What is better for all than the package on the table. */
import type { BargainResult, ImprovementPart } from '../../analysis/bargaining/result.ts';
import { type Block, cell, heading, list, paragraph } from '../block.ts';
import { saying } from '../names.ts';
import { type Grounds, guide, plain, type Sentence, sentence } from '../sentence.ts';
import { counted, demand } from './demands.ts';
import { most } from './most.ts';
import { namedPackages } from './named-packages.ts';
import { frontSentence, packageTable, worth } from './packages.ts';
import { demandAt, utilitiesOf } from './places.ts';

export function improvementBlocks(result: BargainResult, improvement: ImprovementPart): Block[] {
  const { names, parties, issues } = result;
  const { acceptable, broken, trades, front } = improvement;
  const onTable = issues.map(({ id, name }) =>
    saying('improvement.value', { issue: name, value: improvement.package[id]! }),
  );
  const worths = parties.map(({ name }, at) =>
    saying('improvement.worth', { party: { name }, points: worth(improvement, at) }),
  );
  const { named } = namedPackages(improvement, most.packages, ['improvement']);
  const grounds = (...places: readonly string[]) => ({
    from: places.map(each => ['improvement', each]),
    because: utilitiesOf(result, parties),
  });
  return [
    heading(2, 'improvement.heading'),
    paragraph(
      sentence(
        'improvement.onTable',
        { package: { apart: onTable }, worth: worths },
        {
          ...grounds('package', 'utilities', ...(improvement.worth ? ['worth'] : [])),
        },
      ),
    ),
    paragraph(sentence(`improvement.acceptable.${acceptable}`, {}, grounds('acceptable'))),
    ...(broken.length > 0
      ? [
          list(
            broken.map((each, at) =>
              plain(demand(names, each), { from: [['improvement', 'broken', at]], because: demandAt(each) }),
            ),
          ),
        ]
      : []),
    paragraph(countSentence(improvement, grounds('count'))),
    ...(trades.length > 0 ? tradeBlocks(result, improvement) : []),
    ...(named.length > 0
      ? [
          paragraph(guide('improvement.solutions')),
          ...packageTable({ ...result, best: [] }, named),
          paragraph(frontSentence(front, result, ['improvement', 'front'])),
        ]
      : []),
  ];
}

function tradeBlocks(result: BargainResult, { package: onTable, utilities, trades }: ImprovementPart): Block[] {
  const { parties, issues } = result;
  const nameOf = (id: string) => issues.find(issue => issue.id === id)?.name ?? id;
  const rest = trades.length - most.trades;
  return [
    {
      kind: 'table',
      head: [
        cell(guide('improvement.trade')),
        ...parties.map(({ id, name }, at) =>
          cell(plain({ name }, { kind: 'analyst', about: `trade/${id}`, from: [['parties', at, 'name']] })),
        ),
      ],
      rows: trades.slice(0, most.trades).map(({ changed, utilities: after }, trade) => {
        const place = ['improvement', 'trades', trade];
        const changes = Object.entries(changed).map(([id, value]) =>
          saying('improvement.change', { issue: nameOf(id), before: onTable[id]!, after: value }),
        );
        return [
          cell(
            plain(
              { apart: changes },
              {
                from: [
                  [...place, 'changed'],
                  ['improvement', 'package'],
                ],
              },
            ),
          ),
          ...after.map((each, at) =>
            cell(
              sentence(
                'improvement.points',
                { points: { points: each }, gain: { gain: each - utilities[at]! } },
                {
                  from: [
                    [...place, 'utilities', at],
                    ['improvement', 'utilities', at],
                  ],
                  because: utilitiesOf(result, [parties[at]!]),
                },
              ),
            ),
          ),
        ];
      }),
    },
    ...(rest > 0 ? [paragraph(sentence('improvement.more', { n: rest }, { from: [['improvement', 'trades']] }))] : []),
  ];
}

function countSentence({ count, front }: ImprovementPart, grounds: Grounds): Sentence {
  if (count !== null) return sentence('improve.count', counted(count), grounds);
  return sentence(front.size > 0 ? 'improvement.some' : 'improvement.uncounted', {}, grounds);
}
