/** On what findings turn: the assumptions that decide, and which part of what decides rests on nothing. */
import type { Assessment, Cell } from '../../analysis/assessment/assessment.ts';
import { tailsOf, type Way, ways } from '../../analysis/assessment/classes.ts';
import type { FindingName } from '../../analysis/assessment/findings.ts';
import { hasFailed } from '../../core/failed-part.ts';
import type { Line } from '../block.ts';
import { quoted, saying } from '../names.ts';
import { guide, type Sentence, sentence } from '../sentence.ts';
import { valueOfCase } from '../values-of-case.ts';
import { cellCount, cellName, inCells } from '../variants.ts';
import { alikeSentence } from './alike.ts';
import { uncertain } from './in-short.ts';
import { behind, inCell, ofFindings } from './places.ts';

/**
 * On what the status quo, and on what both tails of what is in reach depend most: the assumption that decides in the most cells, of the
 * tails in one sentence; with `every` also those that decide in fewer.
 */
export function decidingSentences(assessment: Assessment, every = false): Line[] {
  const standing = decidingGroups(assessment, 'holds').map(group => {
    const { values, grounds, influence } = told(assessment, group);
    return [sentence('decides.holds', values, grounds), ...alikeSentence(influence, grounds)];
  });
  const inReach = ways.map((way): Line[] => {
    const { better, worse } = tailsOf[way];
    const [betters, worses] = [decidingGroups(assessment, better), decidingGroups(assessment, worse)];
    return Array.from({ length: Math.max(betters.length, worses.length) }, (_, at) =>
      tailsLine(assessment, way, betters[at], worses[at]),
    );
  });
  const shown = (lines: readonly Line[]) => (every ? lines : lines.slice(0, 1));
  return [...shown(standing), ...inReach.flatMap(shown)];
}

interface Group {
  readonly finding: FindingName;
  /** The one with the largest effect first. */
  readonly cells: readonly Cell[];
}

/** Cells by what decides a finding in them, the largest group first. */
function decidingGroups({ cells }: Assessment, finding: FindingName): Group[] {
  const deciding = cells.filter(cell => cell.findings[finding].deciding);
  return [...Map.groupBy(deciding, cell => cell.findings[finding].deciding!.key).values()]
    .toSorted((a, b) => b.length - a.length)
    .map(group => ({ finding, cells: group.toSorted((a, b) => strength(b, finding) - strength(a, finding)) }));
}

function told(assessment: Assessment, { finding, cells }: Group) {
  const [strongest] = cells;
  const influence = strongest!.findings[finding].deciding!;
  const { from } = ofFindings(assessment, cells, finding, 'deciding');
  const values = {
    what: uncertain(influence),
    cells: inCells(cells.length, cellCount(assessment)),
    cell: cellName(assessment, strongest!),
    whereTrue: { share: influence.whereTrue },
    whereFalse: { share: influence.whereFalse },
  };
  return { influence, values, grounds: { about: influence.key, from, because: [behind(influence)] } };
}

function tailsLine(assessment: Assessment, way: Way, better: Group | undefined, worse: Group | undefined): Line {
  const both = [better, worse].map(group => group && told(assessment, group));
  const [ofBetter, ofWorse] = both;
  const what = (each: (typeof both)[number]) =>
    each ? saying('decides.effect', each.values) : saying('short.hangs.nothing');
  const grounds = {
    about: both.map(each => each?.influence.key ?? '').join('/'),
    from: both.flatMap(each => each?.grounds.from ?? []),
    because: both.flatMap(each => each?.grounds.because ?? []),
  };
  const alike = (each: (typeof both)[number], of: 'better' | 'worse'): Sentence[] => {
    const more = each
      ? alikeSentence(each.influence, { ...each.grounds, about: `${way}/${of}/${each.influence.key}` })
      : [];
    return more.length === 0 ? [] : [guide(`decides.more.${of}`, {}, `${way}/${grounds.about}`), ...more];
  };
  return [
    sentence(`decides.tails.${way}`, { better: what(ofBetter), worse: what(ofWorse) }, grounds),
    ...alike(ofBetter, 'better'),
    ...alike(ofWorse, 'worse'),
  ];
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
  const basisOf = (cell: Cell, finding: FindingName) => {
    const { basis } = cell.findings[finding];
    return basis.unsupported.length > 0 ? basisValues(assessment, basis) : undefined;
  };
  const standing = assessment.cells.flatMap(cell => {
    const values = basisOf(cell, 'holds');
    return values ? [{ cell, key: 'basis.holds' as const, values, findings: ['holds'] as const }] : [];
  });
  const inReach = ways.flatMap(way => {
    const findings = Object.values(tailsOf[way]);
    return assessment.cells.flatMap(cell => {
      const [better, worse] = findings.map(finding => basisOf(cell, finding));
      if (!better && !worse) return [];
      const said = (each: typeof better) => (each ? saying('basis.alone', each) : saying('basis.sound'));
      const values = { better: said(better), worse: said(worse) };
      return [{ cell, key: `basis.tails.${way}` as const, values, findings }];
    });
  });
  const groups = Map.groupBy([...standing, ...inReach], ({ key, values }) => JSON.stringify([key, values]));
  return [...groups.values()].map(group => {
    const { key, values, findings } = group[0]!;
    const from = group.flatMap(({ cell }) =>
      findings.map(finding => inCell(assessment, cell, 'findings', finding, 'basis')),
    );
    const because = findings.flatMap(finding => group[0]!.cell.findings[finding].basis.unsupported.map(({ at }) => at));
    const cells = inCells(group.length, cellCount(assessment));
    return sentence(key, { ...values, cells }, { from, because });
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
