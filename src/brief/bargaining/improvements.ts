/** What is better for all than the package on the table. */
import type { BargainResult, ImprovementPart } from '../../analysis/bargaining/result.ts';
import { type Block, cell, heading, list, paragraph } from '../block.ts';
import { saying } from '../names.ts';
import { plain, type Sentence, sentence } from '../sentence.ts';
import { counted, demand } from './demands.ts';
import { most } from './most.ts';
import { namedPackages } from './named-packages.ts';
import { frontSentence, packageTable, worth } from './packages.ts';

export function improvementBlocks(result: BargainResult, improvement: ImprovementPart): Block[] {
  const { names, parties, issues } = result;
  const { acceptable, broken, trades, front } = improvement;
  const onTable = issues.map(({ id, name }) =>
    saying('improvement.value', { issue: name, value: improvement.package[id]! }),
  );
  const worths = parties.map(({ name }, at) =>
    saying('improvement.worth', { party: { name }, points: worth(improvement, at) }),
  );
  const { named } = namedPackages(improvement, most.packages);
  return [
    heading(2, 'improvement.heading'),
    paragraph(sentence('improvement.onTable', { package: { apart: onTable }, worth: worths })),
    paragraph(sentence(`improvement.acceptable.${acceptable}`)),
    ...(broken.length > 0 ? [list(broken.map(each => sentence('plain', { value: demand(names, each) })))] : []),
    paragraph(countSentence(improvement)),
    ...(trades.length > 0 ? tradeBlocks(result, improvement) : []),
    ...(named.length > 0
      ? [
          paragraph(sentence('improvement.solutions')),
          ...packageTable({ ...result, best: [] }, named),
          paragraph(frontSentence(front, result.rounding)),
        ]
      : []),
  ];
}

function tradeBlocks(
  { parties, issues }: BargainResult,
  { package: onTable, utilities, trades }: ImprovementPart,
): Block[] {
  const nameOf = (id: string) => issues.find(issue => issue.id === id)?.name ?? id;
  const rest = trades.length - most.trades;
  return [
    {
      kind: 'table',
      head: [cell(sentence('improvement.trade')), ...parties.map(({ name }) => cell(plain({ name })))],
      rows: trades.slice(0, most.trades).map(({ changed, utilities: after }) => {
        const changes = Object.entries(changed).map(([id, value]) =>
          saying('improvement.change', { issue: nameOf(id), before: onTable[id]!, after: value }),
        );
        return [
          cell(plain({ apart: changes })),
          ...after.map((each, at) =>
            cell(sentence('improvement.points', { points: { points: each }, gain: { gain: each - utilities[at]! } })),
          ),
        ];
      }),
    },
    ...(rest > 0 ? [paragraph(sentence('improvement.more', { n: rest }))] : []),
  ];
}

function countSentence({ count, front }: ImprovementPart): Sentence {
  if (count !== null) return sentence('improve.count', counted(count));
  return sentence(front.size > 0 ? 'improvement.some' : 'improvement.uncounted');
}
