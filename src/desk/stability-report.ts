/** A stability analysis as blocks of text. A state is written by the options taken in it. */
import type { Block } from '../analysis/assessment/blocks.ts';
import { coalitionConcepts } from '../analysis/stability/coalitions.ts';
import { type Concept, concepts } from '../analysis/stability/kernel.ts';
import { figuresNote } from '../case/figures.ts';
import { formatComplaint } from '../core/errors.ts';
import { atStart } from '../core/words.ts';
import { countIn } from '../words/figures.ts';
import type {
  CoalitionsPart,
  LeastChangePart,
  ListedState,
  PartOnDemand,
  PathPart,
  RankingsPart,
  StabilityResult,
} from './stability-result.ts';
import { printState } from './state-text.ts';
import { change } from './why-sentences.ts';

const mostRows = 40;
const mostSets = 10;

export function stabilityReport(result: StabilityResult): Block[] {
  return [
    { kind: 'heading', level: 1, text: `${result.title}: stability` },
    ...[figuresNote(result)].flatMap(note => (note === undefined ? [] : [paragraph(note)])),
    paragraph(introduction(result)),
    ...verdictTable(result),
    ...(result.unknown ? [paragraph(unknownSentence(result))] : []),
    ...(result.why ? whyBlocks(result) : []),
    ...(result.paths ? pathBlocks(result.paths, result.statusQuo!) : []),
    ...(result.coalitions ? coalitionBlocks(result.coalitions, result) : []),
    ...(result.leastChange ? leastChangeBlocks(result.leastChange) : []),
    ...(result.rankings ? rankingBlocks(result.rankings) : []),
    ...failedBlocks(result),
  ];
}

const partNames = {
  coalitions: 'Coalitions',
  why: 'Reasons',
  paths: 'Paths',
  leastChange: 'Least changes',
  rankings: 'Rankings',
} as const;

function failedBlocks({ failed = {} }: StabilityResult): Block[] {
  const items = Object.entries(failed).map(
    ([part, refusal]) => `${partNames[part as PartOnDemand]}: ${formatComplaint(refusal)}`,
  );
  return items.length === 0 ? [] : [heading('What could not be computed'), { kind: 'list', items }];
}

function introduction({ stateCount, options, decisionMakers, statusQuo, unknown }: StabilityResult): string {
  return [
    `${options.length} options of ${decisionMakers.length} decision makers, ${countIn('en', stateCount)} feasible states.`,
    statusQuo
      ? `The status quo is ${printState(statusQuo.taken)} (marked *).`
      : 'The case gives no feasible status quo.',
    `A cell says "all" where the state is an equilibrium, else for whom it is not ${unknown ? 'certainly ' : ''}stable.`,
  ].join(' ');
}

/** The status quo and every state that is an equilibrium in some concept, those in most concepts first. */
function verdictTable(result: StabilityResult): Block[] {
  const { states, equilibria, stable, decisionMakers, statusQuo } = result;
  const wanted = concepts.filter(concept => equilibria[concept]);
  const sets = new Map(wanted.map(concept => [concept, new Set(equilibria[concept])]));
  const count = ({ index }: ListedState) => wanted.filter(concept => sets.get(concept)!.has(index)).length;
  const rows = states
    .filter(state => state.index === statusQuo?.index || count(state) > 0)
    .sort((a, b) => count(b) - count(a) || a.index - b.index);
  const cell = (concept: Concept, { index }: ListedState) => {
    if (sets.get(concept)!.has(index)) return 'all';
    return `not ${decisionMakers.filter(id => !stable[concept]![id]!.includes(index)).join(', ')}`;
  };
  const table: Block = {
    kind: 'table',
    head: ['State', ...wanted.map(concept => concept.toUpperCase())],
    rows: rows
      .slice(0, mostRows)
      .map(state => [
        `${printState(state.taken).replaceAll('+', ' + ')}${state.index === statusQuo?.index ? ' *' : ''}`,
        ...wanted.map(concept => cell(concept, state)),
      ]),
  };
  const rest = rows.length - mostRows;
  return [table, ...(rest > 0 ? [paragraph(`${rest} more equilibria in the JSON output.`)] : [])];
}

function unknownSentence({ unknown, states }: StabilityResult): string {
  const { parties, certain, possible } = unknown!;
  const text = (index: number) => printState(states.find(state => state.index === index)!.taken);
  const lines = concepts
    .filter(concept => possible[concept])
    .map(concept => {
      const more = possible[concept]!.filter(index => !certain[concept]!.includes(index)).map(text);
      const shown = more.slice(0, 6).join(', ') + (more.length > 6 ? ` and ${more.length - 6} more` : '');
      return `${concept.toUpperCase()}: ${more.length === 0 ? 'none' : shown}`;
    });
  return `The preferences of ${parties.join(', ')} are unknown in part. The table holds what is certain whatever they are. Possible equilibria beyond it: ${lines.join('; ')}.`;
}

function whyBlocks({ why }: StabilityResult): Block[] {
  return [heading('Why'), ...why!.map(({ sentences }): Block => ({ kind: 'list', items: sentences }))];
}

const travelNames = {
  improvements: 'By improvements alone',
  jointly: 'With joint improvements',
  'any moves': 'By any legal moves',
} as const;

function pathBlocks(paths: readonly PathPart[], start: ListedState): Block[] {
  const blocks = paths.map((part): Block => {
    const target = `${printState(part.to.taken)} (${part.concepts.map(concept => concept.toUpperCase()).join(', ')})`;
    const kinds = Object.keys(part.paths) as (keyof typeof travelNames)[];
    if (kinds.length === 0)
      return { kind: 'list', items: [`${target}: not reachable from the status quo by legal moves.`] };
    // the least demanding path that there is; the others are in the JSON output
    const travel = (['improvements', 'jointly', 'any moves'] as const).find(each => kinds.includes(each))!;
    const steps = part.paths[travel]!;
    if (steps.length === 0) return { kind: 'list', items: [`${target}: the status quo itself.`] };
    const said = steps.map(({ by, to, declines, unknown, diversions }, index) => {
      const from = index === 0 ? start : steps[index - 1]!.to;
      const others = [...new Set(diversions.flatMap(each => each.by))];
      const notes = [
        ...(declines.length > 0 ? [`no gain for ${declines.join(', ')}`] : []),
        ...(unknown.length > 0 ? [`gain unknown for ${unknown.join(', ')}`] : []),
        ...(others.length > 0 ? [`${others.join(', ')} could improve elsewhere before`] : []),
      ];
      return `${index + 1}. ${by.join(' and ')} ${change(from.taken, to.taken, by.length)}, which gives ${printState(to.taken)}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
    });
    return { kind: 'list', items: [`${target}. ${travelNames[travel]}: ${said.join(' ')}.`] };
  });
  return [heading('Paths from the status quo, shortest first'), ...blocks];
}

function coalitionBlocks(
  { of, byConcept, nearest, universallyStable }: CoalitionsPart,
  result: StabilityResult,
): Block[] {
  const items = coalitionConcepts.flatMap(concept => {
    const { unseatedBy } = byConcept[concept];
    if (unseatedBy.length === 0) return [`${concept.toUpperCase()}: no coalition unseats ${printState(of.taken)}.`];
    return unseatedBy.map(
      ({ coalition, improvements }) =>
        `${concept.toUpperCase()}: ${coalition.join(' and ')} can leave ${printState(of.taken)} for ${improvements.map(({ to }) => printState(to.taken)).join(' or ')}, which ${coalition.length === 1 ? 'it prefers' : 'all of them prefer'}.`,
    );
  });
  const near = nearest
    .slice(0, mostSets)
    .map(
      ({ coalition, toWinOver, to }) =>
        `If ${toWinOver.join(' and ')} preferred ${printState(to.taken)}, ${coalition.join(' and ')} would have a joint improvement to it.`,
    );
  const text = (index: number) => printState(result.states.find(state => state.index === index)!.taken);
  const universal = universallyStable
    ? coalitionConcepts.map(
        concept =>
          `Universally stable (${concept.toUpperCase()}): ${universallyStable[concept].map(text).join(', ') || 'no state'}.`,
      )
    : ['The model is too large to look for universally stable states; only the status quo was examined.'];
  return [heading('Coalitions'), { kind: 'list', items: [...items, ...near, ...universal] }];
}

function leastChangeBlocks(part: LeastChangePart): Block[] {
  const { goal, state, concept, inWords, exhaustive, triedSize, tried } = part;
  const aim =
    goal === 'unseat'
      ? `${printState(state.taken)} would not be an equilibrium (${concept.toUpperCase()})`
      : `${printState(state.taken)} would be an equilibrium (${concept.toUpperCase()}) in reach of the status quo by improvements`;
  const cut = exhaustive
    ? ''
    : ` The search stopped after ${countIn('en', tried)} sets, while it tried sets of ${triedSize}: it is not exhaustive.`;
  if (inWords[0]?.length === 0) return [heading('Least change'), paragraph(`As the case is written, ${aim} already.`)];
  if (inWords.length === 0) {
    const none = `No set of up to ${exhaustive ? triedSize : triedSize - 1} changes to statements and one-way options was found after which ${aim}. Rankings were left as they are.${cut}`;
    return [heading('Least change'), paragraph(none)];
  }
  const size = inWords[0]!.length;
  const rest = inWords.length - mostSets;
  return [
    heading('Least change'),
    paragraph(
      `${inWords.length} set${inWords.length === 1 ? '' : 's'} of ${size} change${size === 1 ? '' : 's'}, and no smaller one, after which ${aim}:${cut}`,
    ),
    { kind: 'list', items: inWords.slice(0, mostSets).map(set => atStart(set.join('; and '))) },
    ...(rest > 0 ? [paragraph(`${rest} more in the JSON output.`)] : []),
  ];
}

function rankingBlocks({ party, state, rankings, equilibrium }: RankingsPart): Block[] {
  const items = concepts.map(
    concept => `${concept.toUpperCase()}: ${countIn('en', equilibrium[concept])} of ${countIn('en', rankings)}`,
  );
  return [
    heading('Rankings'),
    paragraph(
      `Under how many strict rankings of ${party}, the others' preferences being as written, ${printState(state.taken)} is an equilibrium:`,
    ),
    { kind: 'list', items },
  ];
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
