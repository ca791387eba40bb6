import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCase } from '../file/read.ts';
import { partyId } from '../model.ts';
import { changeStyle, changeValues, hasNoPoints, parsePoints, removeIssue, setPoints, valuesOf } from './agenda.ts';
import { type Edit, editCase } from './edit.ts';

const document = readCase(readFileSync('catalog/veld-river/case.parley.yaml', 'utf8'));
const agenda = document.case.agenda!;
// No rule names it.
const issue = agenda.issues.find(({ id }) => id === 'term')!;
const party = [...agenda.utilities.keys()][0]!;

test('a renamed value keeps its points', () => {
  const wanted = issue.values.map((value, index) => (index === 1 ? 'a new name' : value));
  const after = editCase(document, changeValues(document.data, agenda, issue.id, wanted)).case.agenda!;
  expect(after.issues.find(({ id }) => id === issue.id)!.values).toEqual(wanted);
  const points = agenda.utilities.get(party)!.scores.get(issue.id)!;
  expect(after.utilities.get(party)!.scores.get(issue.id)!.get('a new name')?.range).toEqual(
    points.get(issue.values[1]!)?.range,
  );
});

test('a value that goes takes its points along, a new one has none', () => {
  const wanted = [...issue.values.slice(0, -1), 'x', 'y'];
  const after = editCase(document, changeValues(document.data, agenda, issue.id, wanted)).case.agenda!;
  expect([...after.utilities.get(party)!.scores.get(issue.id)!.keys()]).toEqual(issue.values.slice(0, -1));
});

test('an issue that goes takes all its points along', () => {
  const after = editCase(document, removeIssue(document.data, agenda, issue.id)).case.agenda!;
  expect(after.issues.map(({ id }) => id)).not.toContain(issue.id);
  for (const { weights, scores } of after.utilities.values()) {
    expect([...weights.keys(), ...scores.keys()]).not.toContain(issue.id);
  }
});

test('points are set, made a range, and made unknown', () => {
  const at = ['agenda', 'utilities', party, 'weights', issue.id];
  const weight = (points: Parameters<typeof setPoints>[2]) =>
    editCase(document, setPoints(document.data, at, points))
      .case.agenda!.utilities.get(party)!
      .weights.get(issue.id);
  expect(weight(12)?.range).toEqual([12, 12]);
  expect(weight([10, 20])?.range).toEqual([10, 20]);
  expect(weight(undefined)).toBeUndefined();
});

test.each([
  ['40', 40],
  [' 40 – 60 ', [40, 60]],
  ['12,5', 12.5],
  ['', undefined],
  ['?', undefined],
  ['60 - 40', null],
  ['101', null],
  ['many', null],
])('%j are points', (typed, points) => {
  expect(parsePoints(typed)).toEqual(points);
});

test.each([
  ['plain', '140', 140],
  ['plain', '4 - 600', [4, 600]],
  ['plain', '12.5', null],
  ['plain', '-1', null],
  ['amount', '12.5', 12.5],
  ['amount', '140', 140],
] as const)('as %s points %j are %j', (kind, typed, points) => {
  expect(parsePoints(typed, kind)).toEqual(points);
});

test('plain points are edited as weights and scores are: values renamed, gone with the issue, the style changed', () => {
  const text =
    'parley: 1\ntitle: T\nparties:\n  a: {name: A, role: principal}\nagenda:\n  issues:\n    i: {name: I, values: [x, y]}\n  utilities:\n    a: {points: {i: {x: 140, y: 0}}, reservation: 120}\n';
  const plain = readCase(text);
  const { agenda: before } = plain.case;
  const pointsIn = (edits: Edit[]) => editCase(plain, edits).case.agenda!.utilities.get(partyId('a'))!.points;
  expect([
    ...pointsIn(changeValues(plain.data, before!, 'i', ['x', 'z']))!
      .get('i')!
      .keys(),
  ]).toEqual(['x', 'z']);
  expect(pointsIn(removeIssue(plain.data, before!, 'i'))!.size).toBe(0);
  expect(
    pointsIn(setPoints(plain.data, ['agenda', 'utilities', 'a', 'points', 'i', 'y'], 7))!
      .get('i')!
      .get('y')!.range,
  ).toEqual([7, 7]);
  expect(hasNoPoints(before!.utilities.get(partyId('a')))).toBe(false);
  const back = editCase(
    plain,
    changeStyle(plain.data, 'a', false).concat({ do: 'delete', at: ['agenda', 'utilities', 'a', 'reservation'] }),
  );
  expect(back.case.agenda!.utilities.get(partyId('a'))!.points).toBeUndefined();
  expect(editCase(back, changeStyle(back.data, 'a', true)).case.agenda!.utilities.get(partyId('a'))!.points!.size).toBe(
    0,
  );
});

test('values are lines', () => {
  expect(valuesOf(' none\r\n\n20%\n')).toEqual(['none', '20%']);
});
