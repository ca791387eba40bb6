/** Whose unknown widens a share, what was not answered, and which part of what decides rests on nothing. */
import { formatComplaint } from '../../core/errors.ts';
import { hasFailed } from '../../core/failed-part.ts';
import type { Assessment, Cell } from './assessment.ts';
import { type Block, listOf } from './blocks.ts';
import { type FindingName, findingNames } from './findings.ts';
import { cellCount, cellName, partyNames } from './names.ts';
import { findingClause, list } from './words.ts';

/** What spans from what is sure to what is possible, and whose unknown that is. */
export function unknownSentences(assessment: Assessment): string[] {
  const name = partyNames(assessment);
  const where = new Map<string, string[]>();
  const add = (sentence: string, cell: Cell) =>
    where.set(sentence, [...(where.get(sentence) ?? []), cellName(assessment, cell)]);
  for (const cell of assessment.cells) {
    for (const { party, kind } of cell.unknown) add(unknownClauses[kind](name(party)), cell);
    if (cell.zone && !hasFailed(cell.zone) && cell.zone.verdict === 'unknown' && cell.zone.unknown.length > 0) {
      add(`whether ${list(cell.zone.unknown.map(name))} would accept is not known of every package`, cell);
    }
  }
  return [...where].map(([sentence, cells]) => {
    const all = cells.length === cellCount(assessment);
    return `${all ? 'In every cell' : `In ${cells.join('; ')}`}: ${sentence.replace(/\.$/, '')}.`;
  });
}

const unknownClauses = {
  'no wishes': (party: string) => `the case gives no wishes of ${party}`,
  'unknown sureness': (party: string) => `how sure a want of ${party} is, is unknown`,
  ranking: (party: string) => `the ranking of ${party} leaves states out, or rests on an assumption that may fail`,
} as const;

/** Which part of what decides the verdicts of the case as written rests on nothing; findings of which the same is said stand together. */
export function basisSentences(assessment: Assessment): string[] {
  const groups = new Map<string, { findings: Set<FindingName>; cells: Set<Cell>; of: number; values: number }>();
  for (const cell of assessment.cells) {
    for (const finding of findingNames) {
      const { values, unsupported } = cell.findings[finding].basis;
      if (unsupported.length === 0) continue;
      const key = JSON.stringify([finding, values, unsupported.map(({ what }) => what)]);
      const group = groups.get(key) ?? {
        findings: new Set(),
        cells: new Set(),
        of: values,
        values: unsupported.length,
      };
      group.findings.add(finding);
      group.cells.add(cell);
      groups.set(key, group);
    }
  }
  return [...groups].map(([key, { findings, cells, of, values }]) => {
    const [, , what] = JSON.parse(key) as [string, number, string[]];
    const all = cellCount(assessment);
    const where = cells.size === all ? 'every cell' : `${cells.size} of ${all} cells`;
    const clause = list([...findings].map(name => findingClause[name]));
    return `Whether ${clause}, as written, is decided in ${where} by ${of} value${of === 1 ? '' : 's'} of which each alone turns it; ${values === of ? (of === 1 ? 'it rests' : 'all rest') : `${values} of them rest${values === 1 ? 's' : ''}`} on nothing: ${list(what.map(each => `"${each}"`))}.`;
  });
}

/** Refusals of cells and of parts of cells, each with the cells that it is of. */
export function unanswered(assessment: Assessment): Block[] {
  const { cells, failedCells } = assessment;
  const refusals = [
    ...failedCells.map(({ id, failed }) => ({ what: 'All questions', id, failed })),
    ...cells.flatMap(({ id, zone }) =>
      hasFailed(zone) ? { what: 'The zone of agreement', id, failed: zone.failed } : [],
    ),
  ];
  if (refusals.length === 0) return [];
  const groups = Map.groupBy(refusals, ({ what, failed }) => `${what} ${formatComplaint(failed)}`);
  const items = [...groups.values()].map(group => {
    const { what, failed } = group[0]!;
    const all = group.length === cellCount(assessment);
    const where = all ? 'every cell' : group.map(cell => cellName(assessment, cell)).join('; ');
    return `${what} in ${where}: ${formatComplaint(failed)}`;
  });
  return [{ kind: 'heading', level: 2, text: 'What was not answered' }, listOf(items, '')];
}
