/** How the probabilities of futures weigh: a range for each framework, in the order of the case. Never a part of the short answer. */
import type { Assessment, Named } from '../../analysis/assessment/assessment.ts';
import type { Way } from '../../analysis/assessment/classes.ts';
import type { WeightedShare } from '../../analysis/assessment/weighted.ts';
import { asIs, type Path } from '../../case/model.ts';
import type { Value } from '../../core/values.ts';
import { type Block, cell, heading, type Line, paragraph } from '../block.ts';
import { saying } from '../names.ts';
import { guide, plain, type Sentence, sentence } from '../sentence.ts';
import { span } from '../shares.ts';
import { future, quotedVariant, variant } from '../variants.ts';
import { classesIn } from './matrix.ts';
import { placeIn } from './places.ts';

type Weighted = NonNullable<Assessment['weighted']>;

/** Nothing where no exclusive future has a probability. */
export function weightedBlocks(assessment: Assessment): Block[] {
  const { weighted, readings } = assessment;
  if (!weighted) return [];
  const groups = Map.groupBy(readings, ({ id }) =>
    JSON.stringify(weighted.rows.filter(({ reading }) => reading === id).map(row => ({ ...row, reading: null }))),
  );
  return [
    heading(2, 'weighted.heading'),
    paragraph(...taking(assessment, weighted), guide('weighted.note')),
    ...[...groups.values()].flatMap(group => {
      const table = tableOf(assessment, weighted, group);
      return readings.length > 1 ? [heading(3, titleOf(assessment, group)), table] : [table];
    }),
  ];
}

/** Which futures take part, with their probabilities, and which do not. */
function taking(assessment: Assessment, { futures, noEvent, without }: Weighted): Sentence[] {
  const named = (id: string) => assessment.futures.find(each => each.id === id)!;
  const probability = ({ id, probability: given }: Weighted['futures'][number]): Value =>
    given ? future(named(id)) : saying('weighted.unknown', { name: variant('future', named(id)) });
  const values = {
    futures: { apart: futures.map(probability) },
    base: future({ id: asIs, probability: noEvent }),
  };
  const grounds = {
    from: [placeIn('weighted', 'futures'), placeIn('weighted', 'noEvent')],
    because: futures.map(({ id, probability: given }): Path => ['futures', id, ...(given ? ['probability'] : [])]),
  };
  const taken = sentence('weighted.futures', values, grounds);
  if (without.length === 0) return [taken];
  const left = { n: without.length, futures: { and: without.map(id => quotedVariant('future', named(id))) } };
  return [
    taken,
    sentence('weighted.without', left, {
      from: [placeIn('weighted', 'without')],
      because: without.map(id => ['futures', id]),
    }),
  ];
}

function titleOf(assessment: Assessment, group: readonly Named[]): Sentence {
  const from = group.map(each => placeIn('readings', assessment.readings.indexOf(each)));
  if (group.length === 1) {
    return sentence('matrix.reading', { reading: variant('reading', group[0]!) }, { kind: 'analyst', from });
  }
  const readings = { and: group.map(each => quotedVariant('reading', each)) };
  return sentence('matrix.sameReadings', { readings }, { from });
}

/** A framework by single steps, and again with joint moves: both tails side by side, as in the matrix. */
function tableOf(assessment: Assessment, { rows, futures }: Weighted, group: readonly Named[]): Block {
  const classes = classesIn(assessment);
  const hasZone = rows.some(({ zone }) => zone);
  const because = futures.map(({ id }): Path => ['futures', id]);
  const head: Line[] = [
    cell(guide('matrix.framework')),
    cell(guide('matrix.way')),
    cell(guide('matrix.holds.short')),
    ...classes.map(name => cell(guide(`class.${name}`))),
    ...(hasZone ? [cell(guide('matrix.zone.short'))] : []),
  ];
  const linesOf = (framework: Named, at: number): Line[][] => {
    const places = rows.flatMap((each, place) =>
      each.framework === framework.id && group.some(({ id }) => id === each.reading) ? place : [],
    );
    const row = rows[places[0]!]!;
    const figure = (of: WeightedShare, ...place: string[]) =>
      cell(
        plain(span(of), {
          about: `weighted/${place.join('/')}/${framework.id}/${group[0]!.id}`,
          from: places.map(each => placeIn('weighted', 'rows', each, ...place)),
          because,
        }),
      );
    const inReach = (way: Way) => [
      cell(guide(`way.${way}`, {}, `weighted/${framework.id}/${group[0]!.id}`)),
      way === 'alone' ? figure(row.holds, 'holds') : [],
      ...classes.map(name => figure(row[way][name], way, name)),
      ...(hasZone ? [way === 'alone' && row.zone ? figure(row.zone, 'zone') : []] : []),
    ];
    const name = plain(variant('framework', framework), {
      ...{ kind: 'analyst', about: framework.id, from: [placeIn('frameworks', at)] },
    });
    return [
      [cell(name), ...inReach('alone')],
      [[], ...inReach('together')],
    ];
  };
  return { kind: 'table', head, rows: assessment.frameworks.flatMap(linesOf) };
}
