/**
 * What differs between the rows and between the columns of an assessment. Two shares are compared corner by corner of the
 * analyst's ranges on the same worlds: "more in all of our ranges" is said where the difference is above zero at every corner, so
 * that two wide ranges that overlap may still differ everywhere. Where shares are sampled a difference must exceed what sampling
 * may be off by. More and fewer are told alike.
 */

import { asIs, type Range, type VariantId } from '../../case/model.ts';
import { shareIn } from '../../words/figures.ts';
import { endsOf } from '../worlds/ends.ts';
import type { FindingTables } from '../worlds/question.ts';
import { tidy } from '../worlds/shares.ts';
import type { Assessment, Cell, CellId, DifferenceGroup, Direction, Named, Survivor } from './assessment.ts';
import { type FindingName, findingNames } from './findings.ts';

type Matrix = Pick<Assessment, 'cells' | 'frameworks' | 'futures' | 'readings'>;
type Found = Pick<DifferenceGroup, 'changes' | 'openings' | 'tolerance' | 'notCompared'>;

/** The tables of a cell's finding, and by how much a share of theirs may be off. */
export interface ComparedFinding {
  readonly tables: FindingTables;
  readonly tolerance: number;
}

/** Gives the tables of a finding in a cell. */
export type TablesOf = (cell: Cell, finding: FindingName) => ComparedFinding;

/** One variant beside the plain case, in one reading. */
interface Side {
  readonly matrix: Matrix;
  readonly tablesOf: TablesOf;
  readonly reading: Named;
  readonly axis: DifferenceGroup['axis'];
  readonly variant: Named;
  /** Where the two are compared: the futures for a framework, the frameworks for a future. */
  readonly others: readonly Named[];
}

/** Groups for each framework and each future other than the plain one; readings of which the same holds stand together. */
export function differences(matrix: Matrix, tablesOf: TablesOf): DifferenceGroup[] {
  const variants = [
    ...matrix.frameworks.map(variant => ({ axis: 'framework', variant, others: matrix.futures }) as const),
    ...matrix.futures.map(variant => ({ axis: 'future', variant, others: matrix.frameworks }) as const),
  ];
  return variants
    .filter(({ variant }) => variant.id !== asIs)
    .flatMap(({ axis, variant: { id, name }, others }) => {
      const variant = { id, name };
      const bySame = new Map<string, Found & { readings: Named[] }>();
      for (const reading of matrix.readings) {
        const side = { matrix, tablesOf, reading, axis, variant, others };
        const found = {
          ...changesOf(side),
          openings: openingsOf(side),
          notCompared: notComparedIn(side),
        };
        const key = JSON.stringify(found, (_key, value) => (typeof value === 'number' ? shareIn('en', value) : value));
        const group = bySame.get(key) ?? { ...found, readings: [] };
        group.readings.push(reading);
        bySame.set(key, group);
      }
      return [...bySame.values()].map(group => ({ axis, variant, ...group }));
    });
}

/** The verdicts of the case as written that are the same in every reading. With one reading there is nothing to say. */
export function survivors(matrix: Matrix): Survivor[] {
  if (matrix.readings.length < 2) return [];
  return findingNames.flatMap(finding =>
    (['yes', 'no'] as const).flatMap(verdict => {
      const places = matrix.frameworks.flatMap(framework => {
        const futures = matrix.futures.filter(future =>
          matrix.readings.every(
            reading =>
              cellAt(matrix, { framework: framework.id, future: future.id, reading: reading.id })?.findings[finding]
                .verdict === verdict,
          ),
        );
        return futures.length === 0 ? [] : [{ framework, futures: futures.map(({ id, name }) => ({ id, name })) }];
      });
      return places.length === 0 ? [] : [{ finding, verdict, places }];
    }),
  );
}

/** The cell of an assessment; undefined where it could not be computed. */
export function cellAt({ cells }: Pick<Assessment, 'cells'>, { framework, future, reading }: CellId): Cell | undefined {
  return cells.find(({ id }) => id.framework === framework && id.future === future && id.reading === reading);
}

/** Least and greatest difference of two shares over all corners of the ranges, on the same worlds. */
function pairedDifference(from: FindingTables, to: FindingTables): Range {
  const least = endsOf([
    { weight: 1, table: to.certain },
    { weight: -1, table: from.possible },
  ]).low;
  const most = endsOf([
    { weight: 1, table: to.possible },
    { weight: -1, table: from.certain },
  ]).high;
  return [tidy(least.value), tidy(most.value)];
}

function changesOf(side: Side): Pick<Found, 'changes' | 'tolerance'> {
  const compared = findingNames.map(
    finding => [finding, side.others.flatMap(other => compare(side, other, finding) ?? [])] as const,
  );
  const tolerance = Math.max(0, ...compared.flatMap(([, moved]) => moved.map(each => each.tolerance)));
  const changes = compared.flatMap(([finding, moved]) =>
    (['more', 'fewer', 'partlyMore', 'partlyFewer', 'either'] as const).flatMap(direction => {
      const places = moved
        .filter(each => each.direction === direction)
        .map(({ other: { id, name }, from, to, difference }) => ({ other: { id, name }, from, to, difference }));
      return places.length === 0 ? [] : [{ finding, direction, places }];
    }),
  );
  return { changes, ...(tolerance > 0 && { tolerance }) };
}

/** Where one of the two could not be computed. */
function notComparedIn(side: Side): Named[] {
  return side.others
    .filter(other => !cellOf(side, asIs, other) || !cellOf(side, side.variant.id, other))
    .map(({ id, name }) => ({ id, name }));
}

/** Where the variant opens a path as written, by the assumptions whose failure alone closes it. */
function openingsOf(side: Side): Found['openings'] {
  const byHinges = new Map<string, { places: Named[]; hinges: { key: string; says: string }[] }>();
  for (const other of side.others) {
    const opens = cellOf(side, side.variant.id, other)?.findings.opens;
    if (opens?.verdict !== 'yes') continue;
    const hinges = opens.hinges.map(({ key, says }) => ({ key, says }));
    const id = JSON.stringify(hinges);
    const group = byHinges.get(id) ?? { places: [], hinges };
    group.places.push({ id: other.id, name: other.name });
    byHinges.set(id, group);
  }
  return [...byHinges.values()];
}

/** Undefined where one of the two could not be computed. */
function compare(side: Side, other: Named, finding: FindingName) {
  const [before, after] = [cellOf(side, asIs, other), cellOf(side, side.variant.id, other)];
  if (!before || !after) return undefined;
  const [from, to] = [side.tablesOf(before, finding), side.tablesOf(after, finding)];
  const difference = pairedDifference(from.tables, to.tables);
  const tolerance = from.tolerance + to.tolerance;
  return {
    other,
    tolerance,
    direction: directionOf(difference, tolerance),
    from: before.findings[finding].share.range,
    to: after.findings[finding].share.range,
    difference,
  };
}

/** What may be said of a difference that is off by at most `tolerance`: nothing where all of it may be sampling. */
export function directionOf([least, most]: Range, tolerance: number): Direction | 'same' {
  if (least > tolerance) return 'more';
  if (most < -tolerance) return 'fewer';
  if (most > tolerance) return least < -tolerance ? 'either' : 'partlyMore';
  return least < -tolerance ? 'partlyFewer' : 'same';
}

function cellOf({ matrix, reading, axis }: Side, variant: VariantId, other: Named): Cell | undefined {
  const place =
    axis === 'framework' ? { framework: variant, future: other.id } : { framework: other.id, future: variant };
  return cellAt(matrix, { ...place, reading: reading.id });
}
