/** On what findings turn: the assumptions that decide, and which part of what decides rests on nothing. */
import type { Assessment, Cell } from '../../analysis/assessment/assessment.ts';
import { type FindingName, findingNames } from '../../analysis/assessment/findings.ts';
import { hasFailed } from '../../core/failed-part.ts';
import type { Line } from '../block.ts';
import { quoted, saying } from '../names.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { valueOfCase } from '../values-of-case.ts';
import { cellCount, cellName, inCells } from '../variants.ts';
import { alikeSentence } from './alike.ts';
import { deciderLines, type WeighedLine } from './deciders.ts';
import { uncertain } from './in-short.ts';
import { behind, inCell, ofFindings } from './places.ts';

/** What each finding hangs on: assumptions with the cells in which they decide; an order or a pair stands before them where it moves it more. */
export function decidingSentences(assessment: Assessment): Line[] {
  return findingNames.flatMap(finding => {
    const [singles, others] = [singleLines(assessment, finding), deciderLines(assessment, finding)];
    const most = Math.max(0, ...singles.map(({ weight }) => weight));
    const before = others.filter(({ weight }) => weight > most);
    const after = others.filter(({ weight }) => weight <= most);
    return [...before, ...singles, ...after].map(({ line }) => line);
  });
}

function singleLines(assessment: Assessment, finding: FindingName): WeighedLine[] {
  const deciding = assessment.cells.filter(cell => cell.findings[finding].deciding);
  const groups = [...Map.groupBy(deciding, cell => cell.findings[finding].deciding!.key).values()];
  return groups
    .toSorted((a, b) => b.length - a.length)
    .map(cells => {
      const strongest = cells.reduce((a, b) => (strength(b, finding) > strength(a, finding) ? b : a));
      const deciding = strongest.findings[finding].deciding!;
      const { key, whereTrue, whereFalse } = deciding;
      const others = cells.filter(cell => cell !== strongest);
      const { from } = ofFindings(assessment, [strongest, ...others], finding, 'deciding');
      const grounds = { about: key, from, because: [behind(deciding)] };
      const most = sentence(
        `decides.${finding}`,
        {
          what: uncertain(cells[0]!.findings[finding].deciding!),
          cells: inCells(cells.length, cellCount(assessment)),
          cell: cellName(assessment, strongest),
          whereTrue: { share: whereTrue },
          whereFalse: { share: whereFalse },
        },
        grounds,
      );
      return { line: [most, ...alikeSentence(deciding, grounds)], weight: strength(strongest, finding) };
    });
}

/** The same for the zone of agreement, which has an assumption of its own in each cell. */
export function zoneDecidingSentences(assessment: Assessment): Line[] {
  const zones = assessment.cells.flatMap(cell => {
    const { zone } = cell;
    return zone === undefined || hasFailed(zone) || !zone.deciding ? [] : [{ cell, deciding: zone.deciding }];
  });
  return [...Map.groupBy(zones, ({ deciding }) => deciding.key).values()]
    .toSorted((a, b) => b.length - a.length)
    .map(group => {
      const most = ({ deciding }: (typeof zones)[number]) => Math.max(...deciding.effect.map(Math.abs));
      const { cell, deciding } = group.reduce((a, b) => (most(b) > most(a) ? b : a));
      const from = group.map(each => inCell(assessment, each.cell, 'zone', 'deciding'));
      const grounds = { about: deciding.key, from, because: [behind(deciding)] };
      const values = {
        what: uncertain(deciding),
        cells: inCells(group.length, cellCount(assessment)),
        cell: cellName(assessment, cell),
        whereTrue: { share: deciding.whereTrue },
        whereFalse: { share: deciding.whereFalse },
      };
      return [sentence('decides.zone', values, grounds), ...alikeSentence(deciding, grounds)];
    });
}

function strength(cell: Cell, finding: FindingName): number {
  return Math.max(...(cell.findings[finding].deciding?.effect ?? [0]).map(Math.abs));
}

/** Which part of what decides the verdicts of the case as written rests on nothing; cells of which the same is said stand together. */
export function basisSentences(assessment: Assessment): Sentence[] {
  const open = assessment.cells.flatMap(cell =>
    findingNames
      .filter(finding => cell.findings[finding].basis.unsupported.length > 0)
      .map(finding => ({ cell, finding, basis: cell.findings[finding].basis })),
  );
  const groups = Map.groupBy(open, ({ finding, basis: { values, unsupported } }) =>
    JSON.stringify([finding, values, unsupported.map(({ says }) => says)]),
  );
  return [...groups.values()].map(group => {
    const { finding, basis } = group[0]!;
    const said = basisValues(assessment, basis);
    const from = group.map(({ cell }) => inCell(assessment, cell, 'findings', finding, 'basis'));
    const because = basis.unsupported.map(({ at }) => at);
    const cells = inCells(group.length, cellCount(assessment));
    return sentence(`basis.${finding}`, { ...said, cells }, { from, because });
  });
}

/** How many values turn a verdict by failing alone, and which of them rest on nothing. */
export function basisValues(assessment: Assessment, { values, unsupported }: Cell['findings'][FindingName]['basis']) {
  const n = unsupported.length;
  return {
    counted: saying('basis.values', { n: values }),
    resting: saying(n === values ? 'basis.all' : 'basis.some', { n }),
    what: { and: unsupported.map(({ says }) => quoted(valueOfCase(assessment, says))) },
  };
}
