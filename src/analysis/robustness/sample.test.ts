import { describe, expect, test } from 'vitest';
import { caseOf } from '../../../test/support/case-of.ts';
import { cases } from '../../../test/support/size.ts';
import type { Case } from '../../case/model.ts';
import { type Random, seededRandom } from '../../core/random.ts';
import { WorldBuilder } from './evaluate.ts';
import { findingNames } from './findings.ts';
import { findingsIn, tallyWorlds } from './sample.ts';
import { addTallies, decidingEffect, shareOf, type Tally } from './tally.ts';
import { uncertaintiesOf } from './uncertainty.ts';

const stalemate = `options:
  open: {by: north, says: Open the gates}
  sanction: {by: south, says: Keep the sanctions}
  pay: {by: fund, says: Pay}
status-quo: [sanction]
infeasible: [{rule: pay and sanction, because: [a3]}]
preferences:
  north:
    - {statement: not sanction, because: [a1]}
    - {statement: open if pay, sure: [0.4, 0.8]}
    - {statement: not open, sure: 0.7}
  south:
    - {statement: open, because: [a2]}
    - {statement: sanction if not open, sure: 0.5}
    - not sanction
  fund:
    - {statement: pay if open, because: [a1, a2]}
    - not pay`;
const assumptions = `record:
  assumptions:
    a1: {says: One, sure: 0.8}
    a2: {says: Two, sure: [0.3, 0.5]}
    a3: {says: Three, sure: 0.9}`;

/** The exact share of each finding: every world solved once, weighted by its probability (a range by its middle). */
function exactShares(theCase: Case): Record<string, number> {
  const uncertainties = uncertaintiesOf(theCase);
  const builder = new WorldBuilder(theCase, uncertainties, ['seq']);
  const shares: Record<string, number> = {};
  for (let bits = 0; bits < 2 ** uncertainties.length; bits++) {
    const holds = uncertainties.map((_, index) => ((bits >>> index) & 1) === 1);
    const weight = uncertainties.reduce((product, { sure: [low, high], drawn }, index) => {
      const p = drawn ? (low + high) / 2 : 1;
      return product * (holds[index] ? p : 1 - p);
    }, 1);
    if (weight === 0) continue;
    const findings = findingsIn(builder, { holds, orders: new Map() }, 'seq');
    for (const [name, found] of Object.entries(findings)) shares[name] = (shares[name] ?? 0) + (found ? weight : 0);
  }
  return shares;
}

function randomCase(random: Random): Case {
  const atoms = ['open', 'sanction', 'pay'];
  const atom = () => `${random.below(2) ? 'not ' : ''}${atoms[random.below(3)]}`;
  const statement = () => {
    const text = random.below(2) ? atom() : `${atom()} ${['and', 'or', 'if', 'iff'][random.below(4)]} ${atom()}`;
    const sure = [1, 0.5, '[0.2, 0.9]', 0.8][random.below(4)];
    const because = random.below(2) ? `, because: [a${1 + random.below(3)}]` : '';
    return `    - {statement: ${text}, sure: ${sure}${because}}`;
  };
  const party = (id: string) => [`  ${id}:`, ...Array.from({ length: 1 + random.below(3) }, statement)].join('\n');
  return caseOf(
    `${stalemate.split('preferences:')[0]}preferences:\n${['north', 'south', 'fund'].map(party).join('\n')}`,
    assumptions,
  ).case;
}

describe('sampling', () => {
  test('the shares of many worlds approach the exact shares, on random cases', () => {
    let outside = 0;
    const trials = cases(40, 400);
    for (let index = 0; index < trials; index++) {
      const theCase = randomCase(seededRandom(3, index));
      const exact = exactShares(theCase);
      const tally = tallyWorlds({ case: theCase, concept: 'seq', seed: index, from: 0, to: 400 });
      for (const name of findingNames) {
        const { low, high, share } = shareOf(tally, name);
        if (exact[name]! < low - 1e-9 || exact[name]! > high + 1e-9) outside++;
        expect(Math.abs(share - exact[name]!)).toBeLessThan(0.13);
      }
    }
    expect(outside / (trials * findingNames.length)).toBeLessThan(0.08); // 95 % intervals
  });

  test('the same seed gives the same counts however the worlds are split', () => {
    const theCase = caseOf(stalemate, assumptions).case;
    const count = (from: number, to: number) => tallyWorlds({ case: theCase, concept: 'seq', seed: 9, from, to });
    const whole = count(0, 300);
    const cuts = [0, 7, 120, 300];
    const parts = cuts
      .slice(1)
      .map((to, index) => count(cuts[index]!, to))
      .toReversed();
    expect(addTallies(parts as [Tally, ...Tally[]])).toEqual(whole);
  });

  test('values that rest on one assumption hold and fall together, and it is found to decide', () => {
    const theCase = caseOf(
      `options:
  open: {by: north, says: Open}
  sanction: {by: south, says: Sanction}
status-quo: [sanction]
preferences:
  north: [not sanction, {statement: open if not sanction, because: [a1]}, not open]
  south: [{statement: not sanction, because: [a1]}]`,
      'record: {assumptions: {a1: {says: Both want it., sure: 0.4}}}',
    ).case;
    const tally = tallyWorlds({ case: theCase, concept: 'seq', seed: 1, from: 0, to: 1000 });
    expect(shareOf(tally, 'opens').share).toBeCloseTo(0.4, 1);
    expect(shareOf(tally, 'opens').share + shareOf(tally, 'holds').share).toBe(1);
    const deciding = decidingEffect(tally, 'opens')!;
    expect(uncertaintiesOf(theCase)[deciding.uncertainty]!.key).toBe('a1');
    expect(deciding.difference.difference).toBe(1);
  });

  test('unknown stays unknown: certain and possible shares part, and no figure lies between', () => {
    const theCase = caseOf(
      `options:
  open: {by: north, says: Open}
  sanction: {by: south, says: Sanction}
status-quo: [sanction]
preferences:
  north: [open]`,
    ).case;
    const tally = tallyWorlds({ case: theCase, concept: 'nash', seed: 1, from: 0, to: 10 });
    expect(shareOf(tally, 'holds').share).toBe(0); // north opens
    const quiet = caseOf(
      `options:
  open: {by: north, says: Open}
  sanction: {by: south, says: Sanction}
status-quo: [sanction]
preferences:
  north: [not open]`,
    ).case;
    const other = tallyWorlds({ case: quiet, concept: 'nash', seed: 1, from: 0, to: 10 });
    expect([shareOf(other, 'holds').share, shareOf(other, 'holds?').share]).toEqual([0, 1]);
  });

  test('order noise turns the order of statements, and leaves it where it is zero', () => {
    const noisy = (noise: number) =>
      caseOf(
        `options:
  open: {by: north, says: Open}
  sanction: {by: south, says: Sanction}
status-quo: [sanction]
preferences:
  north: [not open]
  south: {statements: [sanction, not sanction], order-noise: ${noise}}`,
      ).case;
    const share = (noise: number) =>
      shareOf(tallyWorlds({ case: noisy(noise), concept: 'seq', seed: 4, from: 0, to: 2000 }), 'holds').share;
    expect(share(0)).toBe(1);
    expect(share(1)).toBeCloseTo(0.5, 1);
    expect(share(0.25)).toBeCloseTo(1 / 1.25, 1);
  });
});
