/**
 * What differs between the rows and between the columns of an assessment. Two shares are compared corner by corner of the
 * analyst's ranges on the same worlds: "more in all of our ranges" is said where the difference is above zero at every corner, so
 * that two wide ranges that overlap may still differ everywhere. Where shares are sampled a difference must exceed what sampling
 * may be off by. More and fewer are told alike.
 */

import { asIs, type Range, type VariantId } from '../../case/model.ts';
import { noProgress, PlannedWork, type Progress } from '../../core/progress.ts';
import { shareIn } from '../../words/figures.ts';
import {
  type Asked,
  type Difference,
  judgedDifference,
  mostOffJudged,
  tableDifference,
  worldsOfDifference,
} from '../../worlds/paired.ts';
import type { Assessment, Cell, CellId, DifferenceGroup, Direction, Named, Survivor } from './assessment.ts';
import { classNames, ways } from './classes.ts';
import { type FindingName, findingNames } from './findings.ts';

type Matrix = Pick<Assessment, 'cells' | 'frameworks' | 'futures' | 'readings'>;
type Found = Pick<DifferenceGroup, 'changes' | 'openings' | 'tolerance' | 'notCompared'>;

/** A cell's finding as it was asked, and by how much a share of its tables may be off. */
export interface ComparedFinding extends Asked {
  readonly tolerance: number;
}

/** Gives a finding in a cell. */
export type FindingOf = (cell: Cell, finding: FindingName) => ComparedFinding;

/** One variant beside the plain case, in one reading. */
interface Side {
  readonly matrix: Matrix;
  readonly findingOf: FindingOf;
  readonly work: PlannedWork;
  readonly reading: Named;
  readonly axis: DifferenceGroup['axis'];
  readonly variant: Named;
  /** Where the two are compared: the futures for a framework, the frameworks for a future. */
  readonly others: readonly Named[];
}

/**
 * Groups for each framework and each future other than the plain one; readings of which the same holds stand together. `progress` hears
 * of the worlds of the comparisons that are judged anew; where it throws, to cancel, no more are asked for.
 */
export async function differences(
  matrix: Matrix,
  findingOf: FindingOf,
  progress: Progress = noProgress,
): Promise<DifferenceGroup[]> {
  // each comparison begins with its tables, so that all are planned before the first is judged anew
  const work = new PlannedWork(progress);
  const variants = [
    ...matrix.frameworks.map(variant => ({ axis: 'framework', variant, others: matrix.futures }) as const),
    ...matrix.futures.map(variant => ({ axis: 'future', variant, others: matrix.frameworks }) as const),
  ];
  const groups = await Promise.all(
    variants
      .filter(({ variant }) => variant.id !== asIs)
      .map(async ({ axis, variant: { id, name }, others }) => {
        const variant = { id, name };
        const found = await Promise.all(
          matrix.readings.map(async reading => {
            const side = { matrix, findingOf, work, reading, axis, variant, others };
            const changes = await changesOf(side);
            return { reading, ...changes, openings: openingsOf(side), notCompared: notComparedIn(side) };
          }),
        );
        return readingsTogether(found).map(group => ({ axis, variant, ...group }));
      }),
  );
  return groups.flat();
}

function readingsTogether(found: readonly (Found & { readonly reading: Named })[]): (Found & { readings: Named[] })[] {
  const bySame = new Map<string, Found & { readings: Named[] }>();
  for (const { reading, ...each } of found) {
    const key = JSON.stringify(each, (_key, value) => (typeof value === 'number' ? shareIn('en', value) : value));
    const group = bySame.get(key) ?? { ...each, readings: [] };
    group.readings.push(reading);
    bySame.set(key, group);
  }
  return [...bySame.values()];
}

/** The answers of the case as written that are the same in every reading. With one reading there is nothing to say. */
export function survivors(matrix: Matrix): Survivor[] {
  const { frameworks, futures, readings } = matrix;
  if (readings.length < 2) return [];
  const placesOf = (isSo: (cell: Cell) => boolean) =>
    frameworks.flatMap(framework => {
      const own = futures.filter(future =>
        readings.every(reading => {
          const cell = cellAt(matrix, { framework: framework.id, future: future.id, reading: reading.id });
          return cell !== undefined && isSo(cell);
        }),
      );
      return own.length === 0 ? [] : [{ framework, futures: own.map(({ id, name }) => ({ id, name })) }];
    });
  const holding = (['yes', 'no'] as const).map(verdict => ({
    ...{ finding: 'holds' as const, verdict },
    places: placesOf(({ findings }) => findings.holds.verdict === verdict),
  }));
  const inReach = ways.flatMap(way =>
    classNames
      .filter(name => name !== 'unknown')
      .map(name => ({ way, class: name, places: placesOf(({ classes }) => classes[way].written === name) })),
  );
  return [...holding, ...inReach].filter(({ places }) => places.length > 0);
}

/** The cell of an assessment; undefined where it could not be computed. */
export function cellAt({ cells }: Pick<Assessment, 'cells'>, { framework, future, reading }: CellId): Cell | undefined {
  return cells.find(({ id }) => id.framework === framework && id.future === future && id.reading === reading);
}

async function changesOf(side: Side): Promise<Pick<Found, 'changes' | 'tolerance'>> {
  const compared = await Promise.all(
    findingNames.map(async finding => {
      const moved = await Promise.all(side.others.map(other => compare(side, other, finding)));
      return [finding, moved.filter(each => each !== undefined)] as const;
    }),
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
async function compare(side: Side, other: Named, finding: FindingName) {
  const [before, after] = [cellOf(side, asIs, other), cellOf(side, side.variant.id, other)];
  if (!before || !after) return undefined;
  const { range: difference, tolerance } = await differenceOf(
    side.findingOf(before, finding),
    side.findingOf(after, finding),
    side.work,
  );
  return {
    other,
    tolerance,
    direction: directionOf(difference, tolerance),
    from: before.findings[finding].share.range,
    to: after.findings[finding].share.range,
    difference,
  };
}

/** By the tables; judged anew on common worlds where they may be far off, or sampling would hide what they show. */
async function differenceOf(from: ComparedFinding, to: ComparedFinding, work: PlannedWork): Promise<Difference> {
  const range = tableDifference(from.tables, to.tables);
  const tolerance = from.tolerance + to.tolerance;
  const isTold = tolerance <= mostOffJudged && directionOf(range, tolerance) === directionOf(range, 0);
  if (isTold) return { range, tolerance };
  work.plan(worldsOfDifference(from, to));
  const judged = await judgedDifference(from, to, worlds => work.did(worlds));
  return judged.tolerance < tolerance ? judged : { range, tolerance };
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
