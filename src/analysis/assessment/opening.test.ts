import { expect, test } from 'vitest';
import { type Expected, expectedOpenings, kindNames, said } from '../../../test/support/least-change-oracle.ts';
import { cases } from '../../../test/support/size.ts';
import { readCase } from '../../case/file/read.ts';
import { type Case, partyId } from '../../case/model.ts';
import { type Random, seededRandom } from '../../core/random.ts';
import { applyChanges, type Change } from '../stability/changes.ts';
import { type StateIndex, statesOf } from '../stability/model.ts';
import { isReachableEquilibrium, SituationSolver } from '../stability/solver.ts';
import type { LeastChange } from './assessment.ts';
import { leastOpening, openingsOf } from './opening.ts';

const opening = (theCase: Case, keepCore = false) =>
  leastOpening(theCase, 'seq', theCase.situation!.statusQuo!, keepCore);

function sayChange(change: Change): string {
  if ('option' in change) return `${change.kind} ${change.option}`;
  const of = `${change.kind} ${change.party}: ${change.statement}`;
  return change.kind === 'move up' ? `${of} before ${change.before}` : of;
}

/** As the oracle gives it. */
function found({ kinds, winOver }: LeastChange): Omit<Expected, 'opensAlready'> {
  const setsOf = (name: string) => kinds.filter(({ kind }) => kind === name).flatMap(({ changes }) => changes);
  const cost = (path: LeastChange['winOver'][number]['path']) =>
    path.reduce(
      ([won, joint, steps], each) => [won! + each.winOver.length, joint! + each.by.length - 1, steps! + 1],
      [0, 0, 0],
    );
  return {
    kinds: kindNames.map(name =>
      setsOf(name)
        .map(set => said(set.map(sayChange)))
        .toSorted(),
    ),
    winOver: new Map(winOver.map(({ parties, path }) => [parties.join('+'), cost(path).join()])),
  };
}

/** Two or three parties, three or four options; repeated wants, marked core wants, one-way options, parties of unknown wants. */
function randomCase(random: Random): Case {
  const pick = <T>(items: readonly T[]) => items[random.below(items.length)]!;
  const parties = ['a', 'b', 'c'].slice(0, 2 + random.below(2));
  const options = ['w', 'x', 'y', 'z'].slice(0, 3 + random.below(2));
  const literal = () => `${random.below(2) ? 'not ' : ''}${pick(options)}`;
  const statement = () =>
    pick([
      literal,
      literal,
      () => `(${literal()})`,
      () => `${literal()} and ${literal()}`,
      () => `${literal()} if ${literal()}`,
    ])();
  const want = () => {
    const core = random.below(6);
    return core > 1 ? statement() : { statement: statement(), core: core === 0 };
  };
  const by = new Map(options.map((id, at) => [id, parties[at] ?? pick(parties)]));
  // in half of the cases each would rather have the others move than move itself, so that moves are hard to come by
  const isDilemma = random.below(2) === 0;
  const grudging = (id: string) => [
    ...options.filter(each => by.get(each) !== id && random.below(3) > 0),
    ...options.filter(each => by.get(each) === id && random.below(4) > 0).map(each => `not ${each}`),
  ];
  const now = options.filter(() => random.below(4) === 0);
  const away = options.map(each => (now.includes(each) ? `not ${each}` : each));
  const wants = (id: string) => {
    const more = Array.from({ length: 1 + random.below(3) }, want);
    return isDilemma ? [...more.slice(1), ...grudging(id)].slice(0, 4) : more;
  };
  const roles = ['principal', 'principal', 'third-party'];
  return readCase(
    JSON.stringify({
      parley: 1,
      title: 'random',
      status: 'illustration',
      parties: Object.fromEntries(parties.map(id => [id, { name: id.toUpperCase(), role: pick(roles) }])),
      situation: {
        options: Object.fromEntries(options.map(id => [id, { by: by.get(id), says: id.toUpperCase() }])),
        'status-quo': now,
        infeasible: random.below(4) === 0 ? [`${pick(away)} and ${literal()}`] : [],
        irreversible: Object.fromEntries(
          options.filter(() => random.below(6) === 0).map(id => [id, pick(['taken', 'dropped', 'both'])]),
        ),
        preferences: Object.fromEntries(parties.filter(() => random.below(12) > 0).map(id => [id, wants(id)])),
      },
    }),
  ).case;
}

test('what is proposed is what trying every set of parties, and every one or two changes, finds', () => {
  const count = { closed: 0, won: 0, changed: 0 };
  for (let index = 0; index < cases(60, 10_000); index++) {
    const random = seededRandom(165, index);
    const theCase = randomCase(random);
    const keepCore = random.below(3) === 0;
    const { opensAlready, ...expected } = expectedOpenings(theCase, keepCore);
    if (opensAlready) continue;
    const least = opening(theCase, keepCore);
    expect([least.more, least.exhaustive, least.winOverExhaustive]).toEqual([0, true, true]);
    expect({ index, ...found(least) }).toEqual({ index, ...expected });
    count.closed++;
    count.won += least.winOver.length;
    count.changed += least.changes.length;
  }
  for (const each of [count.closed, count.won, count.changed]) expect(each).toBeGreaterThan(5);
});

/** Two sides stop firing only together and watched; the monitors come once both have stopped. The example of docs/methods/assessment.md. */
const ceasefire = readCase(`parley: 1
title: Two guns and a monitor
status: illustration
parties:
  red: {name: Red, role: principal}
  blue: {name: Blue, role: principal}
  monitor: {name: The monitors, role: third-party}
situation:
  options:
    red-stops: {by: red, says: Red stops firing}
    blue-stops: {by: blue, says: Blue stops firing}
    watch: {by: monitor, says: Monitors watch the line}
  status-quo: []
  preferences:
    red: [not (red-stops and not blue-stops), red-stops and blue-stops and watch, not red-stops, blue-stops]
    blue: [not (blue-stops and not red-stops), red-stops and blue-stops and watch, not blue-stops, red-stops]
    monitor: [watch if red-stops and blue-stops, not watch]
`).case;

test('the worked example: the monitors are the fewest to win over, and only a core priority reversed does it by the case alone', () => {
  const { winOver, kinds } = opening(ceasefire);
  expect(winOver).toEqual([
    {
      parties: ['monitor'],
      path: [
        { by: ['monitor'], takes: ['watch'], drops: [], winOver: ['monitor'] },
        { by: ['red', 'blue'], takes: ['red-stops', 'blue-stops'], drops: [], winOver: [] },
      ],
      taken: ['red-stops', 'blue-stops', 'watch'],
    },
  ]);
  expect(kinds.map(({ kind, changes }) => [kind, changes.length])).toEqual([['reverse core', 4]]);
  expect(opening(ceasefire, true).kinds).toEqual([]);
});

test('an outcome that is better only because its judge came to want it opens nothing', () => {
  const alone: Change = {
    ...{ kind: 'reverse', party: partyId('red'), core: true },
    statement: 'not (red-stops and not blue-stops)',
  };
  const { changes } = opening(ceasefire);
  expect(changes).not.toContainEqual([alone]);
  // Red alone stops, since it wants to: in reach and stable, and by the order Red has worse for Red
  const { situation } = ceasefire;
  const changed = { ...ceasefire, situation: applyChanges(situation!, [alone]) };
  const solved = new SituationSolver(changed).solve(changed.situation, ['seq']);
  const stops = [...statesOf(solved.model)].find(state => solved.model.states[state] === 1)!;
  expect(isReachableEquilibrium(solved, stops, 'seq')).toBe(true);
});

test('what a settlement is may be told: then it need be better for nobody', () => {
  const solution = new SituationSolver(ceasefire).solve(ceasefire.situation!, ['seq']);
  const isWatched = (state: StateIndex) => (solution.model.states[state]! & 4) !== 0;
  const told = openingsOf(ceasefire, 'seq', solution, isWatched, false);
  expect(told.kinds.map(({ kind }) => kind)).toEqual(['reverse']);
  expect(told.changes).toEqual([[{ kind: 'reverse', party: 'monitor', statement: 'not watch' }]]);
  const never = openingsOf(ceasefire, 'seq', solution, () => false, false);
  expect([never.winOver, never.changes, never.winOverExhaustive]).toEqual([[], [], true]);
});

test('a want that stands twice is one want: it is proposed once, and given up as a whole', () => {
  const text = (wants: string) => `parley: 1
title: twice
status: illustration
parties: {a: {name: A, role: principal}, b: {name: B, role: principal}}
situation:
  options: {x: {by: a, says: X}, y: {by: b, says: Y}}
  status-quo: []
  preferences: {a: [${wants}], b: [x, not y]}
`;
  const [once, twice] = ['y, not x', 'y, not x, (not x), not x'].map(wants => readCase(text(wants)).case);
  const proposals = opening(twice!).changes;
  expect(proposals).toEqual([
    [
      { kind: 'reverse', party: 'a', statement: 'not x' },
      { kind: 'reverse', party: 'b', statement: 'not y' },
    ],
  ]);
  expect(opening(once!).changes).toEqual(proposals);
});
