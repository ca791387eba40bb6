/**
 * Trains the tagger of attributions on PolNeAR: npm run train-reading -- CORPUS [--every N] [--out FILE]. CORPUS is the
 * unpacked folder or the archive. Each pass is trained on two halves of the articles as well, each half read by the other's
 * model, so that the pass after it learns from errors like those it will meet. The same corpus and seed give the same file.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Article, readArticle } from '../src/reading/tag/article.ts';
import {
  loadModel,
  loadWeights,
  type StoredWeights,
  type Weights,
  type WeightsFile,
} from '../src/reading/tag/model.ts';
import { baseProbabilities, reviewedProbabilities, tagAttributions } from '../src/reading/tag/tagger.ts';
import { type GoldArticle, readSplit, withCorpus } from './training/corpus.ts';
import { type LearnOptions, learnCompact, type Sequence } from './training/learn.ts';
import { pack } from './training/pack.ts';
import { Score } from './training/score.ts';
import { baseSequences, type LabelProbabilities, linkSequences, reviewSequences } from './training/sequences.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    out: { type: 'string', default: 'src/reading/tag/attribution.weights.json' },
  },
});
const [corpus] = positionals;
if (!corpus) throw new Error('Name the corpus: npm run train-reading -- CORPUS');
const started = performance.now();
const say = (line: string): void =>
  void process.stdout.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

/** Features kept of each pass: together they make the file. */
const keep = { base: 50_000, review: 50_000, link: 45_000 };
const shared = { labels: 7, rate: 0.012, minimum: 3, decay: 0.0005, seed: 20260, progress: say };
const options: Readonly<Record<keyof typeof keep, LearnOptions>> = {
  base: { ...shared, epochs: 7 },
  review: { ...shared, epochs: 5 },
  link: { ...shared, epochs: 4, labels: 5, rate: 0.008, minimum: 4 },
};

interface Example {
  readonly gold: GoldArticle;
  readonly article: Article;
  readonly half: 0 | 1;
  /** What the first pass says, and then the second, trained on the other half. */
  first: LabelProbabilities;
  reviewed: LabelProbabilities;
}

withCorpus(corpus, folder => {
  const examples = examplesOf(readSplit(folder, 'train').filter((_, index) => index % Number(values.every) === 0));
  say(`${examples.length} readings of articles`);
  const base = train(
    'base',
    examples,
    ({ article, gold }) => baseSequences(article, gold),
    (example, weights) => {
      example.first = baseProbabilities(example.article, weights);
    },
  );
  const review = train(
    'review',
    examples,
    ({ article, gold, first }) => reviewSequences(article, gold, first),
    (example, weights) => {
      example.reviewed = reviewedProbabilities(example.article, example.first, weights);
    },
  );
  const link = learnPass('link', examples, ({ article, gold, reviewed }) =>
    linkSequences(article, gold, reviewed, 0.2),
  );
  const file: WeightsFile = { format: 2, base, review, link };
  const text = `${JSON.stringify(file)}\n`;
  writeFileSync(values.out, text);
  say(`${values.out}: ${text.length.toLocaleString('en')} bytes`);
  const score = new Score();
  const model = loadModel(file);
  for (const gold of readSplit(folder, 'dev')) {
    const article = readArticle(gold.text);
    score.add(article, gold, tagAttributions(article, model));
  }
  process.stdout.write(score.table('development split'));
});

/** All readings of an article fall into the same half. */
function examplesOf(readings: readonly GoldArticle[]): Example[] {
  const names = [...new Set(readings.map(({ name }) => name))];
  const half = new Map(names.map((name, index) => [name, (index % 2) as 0 | 1]));
  const none = new Float64Array(0);
  return readings.map(gold => ({
    gold,
    article: readArticle(gold.text),
    half: half.get(gold.name)!,
    first: none,
    reviewed: none,
  }));
}

type Sequences = (example: Example) => readonly Sequence[];

/** Has each half read by the model of the other, and gives the model of both. */
function train(
  pass: keyof typeof keep,
  examples: readonly Example[],
  sequences: Sequences,
  read: (example: Example, weights: Weights) => void,
): StoredWeights {
  for (const half of [0, 1]) {
    const others = examples.filter(example => example.half !== half);
    const weights = loadWeights(learnPass(pass, others, sequences));
    for (const example of examples) if (example.half === half) read(example, weights);
    say(`${pass}: half ${half + 1} read by the model of the other`);
  }
  return learnPass(pass, examples, sequences);
}

function learnPass(pass: keyof typeof keep, examples: readonly Example[], sequences: Sequences): StoredWeights {
  return pack(learnCompact(() => examples.flatMap(sequences), options[pass], keep[pass]));
}
