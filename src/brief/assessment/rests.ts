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
import { deciderPhrases, type Phrase } from './deciders.ts';
import { uncertain } from './in-short.ts';
import { behind, inCell, ofFindings } from './places.ts';

/**
 * On what the status quo, and on what both tails of what is in reach depend most, of the tails in one sentence: an order or a pair
 * where it moves a finding more than any single assumption, else the assumption that decides in the most cells. With `every` also what
 * comes after.
 */
export function decidingSentences(assessment: Assessment, every = false): Line[] {
  const standing = phrasesOf(assessment, 'holds').map(({ what, grounds, alike }) => [
    sentence('decides.standing', { what }, grounds),
    ...alike,
  ]);
  const inReach = ways.map((way): Line[] => {
    const { better, worse } = tailsOf[way];
    const [betters, worses] = [phrasesOf(assessment, better), phrasesOf(assessment, worse)];
    return Array.from({ length: Math.max(betters.length, worses.length) }, (_, at) =>
      tailsLine(way, betters[at], worses[at]),
    );
  });
  const shown = (lines: readonly Line[]) => (every ? lines : lines.slice(0, 1));
  return [...shown(standing), ...inReach.flatMap(shown)];
}

/** What a finding hangs on, in the order in which it is told. */
function phrasesOf(assessment: Assessment, finding: FindingName): Phrase[] {
  const [singles, others] = [singlePhrases(assessment, finding), deciderPhrases(assessment, finding)];
  const most = Math.max(0, ...singles.map(({ weight }) => weight));
  const before = others.filter(({ weight, isRange }) => !isRange && weight > most);
  return [...before, ...singles, ...others.filter(each => !before.includes(each))];
}

/** Single assumptions and statements, those that decide in the most cells first. */
function singlePhrases(assessment: Assessment, finding: FindingName): Phrase[] {
  const deciding = assessment.cells.filter(cell => cell.findings[finding].deciding);
  return [...Map.groupBy(deciding, cell => cell.findings[finding].deciding!.key).values()]
    .toSorted((a, b) => b.length - a.length)
    .map(group => {
      const cells = group.toSorted((a, b) => strength(b, finding) - strength(a, finding));
      const influence = cells[0]!.findings[finding].deciding!;
      const { from } = ofFindings(assessment, cells, finding, 'deciding');
      const grounds = { about: `${finding}/${influence.key}`, from, because: [behind(influence)] };
      const what = saying('decides.effect', {
        what: uncertain(influence),
        cells: inCells(cells.length, cellCount(assessment)),
        cell: cellName(assessment, cells[0]!),
        whereTrue: { share: influence.whereTrue },
        whereFalse: { share: influence.whereFalse },
      });
      return { what, grounds, weight: strength(cells[0]!, finding), alike: alikeSentence(influence, grounds) };
    });
}

function tailsLine(way: Way, better: Phrase | undefined, worse: Phrase | undefined): Line {
  const found = [better, worse].flatMap(each => each ?? []);
  const about = found.map(({ grounds }) => grounds.about).join('/');
  const grounds = {
    about,
    from: found.flatMap(each => each.grounds.from),
    because: found.flatMap(each => each.grounds.because ?? []),
  };
  const what = (each: Phrase | undefined) => each?.what ?? saying('short.hangs.nothing');
  const alike = (of: 'better' | 'worse', more: readonly Sentence[] = []): Line =>
    more.length === 0 ? [] : [guide(`decides.more.${of}`, {}, `${way}/${about}`), ...more];
  return [
    sentence(`decides.tails.${way}`, { better: what(better), worse: what(worse) }, grounds),
    ...alike('better', better?.alike),
    ...alike('worse', worse?.alike),
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
