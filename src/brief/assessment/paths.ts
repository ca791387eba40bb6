/** The paths, who would move first, and the least changes, cell by cell. */
import type { Assessment, Cell, LeastChange, Outcome } from '../../analysis/assessment/assessment.ts';
import type { Names } from '../../case/names.ts';
import { type Block, type Line, list, paragraph } from '../block.ts';
import { change } from '../change.ts';
import { inTurn, parties, saying, state, step } from '../names.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { cellName, idOf } from '../variants.ts';

/** What the case as written says of each cell; cells of which the same is said stand together. */
export function pathBlocks(assessment: Assessment): Block[] {
  const said = assessment.cells.map(cell => ({
    cell,
    lines: [
      [statusQuoSentence(assessment, cell)],
      ...outcomeSentences(assessment, cell).map(each => [each]),
      ...leastChangeLines(assessment, cell.leastChange),
    ],
  }));
  const groups = Map.groupBy(said, ({ lines }) => JSON.stringify(lines));
  return [...groups.values()].flatMap(group => {
    const names = group.map(({ cell }) => cellName(assessment, cell));
    const about = idOf(group[0]!.cell);
    return [paragraph(sentence('path.cells', { cells: { apart: names } }, { about })), list(group[0]!.lines)];
  });
}

/** Whether the status quo holds as written; where it does not, who would move first. */
export function statusQuoSentence(names: Names, { statusQuo, findings }: Cell): Sentence {
  const { taken, firstMoves } = statusQuo;
  const values = { state: state(names, taken) };
  const more = { from: [['situation', 'status-quo']] };
  const { verdict } = findings.holds;
  if (verdict !== 'no') return sentence(verdict === 'yes' ? 'path.holds' : 'path.unknown', values, more);
  const [first] = firstMoves;
  if (!first) return sentence('path.fails', values, more);
  const movers = [...new Set(firstMoves.flatMap(({ by }) => by))];
  const moving = { n: movers.length, parties: parties(names, movers), step: step(names, first) };
  return sentence('path.firstMoves', { ...values, ...moving }, more);
}

const shownOutcomes: readonly Pick<Outcome, 'kind' | 'by'>[] = [
  { kind: 'settlement', by: 'improvements' },
  { kind: 'worse', by: 'improvements' },
  { kind: 'unknown', by: 'improvements' },
  { kind: 'settlement', by: 'joint moves' },
];

/** The nearest outcome of each kind that matters; the others are counted. */
function outcomeSentences(names: Names, { outcomes }: Cell): Sentence[] {
  if (outcomes.length === 0) return [sentence('reach.nothing')];
  const shown = shownOutcomes.flatMap(
    ({ kind, by }) => outcomes.find(each => each.kind === kind && each.by === by) ?? [],
  );
  const rest = outcomes.length - shown.length;
  return [
    ...shown.map(outcome => outcomeSentence(names, outcome)),
    ...(rest > 0 ? [sentence('reach.more', { n: rest })] : []),
  ];
}

export function outcomeSentence(
  names: Names,
  { better, worse, unknown, kind, path, by, sense, taken }: Outcome,
): Sentence {
  const values = [
    ...(better.length > 0 ? [saying('reach.better', { parties: parties(names, better) })] : []),
    ...(worse.length > 0 ? [saying('reach.worse', { parties: parties(names, worse) })] : []),
    ...(unknown.length > 0 ? [saying('reach.unknownValue', { parties: parties(names, unknown) })] : []),
  ];
  const what = kind === 'settlement' || kind === 'worse' ? kind : 'equilibrium';
  const way = by === 'improvements' ? 'alone' : 'jointly';
  return sentence('reach', {
    what: saying(`reach.${sense}.${what}.${way}`),
    state: state(names, taken),
    values: values.length > 0 ? values : saying('reach.equal'),
    steps: inTurn(
      path.map(each => step(names, each)),
      'inTurn.apart',
    ),
  });
}

/** The fewest changes that open a path; none where it opens already. */
export function leastChangeLines(names: Names, least: LeastChange | undefined): Line[] {
  if (!least) return [];
  const { changes, more, exhaustive, triedSize } = least;
  const cut = exhaustive ? [] : [sentence('least.cut')];
  if (changes.length === 0) return [[sentence('least.none', { n: triedSize }), ...cut]];
  const shown = changes.slice(0, 3).map(set => ({ and: set.map(each => change(names, each)) }));
  const rest = changes.length - shown.length + more;
  const sets = inTurn(shown, 'orIf');
  return [[rest > 0 ? sentence('least.opens.more', { sets, n: rest }) : sentence('least.opens', { sets }), ...cut]];
}
