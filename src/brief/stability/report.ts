/** A stability analysis as a report. */
import { type Concept, concepts } from '../../analysis/stability/kernel.ts';
import type { ListedState, PartOnDemand, RankingsPart, StabilityResult } from '../../analysis/stability/result.ts';
import type { Names } from '../../case/names.ts';
import { uncertain } from '../assessment/in-short.ts';
import { type Block, cell, heading, identified, type Line, list, paragraph } from '../block.ts';
import { complaintSaying } from '../complaint.ts';
import { figuresBlocks } from '../figures-note.ts';
import { parties, party, quoted, saying, state } from '../names.ts';
import { plain, type Sentence, sentence } from '../sentence.ts';
import { coalitionSentences } from './coalitions.ts';
import { leastChangeBlocks } from './least-change.ts';
import { pathSentence } from './paths.ts';
import { whyLines } from './why.ts';

const mostRows = 40;
const mostPossible = 6;

export function stabilityReport(result: StabilityResult): Block[] {
  const { names, why, paths, coalitions, leastChange, rankings } = result;
  return identified([
    heading(1, sentence('stable.title', { title: result.title }, { kind: 'analyst', from: [['title']] })),
    ...figuresBlocks(result),
    paragraph(...introduction(result)),
    ...verdictTable(result),
    paragraph(
      sentence('stable.named', { options: result.names.options.map(({ id, says }) => uncertain({ key: id, says })) }),
    ),
    ...(result.unknown ? [paragraph(unknownSentence(result))] : []),
    ...(why ? [heading(2, 'why.heading'), ...why.map(part => list(whyLines(part, names)))] : []),
    ...(paths
      ? [heading(2, 'paths.heading'), ...paths.map(part => list([pathSentence(part, result.statusQuo!, names)]))]
      : []),
    ...(coalitions ? [heading(2, 'coalitions.heading'), list(coalitionSentences(coalitions, result))] : []),
    ...(leastChange ? leastChangeBlocks(leastChange, names) : []),
    ...(rankings ? rankingBlocks(rankings, names) : []),
    ...failedBlocks(result),
  ]);
}

/** Parts that were asked for and refused. */
function failedBlocks({ failed = {} }: StabilityResult): Block[] {
  const items = (Object.keys(failed) as PartOnDemand[]).map(part =>
    sentence(`failed.${part}`, { what: complaintSaying(failed[part]!) }),
  );
  return items.length === 0 ? [] : [heading(2, 'failed.heading'), list(items)];
}

function introduction({ names, stateCount, options, decisionMakers, statusQuo, unknown }: StabilityResult): Sentence[] {
  return [
    sentence('stable.size', {
      options: saying('stable.options', { n: options.length }),
      decisionMakers: saying('stable.decisionMakers', { n: decisionMakers.length }),
      states: saying('stable.states', { n: stateCount }),
    }),
    statusQuo
      ? sentence('stable.statusQuo', { state: state(names, statusQuo.taken) }, { from: [['situation', 'status-quo']] })
      : sentence('stable.noStatusQuo'),
    sentence(unknown ? 'stable.cells.certain' : 'stable.cells'),
  ];
}

/** The status quo and every state that is an equilibrium in some concept, those in most concepts first. */
function verdictTable(result: StabilityResult): Block[] {
  const { names, states, equilibria, stable, decisionMakers, statusQuo } = result;
  const wanted = concepts.filter(concept => equilibria[concept]);
  const sets = new Map(wanted.map(concept => [concept, new Set(equilibria[concept])]));
  const count = ({ index }: ListedState) => wanted.filter(concept => sets.get(concept)!.has(index)).length;
  const rows = states
    .filter(each => each.index === statusQuo?.index || count(each) > 0)
    .sort((a, b) => count(b) - count(a) || a.index - b.index);
  const verdict = (concept: Concept, { index }: ListedState): Line => {
    const about = `${concept}/${index}`;
    if (sets.get(concept)!.has(index)) return cell(sentence('stability.all', {}, { about }));
    const not = decisionMakers.filter(id => !stable[concept]![id]!.includes(index));
    return cell(sentence('stable.notFor', { parties: not.map(id => party(names, id)) }, { about }));
  };
  const head = [cell(sentence('stability.state')), ...wanted.map(concept => cell(concept.toUpperCase()))];
  const body = rows.slice(0, mostRows).map(each => {
    const value = state(names, each.taken);
    const about = String(each.index);
    const name =
      each.index === statusQuo?.index
        ? sentence('stable.marked', { state: value }, { about })
        : plain(value, { about });
    return [cell(name), ...wanted.map(concept => verdict(concept, each))];
  });
  const rest = rows.length - mostRows;
  return [{ kind: 'table', head, rows: body }, ...(rest > 0 ? [paragraph(sentence('stable.more', { n: rest }))] : [])];
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
  return sentence('stable.unknown', { parties: parties(names, open), lines: { apart: lines } });
}

function rankingBlocks({ party: id, state: of, rankings, equilibrium }: RankingsPart, names: Names): Block[] {
  return [
    heading(2, 'rankings.heading'),
    paragraph(sentence('rankings.of', { party: party(names, id), state: state(names, of.taken) })),
    list(
      concepts.map(concept =>
        sentence(
          'rankings.count',
          { concept: concept.toUpperCase(), count: equilibrium[concept], all: rankings },
          { about: concept },
        ),
      ),
    ),
  ];
}
