/**
 * Trains the tagger of attributions on PolNeAR: npm run train-reading -- CORPUS [--every N] [--out FILE]. CORPUS is the unpacked folder or the
 * archive. The first pass is trained on two halves, each read by the other's model, so that the second pass learns from
 * errors like those it will meet; then on everything. The same corpus and seed give the same file.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Article, readArticle } from '../src/reading/tag/article.ts';
import { loadModel, type TaggerModel, type WeightsFile } from '../src/reading/tag/model.ts';
import { baseProbabilities, tagAttributions } from '../src/reading/tag/tagger.ts';
import { type GoldArticle, readSplit, withCorpus } from './training/corpus.ts';
import { type Learned, learn } from './training/learn.ts';
import { pack } from './training/pack.ts';
import { Score } from './training/score.ts';
import { baseSequences, linkSequences } from './training/sequences.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    out: { type: 'string', default: 'src/reading/tag/attribution.weights.json' },
  },
});
const [corpus] = positionals;
if (!corpus) throw new Error('Name the corpus: npm run train-reading -- CORPUS');
const seed = 20260;
const started = performance.now();
const say = (line: string): void =>
  void process.stdout.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

type Example = { gold: GoldArticle; article: Article };
withCorpus(corpus, folder => {
  const examples = readSplit(folder, 'train')
    .filter((_, index) => index % Number(values.every) === 0)
    .map((gold): Example => ({ gold, article: readArticle(gold.text) }));
  say(`${examples.length} readings of articles`);
  const halves = [0, 1].map(half => examples.filter((_, index) => index % 2 === half));
  const probabilities = new Map<Example, Float64Array>();
  for (const [half, group] of halves.entries()) {
    const model = packed(trainBase(halves[1 - half]!, 4));
    for (const example of group) probabilities.set(example, baseProbabilities(example.article, model));
    say(`half ${half + 1} read by the model of the other`);
  }
  const link = pack(
    learn(
      examples.flatMap(example => linkSequences(example.article, example.gold, probabilities.get(example)!, 0.2)),
      { labels: 5, epochs: 4, rate: 0.008, minimum: 4, decay: 0.0005, seed, progress: say },
    ),
    75_000,
  );
  const base = pack(trainBase(examples, 7), 75_000);
  const file: WeightsFile = { format: 1, base, link };
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

function trainBase(examples: readonly Example[], epochs: number): Learned {
  const sequences = examples.flatMap(({ article, gold }) => baseSequences(article, gold));
  return learn(sequences, { labels: 7, epochs, rate: 0.012, minimum: 3, decay: 0.0005, seed, progress: say });
}

function packed(learned: Learned): TaggerModel {
  const base = pack(learned, 75_000);
  return loadModel({ format: 1, base, link: { ...base, hashes: '', weights: '' } });
}
