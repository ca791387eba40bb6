/** The shares of all findings, frameworks by futures: one table a reading; readings of which all figures are the same share one. */
import type { Assessment, Cell, Named } from '../../analysis/assessment/assessment.ts';
import { type ClassName, classNames, tailsOf, type Way, ways } from '../../analysis/assessment/classes.ts';
import { cellAt } from '../../analysis/assessment/differences.ts';
import { hasFailed } from '../../core/failed-part.ts';
import { type Block, cell, heading, type Line } from '../block.ts';
import { guide, ofAll, plain, type Sentence, saidBy, sentence } from '../sentence.ts';
import { span } from '../shares.ts';
import { future, idOf, quotedVariant, variant } from '../variants.ts';
import { groundsOf, inCell, ofZones, placeIn } from './places.ts';

/** Readings of which all figures are the same, with their matrix. */
export interface MatrixGroup {
  readonly title: Sentence;
  /** The first of the readings. */
  readonly reading: Named;
  readonly table: Extract<Block, { kind: 'table' }>;
}

/** In the order of the report's tables. */
export function matrixGroups(assessment: Assessment): MatrixGroup[] {
  const classes = classesIn(assessment);
  const head: Line[] = [
    [],
    cell(guide('matrix.way')),
    cell(guide('matrix.holds.short')),
    ...classes.map(name => cell(guide(`class.${name}`))),
    ...(hasZone(assessment) ? [cell(guide('matrix.zone.short'))] : []),
  ];
  const groups = Map.groupBy(
    assessment.readings.map(reading => ({ reading, rows: rowsOf(assessment, reading) })),
    ({ rows }) => JSON.stringify(rows.map(row => row.map(saidBy))),
  );
  return [...groups.values()].map(group => {
    const { reading } = group[0]!;
    const title =
      group.length > 1
        ? sentence(
            'matrix.sameReadings',
            { readings: { and: group.map(each => quotedVariant('reading', each.reading)) } },
            { from: group.map(each => placeIn('readings', assessment.readings.indexOf(each.reading))) },
          )
        : sentence(
            'matrix.reading',
            { reading: variant('reading', reading) },
            ofVariant(assessment, 'readings', reading),
          );
    return { title, reading, table: { kind: 'table', head, rows: overlaid(group.map(each => each.rows)) } };
  });
}

/** Of the plain reading alone, or of all. */
export function matrices(assessment: Assessment, every: boolean): Block[] {
  const groups = matrixGroups(assessment);
  return (every ? groups : groups.slice(0, 1)).flatMap(({ title, table }) =>
    assessment.readings.length > 1 ? [heading(3, title), table] : [table],
  );
}

/** The classes that are told: what is unknown only where something is. */
export function classesIn({ cells }: Pick<Assessment, 'cells'>): ClassName[] {
  const isAny = cells.some(({ classes }) => ways.some(way => classes[way].shares.unknown.range[1] > 0));
  return classNames.filter(name => name !== 'unknown' || isAny);
}

/** A framework, then its futures: what is in reach by single steps, and again if parties also move together. */
function rowsOf(assessment: Assessment, reading: Named): Line[][] {
  const { frameworks, futures } = assessment;
  const names = classesIn(assessment);
  const last = hasZone(assessment) ? [[]] : [];
  return frameworks.flatMap(framework => {
    const ofFutures = futures.flatMap(each => {
      const at = cellAt(assessment, { framework: framework.id, future: each.id, reading: reading.id });
      const label = cell(plain(future(each), ofVariant(assessment, 'futures', each)));
      if (!at) return [[label, [], [failedSentence()], ...names.map(() => []), ...last]];
      const inReach = (way: Way) =>
        names.map(name =>
          cell(
            plain(span(at.classes[way].shares[name]), {
              about: `${way}/${name}/${idOf(at)}`,
              from: [inCell(assessment, at, way, name)],
              because: Object.values(tailsOf[way]).flatMap(finding => groundsOf(at.findings[finding])),
            }),
          ),
        );
      const { holds } = at.findings;
      const standing = plain(span(holds.share), {
        about: `holds/${idOf(at)}`,
        from: [inCell(assessment, at, 'findings', 'holds', 'share')],
        because: groundsOf(holds),
      });
      const zone = last.map(() => zoneCell(assessment, at));
      return [
        [label, cell(guide('way.alone', {}, idOf(at))), [standing], ...inReach('alone'), ...zone],
        [[], cell(guide('way.together', {}, idOf(at))), [], ...inReach('together'), ...last],
      ];
    });
    const name = cell(plain(variant('framework', framework), ofVariant(assessment, 'frameworks', framework)));
    return [[name, [], [], ...names.map(() => []), ...last], ...ofFutures];
  });
}

function hasZone({ cells }: Pick<Assessment, 'cells'>): boolean {
  return cells.some(({ zone }) => zone);
}

const ofVariant = (assessment: Assessment, axis: 'frameworks' | 'futures' | 'readings', named: Named) =>
  ({
    kind: 'analyst',
    about: named.id,
    from: [
      placeIn(
        axis,
        assessment[axis].findIndex(({ id }) => id === named.id),
      ),
    ],
  }) as const;

/** Rows in which the same stands, as rows of all of them. */
function overlaid(all: readonly (readonly Line[][])[]): Line[][] {
  return all[0]!.map((row, at) =>
    row.map((line, column) => line.map((_, place) => ofAll(all.map(rows => rows[at]![column]![place]!)))),
  );
}

/** Of a cell that could not be computed. */
function failedSentence(): Sentence {
  return sentence('matrix.failed', {}, { from: [placeIn('failedCells')] });
}

function zoneCell(assessment: Assessment, each: Cell | undefined): Line {
  if (!each) return [failedSentence()];
  const { zone } = each;
  if (!zone) return cell(sentence('verdict.unknown', {}, { from: [inCell(assessment, each)] }));
  if (hasFailed(zone))
    return cell(sentence('matrix.failed', {}, { from: [inCell(assessment, each, 'zone', 'failed')] }));
  return cell(plain(span(zone.share), { about: `zone/${idOf(each)}`, ...ofZones(assessment, [each], 'share') }));
}
