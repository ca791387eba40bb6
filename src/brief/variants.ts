/** Frameworks, futures and readings, and the cells between them, by name. */
import type { Assessment, Cell, Named } from '../analysis/assessment/assessment.ts';
import { asIs } from '../case/model.ts';
import type { Value } from '../core/values.ts';
import { saying } from './names.ts';

export type Axis = 'framework' | 'future' | 'reading';

/** The name of a variant; the base row, column and reading have names of their own. */
export function variant(axis: Axis, { id, name }: Named): Value {
  return id === asIs ? saying(`asIs.${axis}`) : (name ?? id);
}

export function quotedVariant(axis: Axis, named: Named): Value {
  return saying('quoted', { value: variant(axis, named) });
}

/** A future with its probability. */
export function future(named: Assessment['futures'][number]): Value {
  const { probability } = named;
  const name = variant('future', named);
  if (!probability) return name;
  const [low, high] = probability;
  return low === high
    ? saying('future.probability', { name, p: { written: low } })
    : saying('future.probabilities', { name, low: { written: low }, high: { written: high } });
}

/** `Quiet channel / Dry summer`, with the reading where there are several. */
export function cellName({ frameworks, futures, readings }: Assessment, { id }: Pick<Cell, 'id'>): Value {
  const name = (axis: Axis, all: readonly Named[], key: string) =>
    variant(axis, all.find(each => each.id === key) ?? { id: key, name: key });
  const place = {
    framework: name('framework', frameworks, id.framework),
    future: name('future', futures, id.future),
  };
  if (readings.length === 1) return saying('cell.name', place);
  return saying('cell.nameInReading', { ...place, reading: name('reading', readings, id.reading) });
}

export function idOf({ id: { framework, future: column, reading } }: Pick<Cell, 'id'>): string {
  return `${framework}/${column}/${reading}`;
}

/** Of all cells, computed or not. */
export function cellCount({ cells, failedCells }: Pick<Assessment, 'cells' | 'failedCells'>): number {
  return cells.length + failedCells.length;
}

/** `in every cell`, `in 3 of 36 cells`: with the unknown ones, if any. */
export function inCells(n: number, of: number): Value {
  if (n === of) return saying('inCells.every');
  return counted(n, of);
}

/** The same with every cell told as a number, and how many are unknown. */
export function counted(n: number, of: number, unknown = 0): Value {
  const cells = of > 1 ? saying('inCells', { n, of }) : saying(n === 1 ? 'inCells.one' : 'inCells.no');
  return unknown > 0 ? saying('inCells.unsure', { cells, unknown }) : cells;
}
