/**
 * What differs between the rows and between the columns of an assessment, in sentences. A share counts as different where
 * the interval of the difference leaves out zero; more and less are said alike.
 */
import { asIs, type VariantId } from '../../case/model.ts';
import { shareDifference } from '../../core/statistics.ts';
import { type FindingName, findingNames } from '../robustness/findings.ts';
import type { Assessment, Cell, CellId, Named } from './assessment.ts';
import { findingClause, list, percent } from './words.ts';

type Axis = 'framework' | 'future';
type Matrix = Pick<Assessment, 'cells' | 'frameworks' | 'futures' | 'readings'>;

/** One paragraph for each framework and each future other than the plain one, and for each reading that has several. */
export function differences(matrix: Matrix): string[] {
  return matrix.readings.flatMap(reading => [
    ...matrix.frameworks.filter(({ id }) => id !== asIs).map(row => against(matrix, reading, 'framework', row)),
    ...matrix.futures.filter(({ id }) => id !== asIs).map(column => against(matrix, reading, 'future', column)),
  ]);
}

/** The verdicts of the case as written that are the same in every reading. With one reading there is nothing to say. */
export function survivors(matrix: Matrix): string[] {
  if (matrix.readings.length < 2) return [];
  return findingNames.flatMap(finding =>
    (['yes', 'no'] as const).flatMap(verdict => {
      const places = matrix.frameworks.flatMap(({ id: framework, name }) => {
        const futures = matrix.futures.filter(({ id: future }) =>
          matrix.readings.every(
            ({ id: reading }) => cellAt(matrix, { framework, future, reading }).findings[finding].verdict === verdict,
          ),
        );
        return futures.length === 0 ? [] : [`under "${name}" ${inFutures(futures, matrix)}`];
      });
      if (places.length === 0) return [];
      const clause = verdict === 'yes' ? findingClause[finding] : `it does not hold that ${findingClause[finding]}`;
      return [`In every reading of the evidence, if the case is as written, ${clause} ${list(places)}.`];
    }),
  );
}

function against(matrix: Matrix, reading: Named, axis: Axis, variant: Named): string {
  const others = axis === 'framework' ? matrix.futures : matrix.frameworks;
  const changes = findingNames.flatMap(finding => {
    const moved = others.map(other => ({ other, ...compare(matrix, reading, axis, variant.id, other.id, finding) }));
    return (['more', 'fewer'] as const).flatMap(direction => {
      const places = moved.filter(each => each.direction === direction);
      if (places.length === 0) return [];
      const where = places.map(({ other, from, to }) => `"${other.name}" (${percent(from)} -> ${percent(to)})`);
      return [`${findingClause[finding]} in ${direction} of the plausible worlds: ${list(where)}`];
    });
  });
  const head = `${matrix.readings.length > 1 ? `Reading "${reading.name}": ` : ''}${
    axis === 'framework' ? 'Under' : 'In the future'
  } "${variant.name}"`;
  const turning = hinges(matrix, reading, axis, variant, others);
  if (changes.length === 0) return `${head} no share differs from "as it is" by more than sampling error.${turning}`;
  return `${head}, against "as it is", ${changes.join('; ')}.${turning}`;
}

/** The assumptions whose failure alone closes (or opens) a path under the variant. */
function hinges(matrix: Matrix, reading: Named, axis: Axis, variant: Named, others: readonly Named[]): string {
  const keys = new Map<string, { says: string; futures: Named[] }>();
  let open = false;
  for (const other of others) {
    const { opens } = cellAt(matrix, idOf(reading.id, axis, variant.id, other.id)).findings;
    if (opens.verdict !== 'yes') continue;
    open = true;
    for (const { key, says, otherwise } of opens.hinges) {
      if (otherwise === 'yes') continue;
      const entry = keys.get(key) ?? { says, futures: [] };
      entry.futures.push(other);
      keys.set(key, entry);
    }
  }
  if (!open) return '';
  if (keys.size === 0) return ' As written a path opens, and no single assumption closes it.';
  return ` As written a path opens; it closes if any one of these fails: ${list([...keys.keys()])}.`;
}

function compare(
  matrix: Matrix,
  reading: Named,
  axis: Axis,
  variant: VariantId,
  other: VariantId,
  finding: FindingName,
) {
  const share = (id: VariantId) => cellAt(matrix, idOf(reading.id, axis, id, other)).findings[finding].share.certain;
  const [from, to] = [share(asIs), share(variant)];
  const { low, high } = shareDifference(to, from);
  const direction = low > 0 ? 'more' : high < 0 ? 'fewer' : 'same';
  return { direction, from: from.share, to: to.share } as const;
}

function idOf(reading: VariantId, axis: Axis, variant: VariantId, other: VariantId): CellId {
  return axis === 'framework'
    ? { framework: variant, future: other, reading }
    : { framework: other, future: variant, reading };
}

export function cellAt({ cells }: Pick<Assessment, 'cells'>, { framework, future, reading }: CellId): Cell {
  const cell = cells.find(({ id }) => id.framework === framework && id.future === future && id.reading === reading);
  if (!cell) throw new RangeError(`No cell ${framework} x ${future} x ${reading}.`);
  return cell;
}

function inFutures(futures: readonly Named[], matrix: Matrix): string {
  if (futures.length === matrix.futures.length) return futures.length === 1 ? '' : 'in every future';
  return `in ${list(futures.map(({ name }) => `"${name}"`))}`;
}
