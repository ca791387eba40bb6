/** The shares of all findings, frameworks by futures: one table a reading; readings of which all figures are the same share one. */
import type { Assessment, Cell, Named } from '../../analysis/assessment/assessment.ts';
import { cellAt } from '../../analysis/assessment/differences.ts';
import { findingNames } from '../../analysis/assessment/findings.ts';
import { hasFailed } from '../../core/failed-part.ts';
import { type Block, cell, heading, type Line } from '../block.ts';
import { plain, type Sentence, sentence } from '../sentence.ts';
import { share } from '../shares.ts';
import { future, idOf, quotedVariant, variant } from '../variants.ts';

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
    cell(sentence('matrix.framework')),
    [],
    ...assessment.futures.map(each => cell(plain(future(each), { about: each.id }))),
  ];
  const groups = Map.groupBy(
    assessment.readings.map(reading => ({ reading, rows: rowsOf(assessment, reading) })),
    ({ rows }) => JSON.stringify(rows, (key, value) => (key === 'id' ? undefined : value)),
  );
  return [...groups.values()].map(group => {
    const { reading, rows } = group[0]!;
    const title =
      group.length > 1
        ? sentence('matrix.sameReadings', {
            readings: { and: group.map(each => quotedVariant('reading', each.reading)) },
          })
        : sentence('matrix.reading', { reading: variant('reading', reading) }, { about: reading.id });
    return { title, reading, table: { kind: 'table', head, rows } };
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
    const ofFindings = findingNames.map(finding => [
      finding === 'holds' ? cell(plain(variant('framework', framework), { about: framework.id })) : [],
      cell(sentence(`row.${finding}`)),
      ...cells.map(each =>
        each
          ? cell(plain(share(each.findings[finding].share), { about: `${finding}/${idOf(each)}` }))
          : cell(sentence('matrix.failed')),
      ),
    ]);
    if (!cells.some(each => each?.zone)) return ofFindings;
    return [...ofFindings, [[], cell(sentence('row.zone')), ...cells.map(zoneCell)]];
  });
}

function zoneCell(each: Cell | undefined): Line {
  if (each && !each.zone) return cell(sentence('verdict.unknown'));
  const zone = each?.zone;
  if (!each || !zone || hasFailed(zone)) return cell(sentence('matrix.failed'));
  return cell(plain(share(zone.share), { about: `zone/${idOf(each)}` }));
}
