/** The paths, who would move first, and the least changes, cell by cell. */
import { changeInWords } from '../stability/least-change.ts';
import type { Assessment, Cell, Outcome, Step } from './assessment.ts';
import { type Block, listOf, paragraph } from './blocks.ts';
import { cellName, partyNames, stateName } from './names.ts';
import { list } from './words.ts';

/** What the case as written says of each cell; cells of which the same is said stand together. */
export function pathsOf(assessment: Assessment): Block[] {
  const groups = new Map<string, { cells: Cell[]; sentences: string[] }>();
  for (const cell of assessment.cells) {
    const sentences = [
      statusQuoSentence(assessment, cell),
      ...outcomeSentences(assessment, cell),
      ...leastChangeSentences(assessment, cell),
    ];
    const group = groups.get(sentences.join('\n')) ?? { cells: [], sentences };
    group.cells.push(cell);
    groups.set(sentences.join('\n'), group);
  }
  return [...groups.values()].flatMap(({ cells, sentences }) => [
    paragraph(`${cells.map(cell => cellName(assessment, cell)).join('; ')}:`),
    listOf(sentences, ''),
  ]);
}

function statusQuoSentence(assessment: Assessment, { statusQuo, findings }: Cell): string {
  const state = stateName(statusQuo.taken);
  const name = partyNames(assessment);
  const movers = [...new Set(statusQuo.firstMoves.map(({ by }) => by[0]!))].map(name);
  const { verdict } = findings.holds;
  if (verdict === 'yes') return `As written the status quo (${state}) holds.`;
  if (verdict === 'unknown') return `As written it is unknown whether the status quo (${state}) holds.`;
  const first = statusQuo.firstMoves[0];
  const example = first ? `: ${stepInWords(assessment, first)}` : '';
  return `As written the status quo (${state}) does not hold; ${list(movers)} would move first${example}.`;
}

const shownOutcomes: readonly Pick<Outcome, 'kind' | 'by'>[] = [
  { kind: 'settlement', by: 'improvements' },
  { kind: 'worse', by: 'improvements' },
  { kind: 'unknown', by: 'improvements' },
  { kind: 'settlement', by: 'joint moves' },
];

/** The nearest outcome of each kind that matters; the others are counted. */
function outcomeSentences(assessment: Assessment, { outcomes }: Cell): string[] {
  if (outcomes.length === 0) return ['No other equilibrium is in reach, by improvements or by joint moves.'];
  const shown = shownOutcomes.flatMap(
    ({ kind, by }) => outcomes.find(each => each.kind === kind && each.by === by) ?? [],
  );
  const rest = outcomes.length - shown.length;
  return [
    ...shown.map(outcome => outcomeSentence(assessment, outcome)),
    ...(rest > 0 ? [`${rest} more equilibri${rest === 1 ? 'um' : 'a'} in reach: see --json.`] : []),
  ];
}

const outcomeLabels = {
  settlement: ['Settlement', 'a settlement'],
  worse: ['Worse outcome', 'a worse outcome'],
  indifferent: ['Equilibrium', 'an equilibrium'],
  unknown: ['Equilibrium', 'an equilibrium'],
} as const;

function outcomeSentence(assessment: Assessment, outcome: Outcome): string {
  const name = partyNames(assessment);
  const { better, worse, unknown, kind, path, by, sense, taken } = outcome;
  const values = [
    better.length > 0 ? `better for ${list(better.map(name))}` : '',
    worse.length > 0 ? `worse for ${list(worse.map(name))}` : '',
    unknown.length > 0 ? `of unknown value to ${list(unknown.map(name))}` : '',
  ].filter(Boolean);
  const [plain, possible] = outcomeLabels[kind];
  const label = sense === 'possible' ? `Possibly ${possible}` : plain;
  const route = by === 'improvements' ? 'by improvements' : 'with joint moves';
  const steps = path.map(step => stepInWords(assessment, step)).join('; then ');
  return `${label} in reach ${route}: ${stateName(taken)}; ${values.join(', ') || 'equal for all'}. Path: ${steps}.`;
}

function leastChangeSentences(assessment: Assessment, { leastChange }: Cell): string[] {
  if (!leastChange) return [];
  const { changes, more, exhaustive, triedSize } = leastChange;
  const limit = exhaustive ? '' : ' The search was cut short: smaller or other sets may exist.';
  if (changes.length === 0) {
    return [
      `No set of ${triedSize === 1 ? 'one change' : `up to ${triedSize} changes`} to statements or irreversibility opens a path by improvements.${limit}`,
    ];
  }
  const name = partyNames(assessment);
  const shown = changes.slice(0, 3).map(set => list(set.map(change => changeInWords(change, name))));
  const rest = changes.length - shown.length + more;
  const others = rest > 0 ? ` (and ${rest} other set${rest === 1 ? '' : 's'} of that size)` : '';
  return [`Least change: a path by improvements would open if ${shown.join('; or if ')}${others}.${limit}`];
}

function stepInWords(assessment: Assessment, { by, takes, drops }: Step): string {
  const what = [
    takes.length > 0 ? `take${by.length > 1 ? '' : 's'} ${list(takes)}` : '',
    drops.length > 0 ? `drop${by.length > 1 ? '' : 's'} ${list(drops)}` : '',
  ].filter(Boolean);
  return `${list(by.map(partyNames(assessment)))} ${by.length > 1 ? 'jointly ' : ''}${what.join(' and ')}`;
}
