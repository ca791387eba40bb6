/** A stability analysis as a report. */
import { type Concept, concepts } from '../../analysis/stability/kernel.ts';
import type { ListedState, PartOnDemand, RankingsPart, StabilityResult } from '../../analysis/stability/result.ts';
import type { Names } from '../../case/names.ts';
import { uncertain } from '../assessment/in-short.ts';
import { type Block, cell, heading, identified, type Line, list, paragraph } from '../block.ts';
import { complaintSaying } from '../complaint.ts';
import { figuresBlocks } from '../figures-note.ts';
import { parties, party, quoted, saying, state } from '../names.ts';
import { guide, plain, type Sentence, sentence } from '../sentence.ts';
import { coalitionSentences } from './coalitions.ts';
import { leastChangeBlocks } from './least-change.ts';
import { pathSentence } from './paths.ts';
import { whyLines } from './why.ts';
import { wishesOf } from './wishes.ts';

const mostRows = 40;
const mostPossible = 6;

export function stabilityReport(result: StabilityResult): Block[] {
  const { names, why, paths, coalitions, leastChange, rankings } = result;
  return identified([
    heading(
      1,
      sentence('stable.title', { title: result.title }, { kind: 'analyst', from: [['title']], because: ['title'] }),
    ),
    ...figuresBlocks(result),
    paragraph(...introduction(result)),
    ...verdictTable(result),
    paragraph(
      sentence(
        'stable.named',
        { options: result.names.options.map(({ id, says }) => uncertain({ key: id, says })) },
        {
          kind: 'analyst',
          from: [['options']],
          because: result.options.map(id => ['situation', 'options', id]),
        },
      ),
    ),
    ...(result.unknown ? [paragraph(unknownSentence(result))] : []),
    ...(why ? [heading(2, 'why.heading'), ...why.map((part, at) => list(whyLines(part, names, ['why', at])))] : []),
    ...(paths
      ? [
          heading(2, 'paths.heading'),
          ...paths.map((part, at) => list([pathSentence(part, result.statusQuo!, names, ['paths', at])])),
        ]
      : []),
    ...(coalitions ? [heading(2, 'coalitions.heading'), list(coalitionSentences(coalitions, result))] : []),
    ...(leastChange ? leastChangeBlocks(leastChange, names, result.statusQuo !== undefined) : []),
    ...(rankings ? rankingBlocks(rankings, names) : []),
    ...failedBlocks(result),
  ]);
}

/** Parts that were asked for and refused. */
function failedBlocks({ failed = {} }: StabilityResult): Block[] {
  const items = (Object.keys(failed) as PartOnDemand[]).map(part =>
    sentence(`failed.${part}`, { what: complaintSaying(failed[part]!) }, { from: [['failed', part]] }),
  );
  return items.length === 0 ? [] : [heading(2, 'failed.heading'), list(items)];
}

function introduction({ names, stateCount, options, decisionMakers, statusQuo, unknown }: StabilityResult): Sentence[] {
  return [
    sentence(
      'stable.size',
      {
        options: saying('stable.options', { n: options.length }),
        decisionMakers: saying('stable.decisionMakers', { n: decisionMakers.length }),
        states: saying('stable.states', { n: stateCount }),
      },
      { from: [['options'], ['decisionMakers'], ['stateCount']], because: [['situation', 'options']] },
    ),
    statusQuo
      ? sentence(
          'stable.statusQuo',
          { state: state(names, statusQuo.taken) },
          { from: [['statusQuo']], because: [['situation', 'status-quo']] },
        )
      : sentence('stable.noStatusQuo', {}, { from: [['states']] }),
    guide(unknown ? 'stable.cells.certain' : 'stable.cells'),
  ];
}

/** The status quo and every state that is an equilibrium in some concept, those in most concepts first. */
function verdictTable(result: StabilityResult): Block[] {
  const { names, states, equilibria, stable, decisionMakers, statusQuo, unlisted } = result;
  const wanted = concepts.filter(concept => equilibria[concept]);
  const sets = new Map(wanted.map(concept => [concept, new Set(equilibria[concept])]));
  const count = ({ index }: ListedState) => wanted.filter(concept => sets.get(concept)!.has(index)).length;
  const rows = states
    .filter(each => each.index === statusQuo?.index || count(each) > 0)
    .sort((a, b) => count(b) - count(a) || a.index - b.index);
  const verdict = (concept: Concept, { index }: ListedState): Line => {
    const about = `${concept}/${index}`;
    if (sets.get(concept)!.has(index)) {
      const more = { about, from: [['equilibria', concept]], because: wishesOf(decisionMakers) };
      return cell(sentence('stability.all', {}, more));
    }
    const not = decisionMakers.filter(id => !stable[concept]![id]!.includes(index));
    const more = { about, from: not.map(id => ['stable', concept, id]), because: wishesOf(not) };
    return cell(sentence('stable.notFor', { parties: not.map(id => party(names, id)) }, more));
  };
  const head = [cell(guide('stability.state')), ...wanted.map(concept => cell(concept.toUpperCase()))];
  const body = rows.slice(0, mostRows).map(each => {
    const value = state(names, each.taken);
    const more = { about: String(each.index), from: [['states', states.indexOf(each)]] };
    const name =
      each.index === statusQuo?.index
        ? sentence('stable.marked', { state: value }, { ...more, because: [['situation', 'status-quo']] })
        : plain(value, more);
    return [cell(name), ...wanted.map(concept => verdict(concept, each))];
  });
  const rest = rows.length - mostRows;
  return [
    { kind: 'table', head, rows: body },
    ...(rest > 0 ? [paragraph(sentence('stable.more', { n: rest }, { from: [['equilibria']] }))] : []),
    ...(unlisted > 0 ? [paragraph(sentence('stable.unlisted', { n: unlisted }, { from: [['unlisted']] }))] : []),
  ];
}

function unknownSentence({ names, unknown, states }: StabilityResult): Sentence {
  const { parties: open, certain, possible } = unknown!;
  const text = (index: number) => quoted(state(names, states.find(each => each.index === index)!.taken));
  const lines = concepts
    .filter(concept => possible[concept])
    .map(concept => {
      const more = possible[concept]!.filter(index => !certain[concept]!.includes(index)).map(text);
      const rest = more.length - mostPossible;
      const values = { concept: concept.toUpperCase(), states: more.slice(0, mostPossible) };
      if (more.length === 0) return saying('stable.possible.none', { concept: values.concept });
      return rest > 0 ? saying('stable.possible.more', { ...values, n: rest }) : saying('stable.possible', values);
    });
  return sentence(
    'stable.unknown',
    { parties: parties(names, open), lines: { apart: lines } },
    { from: ['parties', 'certain', 'possible'].map(each => ['unknown', each]) },
  );
}

function rankingBlocks({ party: id, state: of, rankings, equilibrium }: RankingsPart, names: Names): Block[] {
  return [
    heading(2, 'rankings.heading'),
    paragraph(
      sentence(
        'rankings.of',
        { party: party(names, id), state: state(names, of.taken) },
        {
          from: [
            ['rankings', 'party'],
            ['rankings', 'state'],
          ],
        },
      ),
    ),
    list(
      concepts.map(concept =>
        sentence(
          'rankings.count',
          { concept: concept.toUpperCase(), count: equilibrium[concept], all: rankings },
          {
            about: concept,
            from: [
              ['rankings', 'equilibrium', concept],
              ['rankings', 'rankings'],
            ],
          },
        ),
      ),
    ),
  ];
}
