/** An assessment as a report, most important first. Conditional wording only. */
import type { Assessment } from '../../analysis/assessment/assessment.ts';
import type { Names } from '../../case/names.ts';
import { parseStatement } from '../../case/statement/parse.ts';
import type { Value } from '../../core/values.ts';
import { type Block, heading, identified, list, listOr, paragraph } from '../block.ts';
import { figuresBlocks } from '../figures-note.ts';
import { saying, state } from '../names.ts';
import { guide, type Sentence, sentence } from '../sentence.ts';
import { statementValue } from '../statement.ts';
import { valueOfCase } from '../values-of-case.ts';
import { cellCount, inCells } from '../variants.ts';
import { nothingMoves } from './deciders.ts';
import { differenceBlocks, survivorSentence } from './differences.ts';
import { agreement, inShort, uncertain, zoneSentences } from './in-short.ts';
import { matrices } from './matrix.ts';
import { pathBlocks } from './paths.ts';
import { behind, inCell, placeIn } from './places.ts';
import { basisSentences, decidingSentences, zoneDecidingSentences } from './rests.ts';
import { unanswered, unknownSentences } from './unknown.ts';
import { weightedBlocks } from './weighted.ts';

export interface ReportOptions {
  /** Also what the case as written says of each cell. */
  readonly paths?: boolean;
  /** Also the other readings, what differs between rows and columns, how probabilities weigh, and all that rests on nothing. */
  readonly full?: boolean;
}

/** One page that answers the question of its title; `full` and `paths` add the rest. */
export function assessmentReport(assessment: Assessment, { paths = false, full = false }: ReportOptions = {}): Block[] {
  const { title, status, readings } = assessment;
  const [unknown, refused] = [unknownSentences(assessment), unanswered(assessment)];
  const agreed = [...zoneSentences(assessment), ...agreement(assessment)];
  return identified([
    heading(1, sentence('report.title', { title }, { kind: 'analyst', from: [placeIn('title')], because: ['title'] })),
    ...(status === 'working' ? [] : [paragraph(statusOfCase(status))]),
    ...figuresBlocks(assessment, placeIn()),
    heading(2, 'short.heading'),
    list(inShort(assessment)),
    ...takenFalseSentences(assessment).map(each => paragraph(each)),
    heading(2, 'matrix.title'),
    ...matrices(assessment, full),
    ...(agreed.length > 0 ? [paragraph(...agreed)] : []),
    paragraph(settlementSentence(assessment)),
    paragraph(guide('report.legend')),
    heading(2, 'report.decides'),
    listOr(
      [...decidingSentences(assessment, full), ...zoneDecidingSentences(assessment)],
      sentence(nothingMoves(assessment) ? 'decides.nothing' : 'decides.nothingFound', {}, { from: [placeIn('cells')] }),
    ),
    ...(unknown.length > 0 ? [paragraph(guide('report.unknown')), list(unknown)] : []),
    ...(refused.length > 0 ? [heading(2, 'report.unanswered'), list(refused)] : []),
    ...(full ? differing(assessment, readings.length > 1) : []),
    ...(paths ? [heading(2, 'report.paths'), ...pathBlocks(assessment)] : []),
    heading(2, 'report.rests'),
    paragraph(introduction(assessment), guide('report.conditional')),
    ...resting(assessment, full),
    ...(full ? weightedBlocks(assessment) : []),
    ...(full
      ? []
      : [paragraph(guide('report.full'), ...(assessment.weighted && !full ? [guide('weighted.full')] : []))]),
  ]);
}

function differing(assessment: Assessment, hasReadings: boolean): Block[] {
  const { survives } = assessment;
  return [
    heading(2, 'assess.differences'),
    ...differenceBlocks(assessment),
    ...(hasReadings
      ? [
          heading(2, 'assess.survives'),
          listOr(
            survives.map(each => survivorSentence(each, assessment)),
            sentence('survives.nothing', {}, { from: [placeIn('survives')] }),
          ),
        ]
      : []),
  ];
}

/** What "if every assumption is true" does not tell of. */
export function takenFalseSentences(assessment: Assessment): Sentence[] {
  const { cells } = assessment;
  const groups = [
    ...Map.groupBy(
      cells.flatMap(({ takenFalse }) => takenFalse),
      ({ key }) => key,
    ).values(),
  ];
  if (groups.length === 0) return [];
  const from = cells.map(cell => inCell(assessment, cell, 'takenFalse'));
  const what = groups.map(group =>
    saying('report.takenFalse.each', {
      what: uncertain(group[0]!),
      cells: inCells(group.length, cellCount(assessment)),
    }),
  );
  const values = { what: { and: what } };
  const each = groups.map(group => group[0]!);
  return [sentence('report.takenFalse', values, { from, because: each.map(behind) })];
}

/** A statement over options in words; one that cannot be read, as it stands. */
function inWords(text: string, names: Names): Value {
  const { expression } = parseStatement(text, { options: names.options.map(({ id }) => id), issues: [] });
  return expression ? statementValue(expression, names) : text;
}

export function settlementSentence(assessment: Assessment): Sentence {
  const { settlement } = assessment;
  if (settlement === undefined) return sentence('report.settlement.rule', {}, { from: [placeIn('cells')] });
  return sentence(
    'report.settlement.case',
    { text: inWords(settlement, assessment) },
    { kind: 'analyst', from: [placeIn('settlement')], because: [['situation', 'settlement']] },
  );
}

function statusOfCase(status: Assessment['status']): Sentence {
  return sentence(
    'report.status',
    { status: saying(`status.within.${status}`) },
    { kind: 'analyst', from: [placeIn('status')], because: ['status'] },
  );
}

function introduction(assessment: Assessment): Sentence {
  const { concept, exact, worlds, samples, seed, frameworks, futures, readings, reference } = assessment;
  const count = (key: 'report.frameworks' | 'report.futures' | 'report.readings', { length: n }: readonly unknown[]) =>
    saying(key, { n });
  const places = ['frameworks', 'futures', 'readings', 'exact', 'worlds', 'samples', 'seed', 'concept', 'reference'];
  const values = {
    size: {
      and: [
        count('report.frameworks', frameworks),
        count('report.futures', futures),
        count('report.readings', readings),
      ],
    },
    judged: exact
      ? saying('report.judged.exact', { n: worlds })
      : saying('report.judged.sampled', { n: worlds, samples, seed: String(seed) }),
    concept: saying(`concept.within.${concept}`),
    state: state(assessment, reference),
  };
  return sentence('report.introduction', values, { from: places.map(each => placeIn(each)) });
}

/** How many values rest on nothing; with `full` which, and which of them decide. */
function resting(assessment: Assessment, full: boolean): Block[] {
  const { unsupported: values } = assessment;
  const from = [placeIn('unsupported')];
  if (values.length === 0) return [paragraph(sentence('report.supported', {}, { from }))];
  if (!full) return [paragraph(sentence('report.unsupported.count', { n: values.length }, { from }))];
  const bases = basisSentences(assessment);
  return [
    ...(bases.length > 0 ? [list(bases)] : []),
    paragraph(sentence('report.unsupported', { n: values.length }, { from })),
    list(
      values.map(({ at, says }, place) =>
        sentence(
          'plain',
          { value: valueOfCase(assessment, says) },
          { kind: 'assumed', about: at.join('.'), from: [placeIn('unsupported', place)], because: [at] },
        ),
      ),
    ),
  ];
}
