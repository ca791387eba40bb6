/**
 * What differs between the rows and between the columns of an assessment. A share counts as different where the interval of
 * the difference leaves out zero; more and fewer are told alike.
 */
import { asIs, type VariantId } from '../../case/model.ts';
import { shareDifference } from '../../core/statistics.ts';
import { type FindingName, findingNames } from '../robustness/findings.ts';
import type { Assessment, Cell, CellId, DifferenceGroup, Named, Survivor } from './assessment.ts';
import { percent } from './words.ts';

type Matrix = Pick<Assessment, 'cells' | 'frameworks' | 'futures' | 'readings'>;
type Found = Pick<DifferenceGroup, 'changes' | 'openings'>;

/** One variant beside the plain case, in one reading. */
interface Side {
  readonly matrix: Matrix;
  readonly reading: Named;
  readonly axis: DifferenceGroup['axis'];
  readonly variant: Named;
  /** Where the two are compared: the futures for a framework, the frameworks for a future. */
  readonly others: readonly Named[];
}

/** Groups for each framework and each future other than the plain one; readings of which the same holds stand together. */
export function differences(matrix: Matrix): DifferenceGroup[] {
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
        const side = { matrix, reading, axis, variant, others };
        const found = { changes: changesOf(side), openings: openingsOf(side) };
        const key = JSON.stringify(found, (_key, value) => (typeof value === 'number' ? percent(value) : value));
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
              cellAt(matrix, { framework: framework.id, future: future.id, reading: reading.id }).findings[finding]
                .verdict === verdict,
          ),
        );
        return futures.length === 0 ? [] : [{ framework, futures: futures.map(({ id, name }) => ({ id, name })) }];
      });
      return places.length === 0 ? [] : [{ finding, verdict, places }];
    }),
  );
}

/** The cell of an assessment. @throws RangeError where there is none. */
export function cellAt({ cells }: Pick<Assessment, 'cells'>, { framework, future, reading }: CellId): Cell {
  const cell = cells.find(({ id }) => id.framework === framework && id.future === future && id.reading === reading);
  if (!cell) throw new RangeError(`No cell ${framework} x ${future} x ${reading}.`);
  return cell;
}

function changesOf(side: Side): Found['changes'] {
  return findingNames.flatMap(finding => {
    const moved = side.others.map(other => compare(side, other, finding));
    return (['more', 'fewer'] as const).flatMap(direction => {
      const places = moved
        .filter(each => each.direction === direction)
        .map(({ other: { id, name }, from, to }) => ({ other: { id, name }, from, to }));
      return places.length === 0 ? [] : [{ finding, direction, places }];
    });
  });
}

/** Where the variant opens a path as written, by the assumptions whose failure alone closes it. */
function openingsOf(side: Side): Found['openings'] {
  const byHinges = new Map<string, { places: Named[]; hinges: { key: string; says: string }[] }>();
  for (const other of side.others) {
    const { opens } = cellOf(side, side.variant.id, other).findings;
    if (opens.verdict !== 'yes') continue;
    const hinges = opens.hinges.map(({ key, says }) => ({ key, says }));
    const id = JSON.stringify(hinges);
    const group = byHinges.get(id) ?? { places: [], hinges };
    group.places.push({ id: other.id, name: other.name });
    byHinges.set(id, group);
  }
  return [...byHinges.values()];
}

function compare(side: Side, other: Named, finding: FindingName) {
  const share = (id: VariantId) => cellOf(side, id, other).findings[finding].share.certain;
  const [from, to] = [share(asIs), share(side.variant.id)];
  const { low, high } = shareDifference(to, from);
  const direction = low > 0 ? 'more' : high < 0 ? 'fewer' : 'same';
  return { other, direction, from: from.share, to: to.share } as const;
}

function cellOf({ matrix, reading, axis }: Side, variant: VariantId, other: Named): Cell {
  const place =
    axis === 'framework' ? { framework: variant, future: other.id } : { framework: other.id, future: variant };
  return cellAt(matrix, { ...place, reading: reading.id });
}
