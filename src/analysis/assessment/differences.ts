/**
 * What differs between the rows and between the columns of an assessment, in sentences. A share counts as different where
 * the interval of the difference leaves out zero; more and less are said alike.
 */
import { asIs, type VariantId } from '../../case/model.ts';
import { shareDifference } from '../../core/statistics.ts';
import { type FindingName, findingNames } from '../robustness/findings.ts';
import type { Assessment, Cell, CellId, DifferenceGroup, Named } from './assessment.ts';
import { assumptionName, findingClause, list, negatedClause, percent } from './words.ts';

type Axis = 'framework' | 'future';
type Matrix = Pick<Assessment, 'cells' | 'frameworks' | 'futures' | 'readings'>;

/** One group for each framework and each future other than the plain one; readings that say the same stand together. */
export function differences(matrix: Matrix): DifferenceGroup[] {
  const variants: (readonly [Axis, Named])[] = [
    ...matrix.frameworks.map(row => ['framework', row] as const),
    ...matrix.futures.map(column => ['future', column] as const),
  ];
  return variants
    .filter(([, { id }]) => id !== asIs)
    .flatMap(([axis, variant]) => {
      const bySentences = new Map<string, { readings: Named[]; sentences: string[] }>();
      for (const reading of matrix.readings) {
        const sentences = against(matrix, reading, axis, variant);
        const group = bySentences.get(sentences.join('\n')) ?? { readings: [], sentences };
        group.readings.push(reading);
        bySentences.set(sentences.join('\n'), group);
      }
      return [...bySentences.values()].map(({ readings, sentences }) => ({
        head: `${axis === 'framework' ? 'Under' : 'In the future'} "${variant.name}", against "as it is"${inReadings(readings, matrix)}:`,
        sentences,
      }));
    });
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
        return futures.length === 0 ? [] : [`under "${name}"${inFutures(futures, matrix)}`];
      });
      if (places.length === 0) return [];
      const clause = verdict === 'yes' ? findingClause[finding] : negatedClause[finding];
      return [`If the case is as written, ${clause} ${list(places)}.`];
    }),
  );
}

/** The cell of an assessment. @throws RangeError where there is none. */
export function cellAt({ cells }: Pick<Assessment, 'cells'>, { framework, future, reading }: CellId): Cell {
  const cell = cells.find(({ id }) => id.framework === framework && id.future === future && id.reading === reading);
  if (!cell) throw new RangeError(`No cell ${framework} x ${future} x ${reading}.`);
  return cell;
}

function against(matrix: Matrix, reading: Named, axis: Axis, variant: Named): string[] {
  const others = axis === 'framework' ? matrix.futures : matrix.frameworks;
  const changes = findingNames.flatMap(finding => {
    const moved = others.map(other => ({ other, ...compare(matrix, reading, axis, variant.id, other.id, finding) }));
    return (['more', 'fewer'] as const).flatMap(direction => {
      const places = moved.filter(each => each.direction === direction);
      if (places.length === 0) return [];
      const where = places.map(({ other, from, to }) => `"${other.name}" (${percent(from)} -> ${percent(to)})`);
      return [`${sentence(findingClause[finding])} in ${direction} of the plausible worlds in ${list(where)}.`];
    });
  });
  const none = 'No share differs by more than sampling error.';
  return [...(changes.length > 0 ? changes : [none]), ...turning(matrix, reading, axis, variant, others)];
}

/** The assumptions whose failure alone closes, as written, a path that the variant opens. */
function turning(matrix: Matrix, reading: Named, axis: Axis, variant: Named, others: readonly Named[]): string[] {
  const open = others.filter(
    other => cellAt(matrix, idOf(reading.id, axis, variant.id, other.id)).findings.opens.verdict === 'yes',
  );
  if (open.length === 0) return [];
  const byHinges = new Map<string, Named[]>();
  for (const other of open) {
    const { hinges } = cellAt(matrix, idOf(reading.id, axis, variant.id, other.id)).findings.opens;
    const names = list(hinges.map(assumptionName), 'or');
    byHinges.set(names, [...(byHinges.get(names) ?? []), other]);
  }
  return [...byHinges].map(([names, places]) => {
    const where = list(places.map(({ name }) => `"${name}"`));
    return names === ''
      ? `As written a path opens in ${where}, and no single assumption closes it.`
      : `As written a path opens in ${where}; it closes with the failure of ${names}.`;
  });
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

function inReadings(readings: readonly Named[], matrix: Matrix): string {
  if (matrix.readings.length === 1) return '';
  if (readings.length === matrix.readings.length) return ', in every reading';
  return `, in the reading${readings.length === 1 ? '' : 's'} ${list(readings.map(({ name }) => `"${name}"`))}`;
}

function inFutures(futures: readonly Named[], matrix: Matrix): string {
  if (futures.length === matrix.futures.length) return futures.length === 1 ? '' : ' in every future';
  return ` in ${list(futures.map(({ name }) => `"${name}"`))}`;
}

function sentence(clause: string): string {
  return `${clause[0]!.toUpperCase()}${clause.slice(1)}`;
}
