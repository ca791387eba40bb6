import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Answers, makeGauge, plainly } from '../../../test/support/gauge.ts';
import { cases } from '../../../test/support/size.ts';
import { nobleSuite } from '../primitives/noble.ts';
import { sodiumSuite } from '../primitives/sodium.ts';
import { practise } from './practice.ts';
import { verifyTranscript } from './verify.ts';

/** The full run takes minutes. */
vi.setConfig({ testTimeout: cases(60_000, 600_000) });

const bitsOf = (value: number, length: number) => Array.from({ length }, (_, at) => (value >> at) & 1);

describe('the gauge says what the answers in the clear say', () => {
  test.each([
    [2, 1],
    [2, 2],
    [3, 1],
    ...cases<[number, number][]>(
      [],
      [
        [2, 3],
        [3, 2],
        [2, 4],
      ],
    ),
  ])('for all answers of %i parties to %i outcomes', (parties, outcomes) => {
    for (let code = 0; code < 2 ** (parties * outcomes); code++) {
      const bits = bitsOf(code, parties * outcomes);
      const answers = Array.from({ length: parties }, (_, party) => [
        bits.slice(party * outcomes, (party + 1) * outcomes),
      ]);
      const { session, secrets } = makeGauge(sodiumSuite, answers, { seed: code });
      expect(practise(sodiumSuite, session, secrets).ending).toEqual({
        kind: 'answer',
        deal: plainly(answers).deal,
        level: 0,
      });
    }
  });

  test('with levels, a minimum, a convener and the question which, and anyone can verify it', () => {
    fc.assert(
      fc.property(arbitraryGauge, ({ answers, seed, convener, minimum, mayAskWhich }) => {
        const { session, secrets } = makeGauge(sodiumSuite, answers, { seed, convener, minimum, mayAskWhich });
        const { ending, parties, messages } = practise(sodiumSuite, session, secrets, {
          agreesToWhich: secrets.map(() => true),
        });
        const { deal, level, acceptable } = plainly(answers);
        expect(ending).toMatchObject({ kind: 'answer', deal, level });
        if (deal && mayAskWhich) expect(acceptable).toContain((ending as { which?: number }).which);
        for (const { state } of parties) expect(state.ending).toEqual(ending);
        expect(verifyTranscript(sodiumSuite, session, messages).ending).toEqual(ending);
      }),
      { numRuns: cases(12, 200), seed: 1 },
    );
  });

  test('with six parties, the last accepting one outcome only', () => {
    const all = [[1, 1, 1, 1, 1]];
    const answers = [all, all, all, all, all, [[0, 0, 0, 1, 0]]];
    const { session, secrets } = makeGauge(sodiumSuite, answers, { mayAskWhich: true });
    const agreesToWhich = answers.map(() => true);
    expect(practise(sodiumSuite, session, secrets, { agreesToWhich }).ending).toMatchObject({ deal: true, which: 3 });
  });

  test('which outcome stays unknown where one party does not consent', () => {
    const { session, secrets } = makeGauge(sodiumSuite, [[[1, 1]], [[1, 1]]], { mayAskWhich: true });
    const { ending } = practise(sodiumSuite, session, secrets, { agreesToWhich: [true, false] });
    expect(ending).toEqual({ kind: 'answer', deal: true, level: 0, declined: [1] });
  });
});

test('libsodium and noble send the same bytes, and each verifies what the other sent', () => {
  fc.assert(
    fc.property(arbitraryGauge, ({ answers, seed, convener, minimum, mayAskWhich }) => {
      const options = { seed, convener, minimum, mayAskWhich };
      const [a, b] = [sodiumSuite, nobleSuite].map(suite => {
        const { session, secrets } = makeGauge(suite, answers, options);
        const run = practise(suite, session, secrets, { agreesToWhich: secrets.map(() => true) });
        const other = suite === sodiumSuite ? nobleSuite : sodiumSuite;
        expect(verifyTranscript(other, session, run.messages).ending).toEqual(run.ending);
        return run;
      });
      expect(a!.messages).toEqual(b!.messages);
    }),
    { numRuns: cases(3, 30), seed: 2 },
  );
});

test('number, order and length of the messages do not depend on the answers', () => {
  const shape = (answers: Answers) => {
    const { session, secrets } = makeGauge(sodiumSuite, answers, { minimum: 1 });
    return practise(sodiumSuite, session, secrets).messages.map(({ length }, at, all) => [length, all[at]![38]]);
  };
  const first = shape([[[1, 0, 0, 0]], [[0, 0, 0, 1]]]);
  expect(shape([[[1, 1, 1, 1]], [[1, 1, 1, 1]]])).toEqual(first);
  expect(shape([[[0, 1, 1, 0]], [[1, 0, 0, 1]]])).toEqual(first);
});

const arbitraryGauge = fc
  .record({
    parties: fc.integer({ min: 2, max: 3 }),
    outcomes: fc.integer({ min: 1, max: 5 }),
    levels: fc.integer({ min: 1, max: 3 }),
    seed: fc.nat(1_000_000),
    convener: fc.boolean(),
    mayAskWhich: fc.boolean(),
    raw: fc.array(fc.nat(3), { minLength: 15, maxLength: 15 }),
  })
  .map(({ parties, outcomes, levels, raw, ...rest }) => {
    // raw says from which level on a party accepts an outcome (3: never), so that levels are monotone.
    const answers: Answers = Array.from({ length: parties }, (_, party) =>
      Array.from({ length: levels }, (_, level) =>
        Array.from({ length: outcomes }, (_, at) => (raw[party * outcomes + at]! <= level ? 1 : 0)),
      ),
    );
    const accepted = answers.map(own => own[0]!.reduce((count, bit) => count + bit, 0));
    return { answers, minimum: Math.min(...accepted), ...rest };
  });
