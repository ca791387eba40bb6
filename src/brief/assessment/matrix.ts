/** The shares of all findings, frameworks by futures: one table a reading; readings of which all figures are the same share one. */
import type { Assessment, Cell, Named } from '../../analysis/assessment/assessment.ts';
import { cellAt } from '../../analysis/assessment/differences.ts';
import { findingNames } from '../../analysis/assessment/findings.ts';
import { hasFailed } from '../../core/failed-part.ts';
import { type Block, cell, heading, type Line } from '../block.ts';
import { guide, ofAll, plain, type Sentence, saidBy, sentence } from '../sentence.ts';
import { share } from '../shares.ts';
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
  const head: Line[] = [
    cell(guide('matrix.framework')),
    [],
    ...assessment.futures.map(each => cell(plain(future(each), ofVariant(assessment, 'futures', each)))),
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

export function matrices(assessment: Assessment): Block[] {
  return matrixGroups(assessment).flatMap(({ title, table }) =>
    assessment.readings.length > 1 ? [heading(3, title), table] : [table],
  );
}

function rowsOf(assessment: Assessment, reading: Named): Line[][] {
  const { frameworks, futures } = assessment;
  return frameworks.flatMap(framework => {
    const cells = futures.map(each =>
      cellAt(assessment, { framework: framework.id, future: each.id, reading: reading.id }),
    );
    const findings = findingNames.map(finding => [
      finding === 'holds'
        ? cell(plain(variant('framework', framework), ofVariant(assessment, 'frameworks', framework)))
        : [],
      cell(guide(`row.${finding}`, {}, framework.id)),
      ...cells.map(each => {
        if (!each) return [failedSentence()];
        const grounds = {
          from: [inCell(assessment, each, 'findings', finding, 'share')],
          because: groundsOf(each.findings[finding]),
        };
        return cell(plain(share(each.findings[finding].share), { about: `${finding}/${idOf(each)}`, ...grounds }));
      }),
    ]);
    if (!cells.some(each => each?.zone)) return findings;
    return [
      ...findings,
      [[], cell(guide('row.zone', {}, framework.id)), ...cells.map(each => zoneCell(assessment, each))],
    ];
  });
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
  return cell(plain(share(zone.share), { about: `zone/${idOf(each)}`, ...ofZones(assessment, [each], 'share') }));
}
