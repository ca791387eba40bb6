/** What spans from what is sure to what is possible, and whose unknown that is; and what was not answered. */
import type { Assessment, Cell } from '../../analysis/assessment/assessment.ts';
import type { Path } from '../../case/model.ts';
import { hasFailed } from '../../core/failed-part.ts';
import type { Saying, Value } from '../../core/values.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';
import { complaintSaying } from '../complaint.ts';
import { parties, party, saying } from '../names.ts';
import { type Grounds, type Sentence, sentence } from '../sentence.ts';
import { cellCount, cellName, quotedVariant } from '../variants.ts';
import { inCell, placeIn } from './places.ts';

/** What is unknown in one cell, as clauses: of parties, then of the zone. */
export function unknownIn(assessment: Assessment, { unknown, zone }: Cell): Saying[] {
  const open = zone && !hasFailed(zone) && zone.verdict === 'unknown' ? zone.unknown : [];
  return [
    ...unknown.map(each => saying(`unknown.${each.kind}`, { party: party(assessment, each.party) })),
    ...(open.length > 0 ? [saying('unknown.zone', { parties: parties(assessment, open) })] : []),
  ];
}

/** Clauses with the cells that they are of. */
export function unknownSentences(assessment: Assessment): Sentence[] {
  const found = assessment.cells.flatMap(cell =>
    unknownIn(assessment, cell).map((what, at) => {
      const place =
        at < cell.unknown.length ? inCell(assessment, cell, 'unknown', at) : inCell(assessment, cell, 'zone');
      return { what, cell, place, wishes: wishesBehind(cell, at) };
    }),
  );
  const groups = Map.groupBy(found, ({ what }) => JSON.stringify(what));
  return [...groups.values()].map(group => {
    const { what } = group[0]!;
    const cells = group.map(({ cell }) => cell);
    const grounds = { from: group.map(({ place }) => place), because: group.flatMap(({ wishes }) => wishes) };
    const readings = wholeReadings(assessment, cells);
    const inPart = readings && readings.length < assessment.readings.length;
    if (inPart)
      return sentence('unknown.inReadings', { n: readings.length, readings: { and: readings }, what }, grounds);
    return ofCells(assessment, 'unknown.inCells', 'unknown.everywhere', what, cells, grounds);
  });
}

/** The wishes that are not known: preferences of a party, or the points that leave the zone open. */
function wishesBehind({ unknown, zone }: Cell, at: number): Path[] {
  const known = unknown[at];
  if (known) return known.kind === 'no wishes' ? [] : [['situation', 'preferences', known.party]];
  return zone && !hasFailed(zone) ? [['agenda', 'utilities']] : [];
}

/** The readings that cells are all of, each whole; undefined where one of them is cut. */
function wholeReadings(assessment: Assessment, cells: readonly Cell[]): Value[] | undefined {
  const { readings } = assessment;
  const each = cellCount(assessment) / readings.length;
  const of = Map.groupBy(cells, ({ id }) => id.reading);
  if ([...of.values()].some(({ length }) => length !== each)) return undefined;
  return readings.filter(({ id }) => of.has(id)).map(named => quotedVariant('reading', named));
}

/** Refusals of cells and of parts of cells, each with the cells that it is of. */
export function unanswered(assessment: Assessment): Sentence[] {
  const { cells, failedCells } = assessment;
  const refusals = [
    ...failedCells.map(
      ({ id, failed }, at) => ({ of: 'cell', id, failed, place: placeIn('failedCells', at) }) as const,
    ),
    ...cells.flatMap(({ id, zone }) =>
      hasFailed(zone)
        ? ({ of: 'zone', id, failed: zone.failed, place: inCell(assessment, { id }, 'zone', 'failed') } as const)
        : [],
    ),
  ];
  const groups = Map.groupBy(refusals, ({ of, failed }) => JSON.stringify([of, failed]));
  return [...groups.values()].map(group => {
    const { of, failed } = group[0]!;
    return ofCells(assessment, `unanswered.${of}`, `unanswered.${of}.everywhere`, complaintSaying(failed), group, {
      from: group.map(({ place }) => place),
    });
  });
}

function ofCells(
  assessment: Assessment,
  some: MessageKey,
  every: MessageKey,
  what: Value,
  cells: readonly Pick<Cell, 'id'>[],
  grounds: Grounds,
): Sentence {
  if (cells.length === cellCount(assessment)) return sentence(every, { what }, grounds);
  return sentence(some, { what, cells: { apart: cells.map(cell => cellName(assessment, cell)) } }, grounds);
}
