import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeGauge } from '../../../test/support/gauge.ts';
import { sodiumSuite } from '../../secure/primitives/sodium.ts';
import { openHome } from './home.ts';
import { checkBudget, recordBegun } from './ledger.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-ledger-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a ledger refuses another budget, a round that is counted already, and another minimum for standing answers', () => {
  const home = openHome(join(folder, 'home'));
  const answers = [[[1, 0, 1]], [[1, 1, 0]]];
  const session = (rules: object) =>
    makeGauge(sodiumSuite, answers, { standingSeeds: true, minimum: 1, budget: 3, ...rules }).session;
  checkBudget(home, session({}));
  recordBegun(home, session({}), { seed: '0'.repeat(64), minimum: 1 });
  expect(() => checkBudget(home, session({ round: 2 }))).not.toThrow();
  expect(() => checkBudget(home, session({ round: 1 }))).toThrow(/this is gauge 2/);
  expect(() => checkBudget(home, session({ round: 2, budget: 4 }))).toThrow(/budget of 3/);
  expect(() => checkBudget(home, session({ round: 2, minimum: 2 }))).toThrow(/under a minimum of 1/);
});
