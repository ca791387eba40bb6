import { expect, test } from 'vitest';
import { makeGauge } from '../../../test/support/gauge.ts';
import { memoryKeep } from '../../../test/support/memory-keep.ts';
import { sodiumSuite } from '../../secure/primitives/sodium.ts';
import { checkBudget, ledgerKey, proposedRound, recordBegun, recordStanding } from './budget.ts';

const answers = [[[1, 0, 1]], [[1, 1, 0]]];
const rules = { standingSeeds: true, minimum: 1, budget: 3 };
const { session: first } = makeGauge(sodiumSuite, answers, rules);
const session = (others: object) => ({ ...first, ...others });

test('a ledger refuses another budget, a round that is counted already, and another minimum for standing answers', async () => {
  const keep = memoryKeep();
  await checkBudget(keep, session({}));
  await recordBegun(keep, session({}), { seed: '0'.repeat(64), minimum: 1 });
  await checkBudget(keep, session({ round: 2 }));
  await expect(checkBudget(keep, session({ round: 1 }))).rejects.toThrow(/this is gauge 2/);
  await expect(checkBudget(keep, session({ round: 2, budget: 4 }))).rejects.toThrow(/agreed for this list is 3/);
  await expect(checkBudget(keep, session({ round: 2, minimum: 2 }))).rejects.toThrow(/under a minimum of 1/);
});

test('what is proposed next counts on, keeps the budget and the digests, and is refused when none is left', async () => {
  const keep = memoryKeep();
  const key = ledgerKey(first);
  const wanted = { budget: 2, standing: true };
  const next = async () => proposedRound(await keep.ledger(key), wanted);
  expect(await next()).toEqual({ budget: 2, round: 1, standingDigests: [] });
  await recordBegun(keep, session({ budget: 2 }), { minimum: 1 });
  const digests = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  await recordStanding(keep, session({ budget: 2 }), digests);
  expect(proposedRound(await keep.ledger(key), { ...wanted, budget: 9 })).toMatchObject({ budget: 2, round: 2 });
  expect((await next()).standingDigests).toEqual(digests);
  const second = session({ budget: 2, round: 2, standingDigests: digests });
  await checkBudget(keep, second);
  const others = { ...second, standingDigests: digests.toReversed() };
  await expect(checkBudget(keep, others)).rejects.toThrow(/not those of the first gauge/);
  await recordBegun(keep, second);
  await recordBegun(keep, second);
  await expect(next()).rejects.toMatchObject({ code: 'GAUGE_BUDGET' });
});
