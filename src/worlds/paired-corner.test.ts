/** Where a difference is judged anew: how far the tables' corner falls short of the best one, by enumeration of worlds and corners. */
import { expect, test } from 'vitest';
import { cases } from '../../test/support/size.ts';
import { type Random, seededRandom } from '../core/random.ts';
import { askWorlds } from './ask.ts';
import { type Chances, drawsFor, worldsAt } from './end-worlds.ts';
import { type Asked, cornerOfDifference, judgedDifference, worldsOfDifference } from './paired.ts';
import type { Question } from './question.ts';
import type { Uncertainty } from './uncertainty.ts';

type Finding = (holds: readonly boolean[]) => boolean;

const size = 9;

/** Things of which one fails or holds, most of them of different weight: any of many small weights may turn the finding. */
function threshold(random: Random): Finding {
  const weights = Array.from({ length: size }, () => random.below(7) - 3);
  const least = random.below(5) - 2;
  return holds => weights.reduce((sum, weight, at) => sum + (holds[at] ? weight : 0), 0) > least;
}

/** What rests on a few combinations, as the steps of a path do. */
function combinations(random: Random): Finding {
  const literals = () =>
    Array.from({ length: 1 + random.below(3) }, () => [random.below(size), random.below(2) === 1] as const);
  const ways = Array.from({ length: 2 + random.below(4) }, literals);
  return holds => ways.some(way => way.every(([at, wanted]) => holds[at] === wanted));
}

function questionOf(random: Random, samples: number, seed: number): Question {
  const uncertainties = Array.from({ length: size }, (_, at): Uncertainty => {
    const low = Math.round(random.unit() * 60) / 100;
    const sure = [low, low + 0.1 + random.below(4) / 10] as const;
    return { key: `u${at}`, stream: `u${at}`, kind: 'assumption', says: '', sure, drawn: true, at: [] };
  });
  return { uncertainties, noisy: [], findings: 1, samples, seed };
}

async function asked(question: Question, finding: Finding): Promise<Asked> {
  const { findings, judge } = await askWorlds(question, async worlds =>
    worlds.map(({ holds }) => [finding(holds), finding(holds)]),
  );
  const { tables, leaning } = findings[0]!;
  return { question, finding: 0, tables, leaning, judge };
}

/** The mean difference at a corner, over all worlds. */
function exactly(differences: readonly number[], chances: Chances): number {
  const folded = chances.reduceRight<readonly number[]>(
    (values, chance) =>
      Array.from(
        { length: values.length / 2 },
        (_, h) => values[h]! * (1 - chance) + values[h + values.length / 2]! * chance,
      ),
    differences,
  );
  return folded[0]!;
}

/** For both sides of random pairs: by how much the tables' corner, and the farthest of four corners that are searched, fall short. */
async function shortfalls(kind: (random: Random) => Finding, samples: number, runs: number) {
  const random = seededRandom(5);
  const found: { tables: number; searched: number }[] = [];
  for (let run = 0; run < runs; run++) {
    const question = questionOf(random, samples, run);
    const [before, after] = [kind(random), kind(random)];
    const [from, to] = [await asked(question, before), await asked(question, after)];
    const of = (holds: readonly boolean[]) => Number(after(holds)) - Number(before(holds));
    const all = Array.from({ length: 2 ** size }, (_, bits) =>
      Array.from({ length: size }, (_, at) => ((bits >>> at) & 1) === 1),
    );
    const differences = all.map(of);
    for (const side of ['low', 'high'] as const) {
      const sign = side === 'low' ? -1 : 1;
      const ends = all.map(up => question.uncertainties.map(({ sure }, at) => sure[up[at] ? 1 : 0]));
      const best = Math.max(...ends.map(chances => sign * exactly(differences, chances)));
      const own = cornerOfDifference(from, to, side).to;
      const lean = ({ key }: Uncertainty) =>
        ((to.leaning.get(key) ?? 0) - (from.leaning.get(key) ?? 0)) * sign > 0 ? 1 : 0;
      const corners = [
        own,
        ...[lean, () => 0, () => 1].map(end => question.uncertainties.map(each => each.sure[end(each)]!)),
      ];
      const count = Math.max(24, Math.floor(samples / 16));
      const seen = corners.map(chances =>
        worldsAt(question, chances, count, drawsFor.search).reduce((sum, { holds }) => sum + sign * of(holds), 0),
      );
      const searched = corners[seen.indexOf(Math.max(...seen))]!;
      found.push({
        tables: best - sign * exactly(differences, own),
        searched: best - sign * exactly(differences, searched),
      });
    }
  }
  return found;
}

const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
const within = (values: readonly number[], most: number) => values.filter(each => each <= most).length / values.length;

test.each([
  ['combinations', combinations],
  ['a sum of many', threshold],
] as const)(
  "of %s: the tables' corner is the best or near it, and a search by drawn worlds finds none better",
  async (_, kind) => {
    const found = await shortfalls(kind, 64, cases(12, 120));
    const tables = found.map(each => each.tables);
    expect(within(tables, 1e-9)).toBeGreaterThan(0.4);
    expect(within(tables, 0.1)).toBeGreaterThan(0.85);
    expect(Math.max(...tables)).toBeLessThan(0.5);
    expect(mean(tables)).toBeLessThan(mean(found.map(each => each.searched)) + 0.01);
  },
);

test('where the tables hold all that moves the two, their corner is the best', async () => {
  for (const kind of [combinations, threshold]) {
    const found = await shortfalls(kind, 1024, cases(3, 30));
    expect(Math.max(...found.map(({ tables }) => tables))).toBeLessThan(1e-9);
  }
});

test('so many worlds are told as a difference asks for, and none is asked for once that was refused', async () => {
  const random = seededRandom(8);
  const question = questionOf(random, 64, 1);
  const [from, to] = [await asked(question, threshold(random)), await asked(question, threshold(random))];
  let told = 0;
  await judgedDifference(from, to, worlds => {
    told += worlds;
  });
  expect(told).toBe(worldsOfDifference(from, to));
  let more = 0;
  const judge: Asked['judge'] = worlds => {
    more++;
    return to.judge(worlds);
  };
  const stop = new Error('stop');
  const refusing = () => {
    throw stop;
  };
  await expect(judgedDifference(from, { ...to, judge }, refusing)).rejects.toBe(stop);
  expect(more).toBe(0);
});
