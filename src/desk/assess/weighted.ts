/** The shares of an assessment weighted by the probabilities of its exclusive futures. */
import type { Assessment, CellId } from '../../analysis/assessment/assessment.ts';
import { type ClassName, classNames, type Way, ways } from '../../analysis/assessment/classes.ts';
import { cellAt } from '../../analysis/assessment/differences.ts';
import { type LineName, lineOf } from '../../analysis/assessment/lines.ts';
import { restOf, type Weighted, type WeightedShare, weightedShares } from '../../analysis/assessment/weighted.ts';
import { exclusiveFutures } from '../../case/exclusive-futures.ts';
import { asIs, type Case } from '../../case/model.ts';

type Matrix = Pick<Assessment, 'cells' | 'frameworks' | 'readings'>;
type Row = Weighted['rows'][number];

/** Undefined where no exclusive future has a probability. In a cell that could not be computed every share is unknown. */
export function weightedOf(theCase: Pick<Case, 'futures'>, matrix: Matrix): Weighted | undefined {
  const futures = exclusiveFutures(theCase);
  if (!futures.some(({ probability }) => probability)) return undefined;
  const hasZone = matrix.cells.some(({ zone }) => zone);
  const rowOf = (framework: string, reading: string): Row => {
    const lines = (future: string) => linesAt(matrix, { framework, future, reading });
    const noEvent = lines(asIs);
    const others = futures.map(({ id, probability }) => ({ probability, shares: lines(id) }));
    const ranges = weightedShares(
      rangesOf(noEvent),
      others.map(({ probability, shares }) => ({ probability, shares: rangesOf(shares) })),
    );
    const weighted = (name: string): WeightedShare => ({
      range: ranges[name]!,
      exact: [noEvent, ...others.map(({ shares }) => shares)].every(each => each[name]!.exact),
    });
    const classesOf = (way: Way) =>
      Object.fromEntries(classNames.map(name => [name, weighted(`${way}.${name}`)])) as Record<
        ClassName,
        WeightedShare
      >;
    return {
      ...{ framework, reading, holds: weighted('holds') },
      ...{ alone: classesOf('alone'), together: classesOf('together') },
      ...(hasZone && { zone: weighted('zone') }),
    };
  };
  return {
    futures: futures.map(({ id, probability }) => ({ id, probability: probability ?? null })),
    noEvent: restOf(futures.map(({ probability }) => probability)),
    without: theCase.futures.filter(each => !futures.includes(each)).map(({ id }) => id),
    rows: matrix.readings.flatMap(reading => matrix.frameworks.map(framework => rowOf(framework.id, reading.id))),
  };
}

const inReach = ways.flatMap(way => classNames.map(name => [`${way}.${name}`, { way, name }] as const));
const lines: readonly (readonly [string, LineName])[] = [['holds', 'holds'], ...inReach, ['zone', 'zone']];

function linesAt(matrix: Matrix, id: CellId): Record<string, WeightedShare> {
  const cell = cellAt(matrix, id);
  return Object.fromEntries(lines.map(([key, name]) => [key, lineOf(cell, name).share]));
}

function rangesOf(shares: Record<string, WeightedShare>) {
  return Object.fromEntries(Object.entries(shares).map(([name, { range }]) => [name, range]));
}
