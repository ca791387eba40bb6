import { describe, expect, test } from 'vitest';
import type { FileError } from '../../core/errors.ts';
import { toNumber } from '../../core/rational.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';
import { english } from '../../words/english.ts';
import { sayPlainly } from '../../words/say.ts';
import { oddities } from '../check/oddities.ts';
import { unsupportedValues } from '../check/unsupported.ts';
import { readCase } from '../file/read.ts';
import { partyId } from '../model.ts';
import { acceptanceOf, gapsOf, packagesOf, valuationOf, worthOf } from './package.ts';

const caseOf = (utility: string, more = '') =>
  readCase(`parley: 1
title: T
parties: {a: {name: A, role: principal}}
agenda:
  issues:
    i: {name: I, values: [x, y]}
    j: {name: J, values: [x, y], ordered: true}
${more}  utilities:
    a: ${utility}
`).case;

function judged(utility: string) {
  const { agenda } = caseOf(utility);
  const valuation = valuationOf(agenda!.utilities.get(partyId('a')), agenda!.issues);
  return {
    valuation,
    worth: (chosen: number[]) => {
      const { low, high } = worthOf(valuation, chosen);
      return [toNumber(low), high && toNumber(high)];
    },
    answers: [...packagesOf(agenda!)].map(chosen => acceptanceOf(valuation, chosen)),
    gaps: (chosen: number[]) => gapsOf(valuation, agenda!.issues, chosen),
  };
}

describe('what a package is worth, and whether it is accepted', () => {
  test('exactly: three tenths and thirds meet what they sum to', () => {
    const { worth, answers } = judged(
      '{weights: {i: 33.3333, j: 66.6667}, scores: {i: {x: 30, y: 0}, j: {x: 30, y: 0}}, reservation: 30}',
    );
    expect(worth([0, 0])).toEqual([30, 30]);
    expect(answers).toEqual(['yes', 'no', 'no', 'no']);
  });

  test('ranges leave open what lies between their ends, each value on its own', () => {
    const { worth, answers, gaps } = judged(
      '{weights: {i: [40, 60], j: 50}, scores: {i: {x: 100, y: 0}, j: {x: [20, 80], y: 0}}, reservation: [50, 55]}',
    );
    expect([worth([0, 0]), worth([0, 1]), worth([1, 0])]).toEqual([
      [50, 100],
      [40, 60],
      [10, 40],
    ]);
    expect(answers).toEqual(['unknown', 'unknown', 'no', 'no']);
    expect(gaps([0, 1])).toEqual([
      { kind: 'weight', issue: 'i', range: [40, 60] },
      { kind: 'reservation', range: [50, 55] },
    ]);
  });

  test('a reservation that is not given is not zero; a red line says no all the same', () => {
    const { answers, gaps } = judged(
      '{weights: {i: 50, j: 50}, scores: {i: {x: 100, y: 0}, j: {x: 100, y: 0}}, red-lines: [j = x]}',
    );
    expect(answers).toEqual(['unknown', 'no', 'unknown', 'no']);
    expect(gaps([0, 0])).toEqual([{ kind: 'reservation' }]);
  });

  test('what is not given is bounded where the format bounds it', () => {
    const weighted = judged('{weights: {i: 50}, scores: {i: {x: 100, y: 0}, j: {x: 10, y: 0}}, reservation: 50}');
    expect([weighted.worth([0, 0]), weighted.worth([1, 1])]).toEqual([
      [50, 60],
      [0, 0],
    ]);
    expect(weighted.answers).toEqual(['yes', 'yes', 'no', 'no']);
    const plain = judged('{points: {i: {x: 140}, j: {x: 7, y: 0}}, reservation: 147}');
    expect([plain.worth([0, 0]), plain.worth([1, 1])]).toEqual([
      [147, 147],
      [0, undefined],
    ]);
    expect(plain.answers).toEqual(['yes', 'no', 'unknown', 'unknown']);
    expect(plain.valuation.isComplete).toBe(false);
  });

  test('of a party that gives nothing, everything is open', () => {
    const { agenda } = caseOf('{weights: {i: 50}}');
    const valuation = valuationOf(undefined, agenda!.issues);
    expect(valuation.gaps).toEqual([{ kind: 'all-points' }, { kind: 'reservation' }]);
    expect(acceptanceOf(valuation, [0, 0])).toBe('unknown');
  });

  test('what cannot be made is no package', () => {
    const { agenda } = caseOf('{weights: {i: 50}}', '  infeasible: [i = x and j >= y]\n');
    expect([...packagesOf(agenda!)]).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
  });
});

describe('plain points in a file', () => {
  test('both styles for one party are a complaint with its place and remedy; so is a reservation over 100 of weights', () => {
    const complaint = (utility: string) => {
      try {
        caseOf(utility);
      } catch (error) {
        const { code, where, hint } = (error as FileError).complaints[0]!;
        return [code, where?.line, hint];
      }
      return undefined;
    };
    expect(complaint('{weights: {i: 50}, points: {i: {x: 1}}}')).toEqual([
      'POINTS_TWICE',
      9,
      'Remove "points", or "weights".',
    ]);
    expect(complaint('{weights: {i: 50}, reservation: 101}')?.slice(0, 2)).toEqual(['VALUE_WRONG', 9]);
    expect(complaint('{weights: {i: 50}, reservation: {value: [1, 101]}}')?.[0]).toBe('VALUE_WRONG');
    expect(complaint('{points: {i: {x: 1.5}}}')).toBeDefined();
    expect(complaint('{points: {i: {z: 1}}}')?.[0]).toBe('VALUE_UNKNOWN');
    expect(complaint('{points: {i: {x: 1}}, reservation: 101.5}')).toBeUndefined();
  });

  test('no sum of them is odd, what is missing is, and what rests on nothing is listed', () => {
    const theCase = caseOf('{points: {i: {x: 1000, y: [2, 9]}, j: {x: 3}}, reservation: 400}');
    expect(oddities(theCase).map(({ code, at }) => [code, at.join('.')])).toEqual([
      ['POINTS_UNKNOWN', 'agenda.utilities.a.points.j'],
    ]);
    const said = unsupportedValues(theCase).map(({ says }) =>
      sayPlainly(says.say as MessageKey, says.values!, english),
    );
    expect(said).toContain('a: points of i = y');
  });
});
