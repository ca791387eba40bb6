/** Shares over plausible worlds, against the enumeration of every world at every corner of the ranges. */
import { describe, expect, test } from 'vitest';
import { caseOf } from '../../../test/support/case-of.ts';
import { cases } from '../../../test/support/size.ts';
import { sharesByEnumeration } from '../../../test/support/worlds-oracle.ts';
import { readCase } from '../../case/file/read.ts';
import { type Case, partyId, type Range } from '../../case/model.ts';
import { type Random, seededRandom } from '../../core/random.ts';
import { askWorlds, type WorldsAnswer } from '../../worlds/ask.ts';
import type { RangeShare } from '../../worlds/shares.ts';
import { uncertaintiesOf } from '../../worlds/uncertainty.ts';
import { noisyOrdersOf } from '../../worlds/world.ts';
import type { Concept } from '../stability/kernel.ts';
import { classShares } from './class-shares.ts';
import { classesAsked, classNames, ways } from './classes.ts';
import { findingNames } from './findings.ts';
import { judgeWorlds, mayBeUnknown } from './judge-worlds.ts';

const findings = findingNames.length;
const mainParties = 2;

async function ask(
  theCase: Case,
  samples: number,
  { seed = 1, concept = 'seq' as Concept, parties = mainParties } = {},
): Promise<Asked> {
  const reference = theCase.situation!.statusQuo!;
  const classes = classesAsked(mayBeUnknown(theCase, reference));
  const question = {
    uncertainties: uncertaintiesOf(theCase),
    noisy: noisyOrdersOf(theCase),
    findings: findings + classes.length + parties,
    samples,
    seed,
  };
  const answer = await askWorlds(question, async worlds =>
    judgeWorlds({ case: theCase, concept, reference, classes, worlds }),
  );
  const inReach = await classShares(question, classes, answer);
  return {
    ...answer,
    all: [
      ...answer.findings.slice(0, findings).map(({ share }) => share),
      ...ways.flatMap(way => classNames.map(name => inReach[way][name])),
    ],
    worseFor: answer.findings.slice(findings + classes.length).map(({ share }) => share.range),
  };
}

interface Asked extends WorldsAnswer {
  /** The five findings, then the classes of what is in reach. */
  readonly all: readonly RangeShare[];
  readonly worseFor: readonly Range[];
}

const rangesOf = ({ all }: Asked): Range[] => all.map(({ range }) => range);

const assumptions = (random: Random) => {
  const sure = () => [`${0.1 + random.below(9) / 10}`, '[0.2, 0.9]', '[0.5, 0.6]', '[0, 1]'][random.below(4)];
  return `record:
  assumptions:
    a1: {says: One, sure: ${sure()}}
    a2: {says: Two, sure: ${sure()}}
    a3: {says: Three, sure: ${sure()}}`;
};

/** Up to nine statements of three parties, a rule and three assumptions; now and then noise, a ranking, something unknown. */
function randomCase(random: Random): Case {
  const atoms = ['open', 'sanction', 'pay'];
  const atom = () => `${random.below(2) ? 'not ' : ''}${atoms[random.below(3)]}`;
  const because = () => (random.below(2) ? `, because: [a${1 + random.below(3)}]` : '');
  const statement = () => {
    const text = random.below(2) ? atom() : `${atom()} ${['and', 'or', 'if', 'iff'][random.below(4)]} ${atom()}`;
    const sure = ['1', '1', '0.5', '[0.2, 0.9]', 'unknown'][random.below(random.below(4) === 0 ? 5 : 4)];
    return `{statement: ${text}, sure: ${sure}${because()}}`;
  };
  const ranking = () => {
    const states = ['none', 'open', 'sanction', 'open+sanction', 'pay', 'open+pay'].filter(() => random.below(4) > 0);
    return `{ranking: [${states.map(each => `[${each}]`).join(', ')}]${because()}}`;
  };
  const party = (id: string) => {
    if (random.below(9) === 0) return `  ${id}: ${ranking()}`;
    const statements = Array.from({ length: 1 + random.below(3) }, statement);
    const noise = random.below(6) === 0 ? `, order-noise: 0.${1 + random.below(9)}` : '';
    return `  ${id}: {statements: [${statements.join(', ')}]${noise}}`;
  };
  const parties = ['north', 'south', 'fund'].filter(() => random.below(20) > 0);
  return caseOf(
    `options:
  open: {by: north, says: Open the gates}
  sanction: {by: south, says: Keep the sanctions}
  pay: {by: fund, says: Pay}
status-quo: [sanction]
infeasible: [{rule: pay and sanction${because()}}]
${random.below(3) === 0 ? `settlement: {statement: ${['open', 'open and not sanction', 'pay or open'][random.below(3)]}${because()}}\n` : ''}preferences: ${parties.length === 0 ? '{}' : `\n${parties.map(party).join('\n')}`}`,
    assumptions(random),
  ).case;
}

/** The case with the two main parties under each other's ids, and in the other order in its lists. */
function swapped(theCase: Case): Case {
  const other = (party: string) => partyId({ north: 'south', south: 'north' }[party] ?? party);
  const situation = theCase.situation!;
  return {
    ...theCase,
    situation: {
      ...situation,
      options: situation.options.map(option => ({ ...option, by: other(option.by) })),
      preferences: new Map([...situation.preferences].toReversed().map(([party, own]) => [other(party), own])),
    },
  };
}

describe('shares at the ends of the ranges', () => {
  test('equal the enumeration of all worlds at all corners, on random cases', async () => {
    const concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const;
    for (let index = 0; index < cases(60, 600, 10_000); index++) {
      const theCase = randomCase(seededRandom(3, index));
      const concept = concepts[index % concepts.length]!;
      const answer = await ask(theCase, 1_000_000, { concept });
      expect(answer.exact).toBe(true);
      const expected = sharesByEnumeration(theCase, concept);
      for (const [at, [low, high]] of rangesOf(answer).entries()) {
        expect(low, `case ${index}`).toBeCloseTo(expected[at]![0], 9);
        expect(high, `case ${index}`).toBeCloseTo(expected[at]![1], 9);
      }
    }
  });

  test('are the same under any names and order of the parties, on random cases', async () => {
    for (let index = 0; index < cases(60, 600, 10_000); index++) {
      const theCase = randomCase(seededRandom(29, index));
      const samples = index % 2 === 0 ? 1_000_000 : 16;
      const plain = await ask(theCase, samples);
      const relabelled = await ask(swapped(theCase), samples);
      expect(rangesOf(relabelled), `case ${index}`).toEqual(rangesOf(plain));
      const [first, second] = plain.worseFor;
      expect(relabelled.worseFor).toEqual([second, first]);
    }
  });

  test('where worlds are too many to judge all, the ends found are about the true ones and never far beyond', async () => {
    let near = 0;
    let all = 0;
    for (let index = 0; index < cases(25, 400); index++) {
      const theCase = randomCase(seededRandom(17, index));
      const truth = rangesOf(await ask(theCase, 1_000_000));
      const { all: found, exact } = await ask(theCase, 16, { seed: index });
      if (exact) continue;
      for (const [at, [low, high]] of truth.entries()) {
        const { certain, possible } = found[at]!;
        all += 2;
        if (certain.low <= low + 1e-9 && low - 1e-9 <= certain.high) near++;
        if (possible.low <= high + 1e-9 && high - 1e-9 <= possible.high) near++;
      }
    }
    expect(all).toBeGreaterThan(20);
    expect(near / all).toBeGreaterThan(0.9);
  });

  test('judging in other batches and orders changes no figure', async () => {
    const theCase = randomCase(seededRandom(3, 8));
    const question = {
      ...{ uncertainties: uncertaintiesOf(theCase), noisy: noisyOrdersOf(theCase) },
      ...{ findings: findings + mainParties, samples: 8, seed: 2 },
    };
    const task = { case: theCase, concept: 'seq', reference: ['sanction'], classes: [] } as const;
    const whole = await askWorlds(question, async worlds => judgeWorlds({ ...task, worlds }));
    const single = await askWorlds(question, async worlds =>
      worlds
        .toReversed()
        .map(world => judgeWorlds({ ...task, worlds: [world] })[0]!)
        .toReversed(),
    );
    const figures = ({ findings, exact, worlds }: WorldsAnswer) => ({ findings, exact, worlds: worlds() });
    expect(figures(single)).toEqual(figures(whole));
  });
});

describe('what is found', () => {
  const pair = `options:
  open: {by: north, says: Open}
  sanction: {by: south, says: Sanction}
status-quo: [sanction]
preferences:
`;

  test('values that rest on one assumption hold and fall together, and it is found to decide', async () => {
    const theCase = caseOf(
      `${pair}  north: [not sanction, {statement: open if not sanction, because: [a1]}, not open]
  south: [{statement: not sanction, because: [a1]}]`,
      'record: {assumptions: {a1: {says: Both want it., sure: 0.4}}}',
    ).case;
    const { findings: found } = await ask(theCase, 100);
    expect(found[1]!.share.range).toEqual([0.4, 0.4]);
    expect(found[0]!.share.range).toEqual([0.6, 0.6]);
    expect(found[1]!.effects).toEqual([{ key: 'a1', range: [1, 1], whereTrue: 1, whereFalse: 0 }]);
  });

  test('a range is never averaged: the share goes from one end to the other', async () => {
    const theCase = caseOf(
      `${pair}  north: [not open]\n  south: [{statement: not sanction, because: [a1]}]`,
      'record: {assumptions: {a1: {says: It would., sure: [0.2, 0.9]}}}',
    ).case;
    const { findings: found } = await ask(theCase, 100);
    expect(found[0]!.share.range).toEqual([0.1, 0.8]);
  });

  test('what moves nothing has no effect at all', async () => {
    const idle = Array.from({ length: 5 }, (_, at) => `i${at}: {says: Idle, sure: [0.1, 0.9]}`).join(', ');
    const theCase = caseOf(
      `${pair}  north: [not open]\n  south: [{statement: not sanction, because: [a1]}, {statement: open or not open, because: [i0, i1, i2, i3, i4]}]`,
      `record: {assumptions: {a1: {says: It would., sure: 0.5}, ${idle}}}`,
    ).case;
    const { findings: found } = await ask(theCase, 1000);
    expect(found[0]!.effects.map(({ key }) => key)).toEqual(['a1']);
  });

  test('what moves only together with a dozen others is found, whatever the samples', async () => {
    const of = (sure: string) =>
      caseOf(
        `${pair}  north: [not open]\n  south: [{statement: not sanction, because: [${things.join(', ')}]}]`,
        `record: {assumptions: {${things.map(id => `${id}: {says: Thing., sure: ${sure}}`).join(', ')}}}`,
      ).case;
    const things = Array.from({ length: 14 }, (_, at) => `a${at}`);
    for (const samples of [64, 1000]) {
      const { findings: found, exact } = await ask(of('[0, 1]'), samples);
      expect(exact).toBe(false);
      expect(found[0]!.share.range).toEqual([0, 1]);
      const { certain } = (await ask(of('[0.9, 0.95]'), samples)).findings[0]!.share;
      expect(certain.low).toBeLessThanOrEqual(1 - 0.95 ** 14);
      expect(certain.high).toBeGreaterThanOrEqual(1 - 0.95 ** 14);
    }
  });

  test('a want that stands twice in a list is held or not each time by itself', async () => {
    const share = async (second: string) => {
      const wants = `[{statement: not sanction, sure: 0.5}, {statement: not sanction, sure: ${second}}]`;
      return (await ask(caseOf(`${pair}  north: [not open]\n  south: ${wants}`).case, 100)).findings[0]!.share.range;
    };
    expect(await share('0.5')).toEqual([0.25, 0.25]);
    expect(await share('0.2')).toEqual([0.4, 0.4]);
  });

  test('parties that control nothing are told apart by what they want, not by their order', async () => {
    const wants = {
      anna: '{statements: [sanction or open, sanction or not open, not sanction, open, sanction], order-noise: 0.7}',
      ben: '{statements: [not open, sanction, open or sanction, open and sanction, not sanction], order-noise: 0.9}',
    };
    const shares = async (order: readonly (keyof typeof wants)[]) => {
      const roles = ['north', 'south', ...order].map(id => `${id}: {name: ${id}, role: principal}`).join(', ');
      const lists = order.map(id => `  ${id}: ${wants[id]}`).join('\n');
      const situation = `${pair}  north: [open]\n  south: [not sanction]\n${lists}`.replace(/^/gm, '  ');
      const { case: theCase } = readCase(`parley: 1\ntitle: T\nparties: {${roles}}\nsituation:\n${situation}`);
      const { worseFor, exact } = await ask(theCase, 200, { parties: 4 });
      expect(exact).toBe(false);
      return new Map(order.map(id => [id, worseFor[2 + order.indexOf(id)]!]));
    };
    const [first, second] = [await shares(['anna', 'ben']), await shares(['ben', 'anna'])];
    expect(first.get('anna')).toEqual(second.get('anna'));
    expect(first.get('ben')).toEqual(second.get('ben'));
    expect(first.get('anna')![1]).toBeGreaterThan(0);
  });

  test('unknown stays unknown: what is sure and what is possible part, and no figure lies between', async () => {
    const quiet = caseOf(`${pair}  north: [not open]`).case;
    const { findings: found } = await ask(quiet, 10, { concept: 'nash' });
    expect(found[0]!.share.range).toEqual([0, 1]);
  });

  test('an option that rests on a failing assumption stays as it is', async () => {
    const theCase = caseOf(
      `options:
  open: {by: north, says: Open, because: [a1]}
  sanction: {by: south, says: Sanction}
status-quo: [sanction]
preferences:
  north: [open]
  south: [sanction]`,
      'record: {assumptions: {a1: {says: The gates can be opened., sure: 0.3}}}',
    ).case;
    const { findings: found } = await ask(theCase, 10);
    expect(found[0]!.share.range).toEqual([0.7, 0.7]);
  });

  test('order noise turns the order of statements, exactly where all orders can be judged', async () => {
    const noisy = (noise: number) =>
      caseOf(`${pair}  north: [not open]\n  south: {statements: [sanction, not sanction], order-noise: ${noise}}`).case;
    const share = async (noise: number) => (await ask(noisy(noise), 100)).findings[0]!.share.range;
    expect(await share(0)).toEqual([1, 1]);
    expect(await share(1)).toEqual([0.5, 0.5]);
    expect((await share(0.25))[0]).toBeCloseTo(0.8, 12);
  });
});
