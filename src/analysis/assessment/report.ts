/** An assessment as blocks of text. Conditional wording only. */

import { figuresNote } from '../../case/figures.ts';
import { hasFailed } from '../../core/failed-part.ts';
import type { Assessment, Cell, Named } from './assessment.ts';
import { type Block, listOf, paragraph } from './blocks.ts';
import { differenceHead, differenceSentences, survivorSentence } from './difference-sentences.ts';
import { cellAt } from './differences.ts';
import { type FindingName, findingNames } from './findings.ts';
import { agreement, inShort } from './in-short.ts';
import { cellCount, cellName, stateName } from './names.ts';
import { basisSentences, unanswered, unknownSentences } from './report-notes.ts';
import { pathsOf } from './report-paths.ts';
import { assumptionName, findingClause, findingLabel, list, percent, shareInWords } from './words.ts';

const conceptNames = {
  nash: 'Nash stability',
  gmr: 'general metarationality (GMR)',
  smr: 'symmetric metarationality (SMR)',
  seq: 'sequential stability (SEQ)',
  sseq: 'symmetric sequential stability (SSEQ)',
} as const;

/** The report, most important first; with `paths` also what the case as written says of each cell. */
export function reportOf(assessment: Assessment, { paths = false }: { readonly paths?: boolean } = {}): Block[] {
  const { readings, unsupported } = assessment;
  const unknown = unknownSentences(assessment);
  const bases = basisSentences(assessment);
  return [
    { kind: 'heading', level: 1, text: `${assessment.title}: can the stalemate break?` },
    ...(assessment.status === 'working' ? [] : [paragraph(`Status of the case: ${assessment.status}.`)]),
    ...[figuresNote(assessment)].flatMap(note => (note === undefined ? [] : [paragraph(note)])),
    paragraph(introduction(assessment)),
    { kind: 'heading', level: 2, text: 'In short' },
    listOf([...inShort(assessment), ...(readings.length > 1 ? [agreement(assessment)] : [])], ''),
    { kind: 'heading', level: 2, text: 'Frameworks by futures' },
    paragraph(legend),
    ...matrices(assessment),
    ...(unknown.length > 0 ? [paragraph('What is unknown:'), listOf(unknown, '')] : []),
    ...unanswered(assessment),
    { kind: 'heading', level: 2, text: 'What differs' },
    ...(assessment.differences.length === 0 ? [paragraph('There are no frameworks or futures to compare.')] : []),
    ...assessment.differences.flatMap(group => [
      paragraph(differenceHead(group, assessment)),
      listOf(differenceSentences(group), ''),
    ]),
    { kind: 'heading', level: 2, text: 'What decides' },
    listOf(decidingSentences(assessment), 'No uncertain assumption moves a share.'),
    ...(readings.length > 1
      ? [
          { kind: 'heading', level: 2, text: 'What survives every reading' } as const,
          listOf(
            assessment.survives.map(each => survivorSentence(each, assessment)),
            'Nothing: every verdict turns on which reading is right.',
          ),
        ]
      : []),
    ...(paths ? [{ kind: 'heading', level: 2, text: 'Paths' } as const, ...pathsOf(assessment)] : []),
    { kind: 'heading', level: 2, text: 'What it rests on' },
    ...(bases.length > 0 ? [listOf(bases, '')] : []),
    paragraph(
      unsupported.length === 0
        ? 'Every preference, rule and point names the claims or assumptions behind it.'
        : `${unsupported.length} value${unsupported.length === 1 ? ' has' : 's have'} neither evidence nor an assumption behind ${unsupported.length === 1 ? 'it' : 'them'}:`,
    ),
    ...(unsupported.length === 0
      ? []
      : [
          listOf(
            unsupported.map(({ what }) => what),
            '',
          ),
        ]),
  ];
}

const legend =
  'Shares are of plausible worlds: from the least to the greatest over all of the ranges that the case gives, widened by what is unknown; one figure where neither moves it. Better and worse are against the reference state, the same in every row and column. "Path opens": an equilibrium that is worse for no main party and better for one can be reached, each step an improvement for who takes it. "Opens jointly": the same where parties may also move at once. "Worse in reach": an equilibrium worse for a main party can be reached by such improvements. "Zone of agreement": the agenda has packages that every party accepts.';

function introduction(assessment: Assessment): string {
  const { concept, exact, worlds, samples, seed, frameworks, futures, readings, reference } = assessment;
  const size = [
    `${frameworks.length} framework${frameworks.length === 1 ? '' : 's'}`,
    `${futures.length} future${futures.length === 1 ? '' : 's'}`,
    `${readings.length} reading${readings.length === 1 ? '' : 's'}`,
  ];
  const judged = exact
    ? `${worlds === 1 ? 'the one plausible world' : `all ${worlds.toLocaleString('en')} plausible worlds`} judged, so that shares are exact`
    : `${worlds.toLocaleString('en')} plausible worlds judged (${samples.toLocaleString('en')} asked a cell, seed ${seed}); "at least" where a range was found by search`;
  return `${list(size)}; ${judged}; equilibrium in the sense of ${conceptNames[concept]}; better and worse against ${stateName(reference)}. All findings are conditional on the case as it is written.`;
}

/** Readings of which all figures are the same, with their matrix. */
export interface MatrixGroup {
  readonly title: string;
  /** The first of the readings. */
  readonly reading: Named;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One matrix a reading; readings of which all figures are the same share one. In the order of the report's tables. */
export function matrixGroups(assessment: Assessment): MatrixGroup[] {
  const head = ['Framework', '', ...assessment.futures.map(columnName)];
  const groups = Map.groupBy(
    assessment.readings.map(reading => ({ reading, rows: rowsOf(assessment, reading) })),
    ({ rows }) => JSON.stringify(rows),
  );
  return [...groups.values()].map(group => {
    const { reading, rows } = group[0]!;
    const names = group.map(each => `"${each.reading.name}"`);
    const title = group.length > 1 ? `Readings ${list(names)}: the same figures` : `Reading: ${reading.name}`;
    return { title, reading, head, rows };
  });
}

function matrices(assessment: Assessment): Block[] {
  return matrixGroups(assessment).flatMap(({ title, head, rows }): Block[] => [
    ...(assessment.readings.length > 1 ? [{ kind: 'heading', level: 3, text: title } as const] : []),
    { kind: 'table', head, rows },
  ]);
}

function rowsOf(assessment: Assessment, reading: Named): string[][] {
  const { frameworks, futures } = assessment;
  return frameworks.flatMap(framework => {
    const cells = futures.map(future => cellOf(assessment, framework, future, reading));
    const ofFindings = findingNames.map(finding => [
      finding === 'holds' ? framework.name : '',
      findingLabel[finding],
      ...cells.map(cell => (cell ? shareInWords(cell.findings[finding].share) : 'not answered')),
    ]);
    if (!cells.some(cell => cell?.zone)) return ofFindings;
    const zones = cells.map(cell => {
      if (cell && !cell.zone) return 'unknown';
      return cell?.zone && !hasFailed(cell.zone) ? shareInWords(cell.zone.share) : 'not answered';
    });
    return [...ofFindings, ['', 'zone of agreement', ...zones]];
  });
}

export function columnName({ name, probability }: Assessment['futures'][number]): string {
  if (!probability) return name;
  const [low, high] = probability;
  return `${name} (p ${low === high ? low : `${low}-${high}`})`;
}

/** The deciding assumption of each finding, with the cells in which it decides. */
function decidingSentences(assessment: Assessment): string[] {
  const groups = new Map<string, { finding: FindingName; key: string; says: string; cells: Cell[] }>();
  for (const cell of assessment.cells) {
    for (const finding of findingNames) {
      const { deciding } = cell.findings[finding];
      if (!deciding) continue;
      const id = `${finding} ${deciding.key}`;
      const group = groups.get(id) ?? { finding, key: deciding.key, says: deciding.says, cells: [] };
      group.cells.push(cell);
      groups.set(id, group);
    }
  }
  return [...groups.values()]
    .toSorted(
      (a, b) => findingNames.indexOf(a.finding) - findingNames.indexOf(b.finding) || b.cells.length - a.cells.length,
    )
    .map(({ finding, key, says, cells }) => {
      const strongest = cells.reduce((a, b) => (strength(b, finding) > strength(a, finding) ? b : a));
      const { whereTrue, whereFalse } = strongest.findings[finding].deciding!;
      const where =
        cells.length === cellCount(assessment) ? 'every cell' : `${cells.length} of ${cellCount(assessment)} cells`;
      return `Whether ${findingClause[finding]} turns most on ${assumptionName({ key, says })} in ${where}; at the most (${cellName(assessment, strongest)}) ${percent(whereTrue)} of the worlds where it holds, ${percent(whereFalse)} where it fails.`;
    });
}

function strength(cell: Cell, finding: FindingName): number {
  return Math.max(...(cell.findings[finding].deciding?.effect ?? [0]).map(Math.abs));
}

function cellOf(assessment: Assessment, framework: Named, future: Named, reading: Named): Cell | undefined {
  return cellAt(assessment, { framework: framework.id, future: future.id, reading: reading.id });
}
