import { expect, test } from 'vitest';
import { caseOf } from '../../../test/support/case-of.ts';
import { applyChanges } from '../../analysis/stability/changes.ts';
import { concepts } from '../../analysis/stability/kernel.ts';
import { sentencesOf } from '../../brief/block.ts';
import { stabilityInJson } from '../../brief/stability/json.ts';
import { stabilityReport } from '../../brief/stability/report.ts';
import { plainText } from '../../brief/text.ts';
import { readCase } from '../../case/file/read.ts';
import { partyId } from '../../case/model.ts';
import { english } from '../../words/english.ts';
import { analyseStability, type StabilityOptions } from './stability.ts';

/** The worked example of docs/methods/stability.md: disarming as a Prisoner's Dilemma. */
const disarming = `options:
  cut: {by: north, says: North cuts its forces}
  reduce: {by: south, says: South reduces its forces}
status-quo: []
infeasible: []
preferences:
  north:
    - reduce
    - not cut
  south:
    - cut
    - not reduce
`;

const all: StabilityOptions = { concepts, changes: 2, tries: 10_000 };

test('the worked example: no improvement holds the arms race, foresight holds disarmament', () => {
  const result = analyseStability(caseOf(disarming), { ...all, why: 'cut+reduce', coalitions: true, paths: true });
  expect(result.states.map(({ taken }) => taken.join('+'))).toEqual(['', 'cut', 'reduce', 'cut+reduce']);
  expect(result.equilibria).toEqual({ nash: [0], gmr: [0, 3], smr: [0, 3], seq: [0, 3], sseq: [0, 3] });
  expect(result.margin!.nash![partyId('north')]).toEqual([0, -1, 0, -1]);
  expect(
    stabilityInJson(result).why!.find(({ concept, decisionMaker }) => concept === 'seq' && decisionMaker === 'north')!
      .sentences,
  ).toEqual([
    'North: "North: North cuts its forces; South: South reduces its forces" is stable (SEQ).',
    'North gains if it drops "North cuts its forces". It is deterred: South drops "South reduces its forces", which gives "nothing taken", which is no better for North than the start.',
  ]);
  expect(result.coalitions!.byConcept.cnash.unseatedBy.map(({ coalition }) => coalition)).toEqual([['north', 'south']]);
  expect(result.coalitions!.universallyStable!.cseq).toEqual([3]);
  const path = result.paths!.find(({ to }) => to.index === 3)!.paths;
  expect(path.improvements).toBeUndefined();
  expect(path.jointly!.map(({ by, to }) => [by, to.taken])).toEqual([
    [
      ['north', 'south'],
      ['cut', 'reduce'],
    ],
  ]);
  expect(path['any moves']!.map(({ declines }) => declines.length)).toEqual([1, 1]);
  const said = sentencesOf(stabilityReport(result)).map(each => plainText(each, english));
  expect(said.join('\n')).toContain(
    'North takes "North cuts its forces" and South takes "South reduces its forces", together, which gives',
  );
});

test('least change: every set found meets the goal, and none is found where one change is too few', () => {
  const document = caseOf(disarming);
  const result = analyseStability(document, { ...all, concepts: ['nash'], leastChange: 'cut+reduce' });
  const { leastChange } = result;
  const found = stabilityInJson(result).leastChange!;
  expect(leastChange!.exhaustive).toBe(true);
  expect(leastChange!.sets[0]).toHaveLength(2);
  for (const set of leastChange!.sets) {
    const situation = applyChanges(document.case.situation!, set);
    const changed = analyseStability({ ...document, case: { ...document.case, situation } }, all);
    expect(changed.equilibria.nash).toContain(3);
  }
  expect(found.inWords).toContainEqual([
    'North wanted the opposite of "not cut"',
    'South wanted the opposite of "not reduce"',
  ]);
  const unseat = stabilityInJson(analyseStability(document, { ...all, leastChange: 'status-quo' })).leastChange!;
  expect(unseat.inWords).toContainEqual(['North wanted the opposite of "not cut"']);
  const short = analyseStability(document, { ...all, concepts: ['nash'], leastChange: 'cut+reduce', tries: 20 });
  expect(short.leastChange!.exhaustive).toBe(false);
});

test('Syria and Iraq 1975: in how many rankings of Syria releasing the water is an equilibrium', () => {
  // Hipel, Kilgour & Kinsara, Group Decision and Negotiation 23(3), 2014; 384 for SEQ by the definitions, published 420
  const text = `options:
  release: {by: north, says: Syria releases water}
  escalate: {by: north, says: Syria escalates}
  attack: {by: south, says: Iraq attacks}
infeasible: [release and escalate]
preferences:
  south: {ranking: [[release], [attack], [escalate + attack], [none], [release + attack], [escalate]]}
`;
  const { rankings } = analyseStability(caseOf(text), { ...all, rankings: 'north', leastChange: 'release' });
  expect(rankings).toMatchObject({ rankings: 720, equilibrium: { nash: 240, gmr: 384, smr: 300, seq: 384 } });
});

test('unknown preferences: certain and possible equilibria; no margins', () => {
  const result = analyseStability(caseOf(disarming.replace(/ {2}south:\n.*\n.*\n/, '')), all);
  expect(result.margin).toBeNull();
  expect(result.unknown!.parties).toEqual(['south']);
  expect(result.unknown!.certain.nash).toEqual([]);
  expect(result.unknown!.possible.nash).toEqual([0, 2]);
  expect(result.equilibria).toEqual(result.unknown!.certain);
});

test('wrong states are refused with the nearest name', () => {
  const ask = (why: string) => () => analyseStability(caseOf(disarming), { ...all, why });
  expect(ask('cut+redcue')).toThrow('"redcue" in "cut+redcue" is not an option.');
  expect(() => analyseStability(caseOf(disarming), { ...all, rankings: 'north' })).toThrow('needs a state');
});

test('without a status quo the smallest change is found all the same, and nothing is said to be reached', () => {
  const alone = readCase(`parley: 1
title: no status quo
status: illustration
parties: {a: {name: A, role: principal}, b: {name: B, role: principal}}
situation:
  options: {x: {by: a, says: X}, y: {by: b, says: Y}}
  preferences: {a: [x], b: [y]}
`);
  const result = analyseStability(alone, { ...all, concepts: ['nash'], leastChange: 'x' });
  expect(result.leastChange!.sets).toEqual([[{ kind: 'drop', party: 'b', statement: 'y', core: true }]]);
  const words = sentencesOf(stabilityReport(result))
    .map(each => plainText(each, english))
    .join('\n');
  expect(words).toContain('after which "A: X" would be an equilibrium (NASH):');
  expect(words).not.toContain('reachable from the status quo');
});

test('who would have to be won over for which step, where the state would last and no improvements lead there', () => {
  const result = analyseStability(caseOf(disarming), { ...all, concepts: ['seq'], leastChange: 'cut+reduce' });
  // a joint move takes nobody; step by step either side would have to begin
  expect(result.leastChange!.winOver.map(({ parties, path }) => [parties, path.length])).toEqual([
    [['north', 'south'], 2],
  ]);
  const words = sentencesOf(stabilityReport(result)).map(each => plainText(each, english));
  expect(words).toContainEqual(
    'Fewest to win over: North and South. "North: North cuts its forces; South: South reduces its forces" could then be reached. Path: North takes "North cuts its forces" (to be won over: North); then South takes "South reduces its forces" (to be won over: South).',
  );
  const nash = analyseStability(caseOf(disarming), { ...all, concepts: ['nash'], leastChange: 'cut+reduce' });
  expect(nash.leastChange!.winOver).toEqual([]);
});

test('what is so already is said as it is', () => {
  const said = (concept: 'nash' | 'seq', leastChange: string, situation = disarming) => {
    const result = analyseStability(caseOf(situation), { ...all, concepts: [concept], leastChange });
    return sentencesOf(stabilityReport(result)).map(each => plainText(each, english));
  };
  const at = disarming.replace('status-quo: []', 'status-quo: [cut, reduce]');
  const both = '"North: North cuts its forces; South: South reduces its forces"';
  expect(said('nash', 'status-quo', at)).toContain(
    `In the case as entered, ${both} is not an equilibrium (NASH); no change is needed.`,
  );
  expect(said('seq', 'cut+reduce', at)).toContain(
    `In the case as entered, ${both} is an equilibrium (SEQ) reachable from the status quo by improvements; no change is needed.`,
  );
});

test('core priorities are reversed last, and never on request', () => {
  const asked = { ...all, concepts: ['nash' as const], leastChange: 'status-quo' };
  const core = disarming.replace('    - not cut', '    - {statement: not cut, core: true}');
  const kinds = (text: string, keepCore: boolean) =>
    analyseStability(caseOf(text), { ...asked, keepCore }).leastChange!.kinds.map(({ kind, sets }) => [
      kind,
      sets.length,
    ]);
  expect(kinds(disarming, true)).toEqual([['reverse', 2]]);
  expect(kinds(core, true)).toEqual([['reverse', 1]]);
  expect(kinds(core.replace('    - not reduce', '    - {statement: not reduce, core: true}'), false)).toEqual([
    ['reverse core', 2],
  ]);
});
