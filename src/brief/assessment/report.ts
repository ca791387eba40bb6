/** An assessment as a report, most important first. Conditional wording only. */
import type { Assessment } from '../../analysis/assessment/assessment.ts';
import { type Block, heading, identified, list, listOr, paragraph } from '../block.ts';
import { figuresBlocks } from '../figures-note.ts';
import { saying, state } from '../names.ts';
import { guide, type Sentence, sentence } from '../sentence.ts';
import { valueOfCase } from '../values-of-case.ts';
import { nothingMoves } from './deciders.ts';
import { differenceBlocks, survivorSentence } from './differences.ts';
import { agreement, inShort } from './in-short.ts';
import { matrices } from './matrix.ts';
import { pathBlocks } from './paths.ts';
import { placeIn } from './places.ts';
import { basisSentences, decidingSentences, zoneDecidingSentences } from './rests.ts';
import { unanswered, unknownSentences } from './unknown.ts';

/** With `paths` also what the case as written says of each cell. */
export function assessmentReport(
  assessment: Assessment,
  { paths = false }: { readonly paths?: boolean } = {},
): Block[] {
  const { title, status, readings, survives } = assessment;
  const [unknown, refused, bases] = [unknownSentences(assessment), unanswered(assessment), basisSentences(assessment)];
  return identified([
    heading(1, sentence('report.title', { title }, { kind: 'analyst', from: [placeIn('title')], because: ['title'] })),
    ...(status === 'working' ? [] : [paragraph(statusOfCase(status))]),
    ...figuresBlocks(assessment, placeIn()),
    paragraph(introduction(assessment), guide('report.conditional')),
    heading(2, 'short.heading'),
    list([...inShort(assessment), ...agreement(assessment)]),
    heading(2, 'matrix.title'),
    paragraph(guide('report.legend')),
    ...matrices(assessment),
    ...(unknown.length > 0 ? [paragraph(guide('report.unknown')), list(unknown)] : []),
    ...(refused.length > 0 ? [heading(2, 'report.unanswered'), list(refused)] : []),
    heading(2, 'assess.differences'),
    ...differenceBlocks(assessment),
    heading(2, 'report.decides'),
    listOr(
      [...decidingSentences(assessment), ...zoneDecidingSentences(assessment)],
      sentence(nothingMoves(assessment) ? 'decides.nothing' : 'decides.nothingFound', {}, { from: [placeIn('cells')] }),
    ),
    ...(readings.length > 1
      ? [
          heading(2, 'assess.survives'),
          listOr(
            survives.map(each => survivorSentence(each, assessment)),
            sentence('survives.nothing', {}, { from: [placeIn('survives')] }),
          ),
        ]
      : []),
    ...(paths ? [heading(2, 'report.paths'), ...pathBlocks(assessment)] : []),
    heading(2, 'report.rests'),
    ...(bases.length > 0 ? [list(bases)] : []),
    ...unsupported(assessment),
  ]);
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

function unsupported(assessment: Assessment): Block[] {
  const { unsupported: values } = assessment;
  const from = [placeIn('unsupported')];
  if (values.length === 0) return [paragraph(sentence('report.supported', {}, { from }))];
  return [
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
