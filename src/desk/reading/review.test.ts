import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../test/support/size.ts';
import { editCase } from '../../case/edit/edit.ts';
import { readCase } from '../../case/file/read.ts';
import { proposalsOf } from './proposals.ts';
import { openTagger, readReport } from './read-report.ts';
import {
  acceptedOf,
  currentItem,
  type Decision,
  decide,
  mergeChoices,
  type Review,
  startReview,
  undoDecision,
} from './review.ts';
import { acceptBy, takeIn } from './take-in.ts';
import { twoReadings, withContradictions, withReadings } from './two-readings.ts';

const report = readReport('report.txt', readFileSync('catalog/veld-river/reading/report.txt'), openTagger());
const proposals = proposalsOf(report);
const empty = readCase(
  'parley: 1\ntitle: New\nparties:\n  low: {name: Lowland, role: principal}\n  high: {name: The upper state, role: principal}\n',
);

function through(review: Review, decisionOf: (review: Review) => Decision): Review {
  return currentItem(review) ? through(decide(review, decisionOf(review)), decisionOf) : review;
}

test('accepting everything in turn is what --accept all does', () => {
  const review = through(startReview(empty.case, proposals), () => ({ do: 'accept' }));
  const one = takeIn(empty, proposals, acceptedOf(review), 'report.txt').document.case;
  const all = takeIn(empty, proposals, acceptBy('all', proposals), 'report.txt').document.case;
  const contents = ({ record, parties }: typeof one) => ({
    claims: record.claims.map(({ says, by, at }) => ({ says, by, at })),
    contradictions: record.contradictions.map(({ says }) => says),
    parties: parties.map(({ name }) => name),
  });
  expect(contents(one)).toEqual(contents(all));
});

test('what is in the case already is not asked again', () => {
  const full = takeIn(empty, proposals, acceptBy('all', proposals), 'report.txt').document;
  expect(startReview(full.case, proposals).items).toEqual([]);
});

test('any decision can be taken back, one after the other, to the beginning', () => {
  const choices: readonly Decision[] = [{ do: 'accept' }, { do: 'reject' }, { do: 'accept', says: 'Other words' }];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...choices), { maxLength: 60 }), decisions => {
      const start = startReview(empty.case, proposals);
      const states = [start];
      for (const each of decisions) states.push(decide(states.at(-1)!, each));
      let current = states.at(-1)!;
      for (const state of states.slice(0, Math.min(decisions.length, start.items.length)).toReversed()) {
        current = undoDecision(current);
        expect(acceptedOf(current)).toEqual(acceptedOf(state));
      }
      expect(undoDecision(start).decisions).toEqual([]);
    }),
    { seed: 7, numRuns: cases(50, 2_000) },
  );
});

test('other words, the same claim, the same party', () => {
  const first = through(startReview(empty.case, proposals), review => {
    const item = currentItem(review)!;
    if (item.kind === 'party') {
      const choice = mergeChoices(review, empty.case).find(({ name }) => name === 'The upper state');
      return proposals.parties[item.index]!.name === 'Highland'
        ? { do: 'merge', into: choice!.into }
        : { do: 'reject' };
    }
    if (item.kind === 'contradiction') return { do: 'accept' };
    if (review.decisions.length === 0) return { do: 'accept', says: 'In other words.' };
    return review.decisions.length === 1
      ? { do: 'merge', into: mergeChoices(review, empty.case)[0]!.into }
      : { do: 'accept' };
  });
  const { case: taken } = takeIn(empty, proposals, acceptedOf(first), 'report.txt').document;
  expect(taken.parties.map(({ id }) => id)).toEqual(['low', 'high']);
  expect(taken.record.claims.filter(({ says }) => says === 'In other words.')).toHaveLength(1);
  const second = proposals.claims[first.items[1]!.index]!;
  expect(taken.record.claims.some(({ at }) => at?.[0] === second.at[0] && at[1] === second.at[1])).toBe(false);
  for (const { between } of taken.record.contradictions)
    for (const id of between) expect(taken.record.claims.some(claim => claim.id === id)).toBe(true);
});

test('a claim by somebody whose name is that of a party is by the party', () => {
  const claims = [{ ...proposals.claims[0]!, by: 'the Lowland' }];
  const one = { ...proposals, claims, contradictions: [] };
  const taken = takeIn(empty, one, acceptBy('all', one), 'report.txt').document.case;
  expect(taken.record.claims.map(({ by }) => by)).toEqual(['low']);
});

test('two readings of a contradiction, once; the assessment has a matrix for each', () => {
  const accepted = withContradictions(acceptBy('graded', proposals), proposals, [1]);
  const taken = takeIn(empty, proposals, accepted, 'report.txt').document;
  const made = withReadings(taken, proposals, [1]);
  const [contradiction] = made.case.record.contradictions.filter(
    ({ says }) => says === proposals.contradictions[0]!.says,
  );
  expect(made.case.readings.map(({ id }) => id)).toEqual(contradiction!.readings);
  expect(made.case.readings.map(({ because }) => because)).toEqual(contradiction!.between.map(claim => [claim]));
  expect(twoReadings(made.case, contradiction!.id)).toEqual([]);
  expect(withReadings(made, proposals, [1]).text).toBe(made.text);
  expect(() => withContradictions(accepted, proposals, [99])).toThrow(/no contradiction 99/);
  expect(editCase(taken, twoReadings(taken.case, 'nowhere')).text).toBe(taken.text);
});
