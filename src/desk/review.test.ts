import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCase } from '../case/file/read.ts';
import { proposalsOf } from './proposals.ts';
import { readReport } from './read-report.ts';
import { answer, currentItem, mergeTargets, type Review, resultOf, startReview, undo } from './review.ts';
import { acceptBy, takeIn } from './take-in.ts';
import { makeTwoReadings } from './two-readings.ts';

const empty = readCase(
  'parley: 1\ntitle: A new case\nstatus: working\nparties:\n  lowland: {name: Lowland, role: principal}\n',
  'new.parley.yaml',
);
const proposals = proposalsOf(readReport('report.txt', readFileSync('catalog/veld-river/reading/report.txt')));
const start = startReview(empty, proposals);

/** Answers until an item of the kind is current. */
function upTo(kind: string, review: Review): Review {
  let at = review;
  while (currentItem(at) && currentItem(at)?.kind !== kind) at = answer(at, { do: 'accept' });
  return at;
}

test('all accepted is what --accept all takes in, but for places that only a contradiction names', () => {
  const { proposals: given, accepted } = resultOf(upTo('none', start), proposals);
  const mine = takeIn(empty, given, accepted, 'report.txt');
  const all = takeIn(empty, proposals, acceptBy('all', proposals), 'report.txt');
  expect(mine.added).toEqual(all.added);
  expect(startReview(mine.document, proposals).items).toEqual([]);
});

test('nothing answered takes in nothing but the source', () => {
  const { proposals: given, accepted } = resultOf(start, proposals);
  expect(takeIn(empty, given, accepted, 'report.txt').added).toEqual({ claims: 0, parties: 0, contradictions: 0 });
});

test('an undone answer is as if it had not been given, and undoing at the start changes nothing', () => {
  const one = answer(start, { do: 'accept' });
  expect(undo(answer(one, { do: 'reject' }))).toEqual(one);
  expect(undo(start)).toEqual(start);
});

test('edited words go into the case, and the claim is known again by its place', () => {
  const { proposals: given, accepted } = resultOf(answer(start, { do: 'edit', text: 'In my words.' }), proposals);
  const { document } = takeIn(empty, given, accepted, 'report.txt');
  expect(document.case.record.claims.map(claim => claim.says)).toEqual(['In my words.']);
  expect(startReview(document, proposals).items).toHaveLength(start.items.length - 1);
});

test('a merged claim is not added; a merged party is named in the one that stands for it', () => {
  const first = answer(start, { do: 'accept' });
  expect(mergeTargets(first)).toEqual([start.items[0]]);
  const claims = resultOf(answer(first, { do: 'merge', into: 0 }), proposals);
  expect(claims.accepted.claims).toEqual(new Set([0]));
  const party = upTo('party', start);
  const at = currentItem(party)!.index;
  const two = resultOf(answer(answer(party, { do: 'accept' }), { do: 'merge', into: at }), proposals);
  expect(two.accepted.parties.size).toBe(1);
  expect(two.proposals.parties[at]!.says).toContain('Also as ');
});

test('two readings are made of a contradiction once', () => {
  const { document } = takeIn(empty, proposals, acceptBy('all', proposals), 'report.txt');
  const id = document.case.record.contradictions[0]!.id;
  const twice = makeTwoReadings(document, id);
  expect(twice.case.readings.map(reading => reading.because)).toEqual(
    document.case.record.contradictions[0]!.between.map(claim => [claim]),
  );
  expect(makeTwoReadings(twice, id)).toBe(twice);
  expect(makeTwoReadings(document, 'no-such')).toBe(document);
});
