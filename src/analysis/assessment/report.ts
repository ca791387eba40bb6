/** An assessment as blocks of text that a terminal, a memo or a page can lay out. Conditional wording only. */

import { figuresNote } from '../../case/figures.ts';
import type { OptionId, PartyId } from '../../case/model.ts';
import { inSentence } from '../../core/words.ts';
import { type FindingName, findingNames } from '../robustness/findings.ts';
import { changeInWords } from '../stability/least-change.ts';
import type { Assessment, Cell, Named, Outcome, Step } from './assessment.ts';
import { differenceHead, differenceSentences, survivorSentence } from './difference-sentences.ts';
import { cellAt } from './differences.ts';
import { agreement, inShort } from './in-short.ts';
import { assumptionName, findingClause, findingLabel, list, percent, shareInWords } from './words.ts';

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

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
    { kind: 'heading', level: 2, text: 'What differs' },
    ...(assessment.differences.length === 0 ? [paragraph('There are no frameworks or futures to compare.')] : []),
    ...assessment.differences.flatMap(group => [
      paragraph(differenceHead(group, assessment)),
      listOf(differenceSentences(group), ''),
    ]),
    { kind: 'heading', level: 2, text: 'What decides' },
    listOf(decidingSentences(assessment), 'No uncertain assumption moves a share by more than sampling error.'),
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
  'Shares are of plausible worlds, with the 95 % interval of sampling; "a to b" where preferences are unknown: certain to possible. "Path opens": an equilibrium that is worse for no principal and better for one can be reached, each step an improvement for who takes it. "Opens jointly": the same where parties may also move at once. "Worse in reach": an equilibrium worse for a principal can be reached in the same way. "Zone of agreement": the agenda has packages that every party accepts.';

function introduction({ concept, samples, seed, frameworks, futures, readings }: Assessment): string {
  const size = [
    `${frameworks.length} framework${frameworks.length === 1 ? '' : 's'}`,
    `${futures.length} future${futures.length === 1 ? '' : 's'}`,
    `${readings.length} reading${readings.length === 1 ? '' : 's'}`,
  ];
  return `${list(size)}; ${samples.toLocaleString('en')} plausible worlds a cell (seed ${seed}); equilibrium in the sense of ${conceptNames[concept]}. All findings are conditional on the case as it is written.`;
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
      ...cells.map(({ findings }) => shareInWords(findings[finding].share)),
    ]);
    if (!cells.some(({ zone }) => zone)) return ofFindings;
    const zones = cells.map(({ zone }) =>
      zone ? shareInWords({ certain: zone.share, possible: zone.share }) : 'unknown',
    );
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
        cells.length === assessment.cells.length ? 'every cell' : `${cells.length} of ${assessment.cells.length} cells`;
      return `Whether ${findingClause[finding]} turns most on ${assumptionName({ key, says })} in ${where}; at the most (${cellName(assessment, strongest)}) ${percent(whereTrue.share)} of the worlds where it holds, ${percent(whereFalse.share)} where it fails.`;
    });
}

function strength(cell: Cell, finding: FindingName): number {
  return Math.abs(cell.findings[finding].deciding?.difference.difference ?? 0);
}

/** What the case as written says of each cell; cells of which the same is said stand together. */
function pathsOf(assessment: Assessment): Block[] {
  const groups = new Map<string, { cells: Cell[]; sentences: string[] }>();
  for (const cell of assessment.cells) {
    const sentences = [
      statusQuoSentence(assessment, cell),
      ...outcomeSentences(assessment, cell),
      ...leastChangeSentences(assessment, cell),
    ];
    const group = groups.get(sentences.join('\n')) ?? { cells: [], sentences };
    group.cells.push(cell);
    groups.set(sentences.join('\n'), group);
  }
  return [...groups.values()].flatMap(({ cells, sentences }) => [
    paragraph(`${cells.map(cell => cellName(assessment, cell)).join('; ')}:`),
    listOf(sentences, ''),
  ]);
}

function statusQuoSentence(assessment: Assessment, { statusQuo, findings }: Cell): string {
  const state = stateName(statusQuo.taken);
  const name = partyNames(assessment);
  const movers = [...new Set(statusQuo.firstMoves.map(({ by }) => by[0]!))].map(name);
  const { verdict } = findings.holds;
  if (verdict === 'yes') return `As written the status quo (${state}) holds.`;
  if (verdict === 'unknown') return `As written it is unknown whether the status quo (${state}) holds.`;
  const first = statusQuo.firstMoves[0];
  const example = first ? `: ${stepInWords(assessment, first)}` : '';
  return `As written the status quo (${state}) does not hold; ${list(movers)} would move first${example}.`;
}

const shownOutcomes: readonly Pick<Outcome, 'kind' | 'by'>[] = [
  { kind: 'settlement', by: 'improvements' },
  { kind: 'worse', by: 'improvements' },
  { kind: 'unknown', by: 'improvements' },
  { kind: 'settlement', by: 'joint moves' },
];

/** The nearest outcome of each kind that matters; the others are counted. */
function outcomeSentences(assessment: Assessment, { outcomes }: Cell): string[] {
  if (outcomes.length === 0) return ['No other equilibrium is in reach, by improvements or by joint moves.'];
  const shown = shownOutcomes.flatMap(
    ({ kind, by }) => outcomes.find(each => each.kind === kind && each.by === by) ?? [],
  );
  const rest = outcomes.length - shown.length;
  return [
    ...shown.map(outcome => outcomeSentence(assessment, outcome)),
    ...(rest > 0 ? [`${rest} more equilibri${rest === 1 ? 'um' : 'a'} in reach: see --json.`] : []),
  ];
}

const outcomeLabels = {
  settlement: ['Settlement', 'a settlement'],
  worse: ['Worse outcome', 'a worse outcome'],
  indifferent: ['Equilibrium', 'an equilibrium'],
  unknown: ['Equilibrium', 'an equilibrium'],
} as const;

function outcomeSentence(assessment: Assessment, outcome: Outcome): string {
  const name = partyNames(assessment);
  const { better, worse, unknown, kind, path, by, sense, taken } = outcome;
  const values = [
    better.length > 0 ? `better for ${list(better.map(name))}` : '',
    worse.length > 0 ? `worse for ${list(worse.map(name))}` : '',
    unknown.length > 0 ? `of unknown value to ${list(unknown.map(name))}` : '',
  ].filter(Boolean);
  const [plain, possible] = outcomeLabels[kind];
  const label = sense === 'possible' ? `Possibly ${possible}` : plain;
  const route = by === 'improvements' ? 'by improvements' : 'with joint moves';
  const steps = path.map(step => stepInWords(assessment, step)).join('; then ');
  return `${label} in reach ${route}: ${stateName(taken)}; ${values.join(', ') || 'equal for all'}. Path: ${steps}.`;
}

function leastChangeSentences(assessment: Assessment, { leastChange }: Cell): string[] {
  if (!leastChange) return [];
  const { changes, more, exhaustive, triedSize } = leastChange;
  const limit = exhaustive ? '' : ' The search was cut short: smaller or other sets may exist.';
  if (changes.length === 0) {
    return [
      `No set of ${triedSize === 1 ? 'one change' : `up to ${triedSize} changes`} to statements or irreversibility opens a path by improvements.${limit}`,
    ];
  }
  const name = partyNames(assessment);
  const shown = changes.slice(0, 3).map(set => list(set.map(change => changeInWords(change, name))));
  const rest = changes.length - shown.length + more;
  const others = rest > 0 ? ` (and ${rest} other set${rest === 1 ? '' : 's'} of that size)` : '';
  return [`Least change: a path by improvements would open if ${shown.join('; or if ')}${others}.${limit}`];
}

function stepInWords(assessment: Assessment, { by, takes, drops }: Step): string {
  const what = [
    takes.length > 0 ? `take${by.length > 1 ? '' : 's'} ${list(takes)}` : '',
    drops.length > 0 ? `drop${by.length > 1 ? '' : 's'} ${list(drops)}` : '',
  ].filter(Boolean);
  return `${list(by.map(partyNames(assessment)))} ${by.length > 1 ? 'jointly ' : ''}${what.join(' and ')}`;
}

function stateName(taken: readonly OptionId[]): string {
  return taken.length === 0 ? 'nothing taken' : taken.join(' + ');
}

function partyNames({ parties }: Assessment): (id: PartyId) => string {
  return id => inSentence(parties.find(party => party.id === id)?.name ?? id);
}

function cellName({ frameworks, futures, readings }: Assessment, { id }: Cell): string {
  const name = (variants: readonly Named[], key: string) => variants.find(each => each.id === key)?.name ?? key;
  const parts = [name(frameworks, id.framework), name(futures, id.future)];
  return [...parts, ...(readings.length > 1 ? [name(readings, id.reading)] : [])].join(' / ');
}

function cellOf(assessment: Assessment, framework: Named, future: Named, reading: Named): Cell {
  return cellAt(assessment, { framework: framework.id, future: future.id, reading: reading.id });
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function listOf(items: readonly string[], none: string): Block {
  return items.length > 0 ? { kind: 'list', items } : paragraph(none);
}
