/** The paths, who would move first, and the least changes, cell by cell. */
import type { Assessment, Cell, Outcome } from '../../analysis/assessment/assessment.ts';
import { tailsOf, ways } from '../../analysis/assessment/classes.ts';
import type { Path } from '../../case/model.ts';
import type { Names } from '../../case/names.ts';
import { type Block, type Line, list, paragraph } from '../block.ts';
import { change } from '../change.ts';
import { inTurn, parties, saying, state, step } from '../names.ts';
import { type Grounds, ofAll, type Sentence, saidBy, sentence } from '../sentence.ts';
import { cellName, idOf } from '../variants.ts';
import { groundsOf, inCell } from './places.ts';

/** What the case as written says of each cell; cells of which the same is said stand together. */
export function pathBlocks(assessment: Assessment): Block[] {
  const said = assessment.cells.map(cell => ({
    cell,
    lines: [
      [statusQuoSentence(assessment, cell)],
      ...inReachSentences(assessment, cell).map(each => [each]),
      ...outcomeSentences(assessment, cell).map(each => [each]),
      ...leastChangeLines(assessment, cell),
    ],
  }));
  const groups = Map.groupBy(said, ({ lines }) => JSON.stringify(lines.map(saidBy)));
  return [...groups.values()].flatMap(group => {
    const names = group.map(({ cell }) => cellName(assessment, cell));
    const about = idOf(group[0]!.cell);
    const from = group.map(({ cell }) => inCell(assessment, cell, 'id'));
    return [
      paragraph(sentence('path.cells', { cells: { apart: names } }, { about, from })),
      list(
        group[0]!.lines.map((line, at) => line.map((_, place) => ofAll(group.map(({ lines }) => lines[at]![place]!)))),
      ),
    ];
  });
}

/** Whether the status quo holds as written; where it does not, who would move first. */
export function statusQuoSentence(assessment: Assessment, cell: Cell): Sentence {
  const { statusQuo, findings } = cell;
  const { taken, firstMoves } = statusQuo;
  const names: Names = assessment;
  const values = { state: state(names, taken) };
  const more = {
    from: [inCell(assessment, cell, 'statusQuo'), inCell(assessment, cell, 'findings', 'holds', 'verdict')],
    because: [['situation', 'status-quo'], ...groundsOf(findings.holds)],
  };
  const { verdict } = findings.holds;
  if (verdict !== 'no') return sentence(verdict === 'yes' ? 'path.holds' : 'path.unknown', values, more);
  const [first] = firstMoves;
  if (!first) return sentence('path.fails', values, more);
  const movers = [...new Set(firstMoves.flatMap(({ by }) => by))];
  const moving = { n: movers.length, parties: parties(names, movers), step: step(names, first) };
  return sentence('path.firstMoves', { ...values, ...moving }, more);
}

/** What is in reach in both ways as written, both tails in one sentence. */
export function inReachSentences(assessment: Assessment, cell: Cell): Sentence[] {
  return ways.map(way =>
    sentence(
      `inReach.${way}`,
      { what: saying(`inReach.${cell.classes[way].written}`) },
      {
        from: [inCell(assessment, cell, 'classes', way, 'written')],
        because: Object.values(tailsOf[way]).flatMap(finding => groundsOf(cell.findings[finding])),
      },
    ),
  );
}

/**
 * The outcomes that are told: of the settlements those that no other is better than for the main parties, of the rest the nearest for
 * each set of parties that it is worse for, so that nobody's loss is left out; with how many more there are.
 */
export function shownOutcomes({ outcomes }: Cell): readonly Outcome[] {
  const seen = new Set<string>();
  return outcomes.filter(({ kind, by, worseFor, dominated }) => {
    if (kind === 'indifferent' || dominated) return false;
    const about = kind === 'settlement' ? `${kind} ${by}` : `${kind} ${worseFor.join(' ')}`;
    const isMore = seen.has(about);
    seen.add(about);
    return !isMore;
  });
}

function outcomeSentences(assessment: Assessment, cell: Cell): Sentence[] {
  const { outcomes } = cell;
  const all = { from: [inCell(assessment, cell, 'outcomes')], because: groundsOf(cell.findings.together) };
  if (outcomes.length === 0) return [sentence('reach.nothing', {}, all)];
  const shown = shownOutcomes(cell);
  const rest = outcomes.length - shown.length;
  return [
    ...shown.map(outcome => outcomeSentence(assessment, cell, outcome)),
    ...(rest > 0 ? [sentence('reach.more', { n: rest }, all)] : []),
  ];
}

const kinds = {
  settlement: 'reach.settlement',
  both: 'reach.both',
  worse: 'reach.worseOutcome',
  indifferent: 'reach.equilibrium',
  unknown: 'reach.equilibrium',
} as const;

export function outcomeSentence(assessment: Assessment, cell: Cell, outcome: Outcome): Sentence {
  const { betterFor, worseFor, unknownFor, kind, path, by, sense, taken } = outcome;
  const names: Names = assessment;
  const way = by === 'improvements' ? 'alone' : 'together';
  const grounds: Grounds = {
    from: [inCell(assessment, cell, 'outcomes', cell.outcomes.indexOf(outcome))],
    because: Object.values(tailsOf[way]).flatMap(finding => groundsOf(cell.findings[finding])),
  };
  const told = [
    ...(betterFor.length > 0 ? [saying('reach.better', { parties: parties(names, betterFor) })] : []),
    ...(worseFor.length > 0 ? [saying('reach.worse', { parties: parties(names, worseFor) })] : []),
    ...(unknownFor.length > 0 ? [saying('reach.unknownValue', { parties: parties(names, unknownFor) })] : []),
  ];
  const values = {
    kind: saying(kinds[kind]),
    state: state(names, taken),
    values: told.length > 0 ? told : saying('reach.equal'),
  };
  if (path.length === 0) return sentence('reach.here', values, grounds);
  const steps = inTurn(
    path.map(each => step(names, each)),
    'inTurn.apart',
  );
  return sentence(`reach.${sense}`, { ...values, way: saying(`reach.by.${by}`), steps }, grounds);
}

/** The fewest changes that open a path; none where it opens already. */
export function leastChangeLines(assessment: Assessment, cell: Cell): Line[] {
  const { leastChange: least } = cell;
  if (!least) return [];
  const { changes, more, exhaustive, triedSize } = least;
  const grounds = (...place: Path) => ({
    from: [inCell(assessment, cell, 'leastChange', ...place)],
    because: groundsOf(cell.findings.opens),
  });
  const cut = exhaustive ? [] : [sentence('least.cut', {}, grounds('exhaustive'))];
  if (changes.length === 0) return [[sentence('least.none', { n: triedSize }, grounds('triedSize')), ...cut]];
  const shown = changes.slice(0, 3).map(set => ({ and: set.map(each => change(assessment, each)) }));
  const rest = changes.length - shown.length + more;
  const sets = inTurn(shown, 'orIf');
  const opens =
    rest > 0
      ? sentence('least.opens.more', { sets, n: rest }, grounds())
      : sentence('least.opens', { sets }, grounds('changes'));
  return [[opens, ...cut]];
}
