import { expect, test } from 'vitest';
import { cases } from '../../../test/support/size.ts';
import { acceptanceOf, packagesOf, valuationOf } from '../../case/agenda/package.ts';
import { readCase } from '../../case/file/read.ts';
import { partyId } from '../../case/model.ts';
import { seededRandom } from '../../core/random.ts';
import { rationalOf } from '../../core/rational.ts';
import { english } from '../../words/english.ts';
import { sayPlainly } from '../../words/say.ts';
import { caseInWorlds } from '../../worlds/case-in-world.ts';
import { agendaUncertaintiesOf } from '../../worlds/uncertainty.ts';
import { hangingSayings } from '../talk/consent.ts';
import { answersOfCase, answersOfParty, listOfAgenda } from './list.ts';
import { hangingOf, listedPackages } from './listed.ts';

/** Points, a reservation and a red line that rest on assumptions, one of them sure. */
const text = `parley: 1
title: what the answers rest on
status: illustration
parties:
  upper: {name: Upper, role: principal}
  lower: {name: Lower, role: principal}
record:
  assumptions:
    half: {says: Lower would settle for half., sure: 0.5}
    line: {says: Lower cannot pay at all., sure: [0.2, 0.9]}
    sure: {says: Nobody doubts this.}
agenda:
  issues:
    water: {name: Water, values: [low, mid, high]}
    pay: {name: Payment, values: ["no", "yes"]}
  utilities:
    upper: {weights: {water: 100, pay: 0}, scores: {water: {low: 100, mid: 60, high: 0}}, reservation: {value: 50, because: [sure]}}
    lower:
      weights: {water: 60, pay: 40}
      scores: {water: {low: {value: 50, because: [half]}, mid: 70, high: 100}, pay: {"no": 100, "yes": 0}}
      reservation: 40
      red-lines: [{rule: pay = "no", because: [line]}]
`;
const theCase = readCase(text).case;

const bare = [{ name: 'yes' }] as const;

test('an answer is what every world of its assumptions says, and open where they differ', () => {
  const uncertainties = agendaUncertaintiesOf(theCase);
  const drawn = uncertainties.filter(each => each.drawn).map(({ key }) => key);
  expect(drawn).toEqual(['half', 'line']);
  const worlds = worldsOf(theCase);
  for (const party of ['upper', 'lower']) {
    const truth = [...packagesOf(theCase.agenda!)].map(chosen => {
      const said = new Set(
        worlds.map(({ agenda }) =>
          acceptanceOf(valuationOf(agenda!.utilities.get(partyId(party)), agenda!.issues), chosen, rationalOf(0)),
        ),
      );
      return said.size > 1 || said.has('unknown') ? 'open' : said.has('yes') ? 'accept' : 'refuse';
    });
    expect(answersOfCase(theCase, party, bare).answers).toEqual([truth]);
  }
});

test('what is open for an assumption is told, and asked about before anything is sealed', () => {
  expect(answersOfCase(theCase, 'upper', bare)).toMatchObject({ open: 0, assumptions: [] });
  expect(answersOfCase(theCase, 'lower', bare)).toMatchObject({ assumptions: ['half', 'line'] });
  expect(() => answersOfParty(theCase, 'lower', bare)).toThrow('uncertain assumptions: half and line');
});

test('a package that an uncertain rule forbids stands on the list, hangs on the assumption, and its acceptance is open', () => {
  const ruled = readCase(ruledText([{ rule: 'water = low and pay = "yes"', because: ['half'] }])).case;
  expect(listOfAgenda(ruled, ['yes']).outcomes[1]).toBe('Water: low; Payment: yes');
  expect(hangingOf(ruled)).toEqual([{ assumptions: ['half'], numbers: [2] }]);
  expect(hangingSayings(hangingOf(ruled)).map(said => sayPlainly('gauge.hanging', said.values!, english))).toEqual([
    '1 outcome on the list hangs on uncertain assumptions (half): where they hold, a rule forbids it. Number 2.',
  ]);
  expect(answersOfCase(ruled, 'upper', bare)).toMatchObject({ open: 1, assumptions: ['half'], gaps: [] });
  expect(answersOfCase(ruled, 'upper', bare).answers[0]).toEqual([
    'accept',
    'open',
    'accept',
    'accept',
    'refuse',
    'refuse',
  ]);
  const sure = readCase(ruledText([{ rule: 'water = low and pay = "yes"', because: ['sure'] }])).case;
  expect(listOfAgenda(sure, ['yes']).outcomes).not.toContain('Water: low; Payment: yes');
  expect(hangingOf(sure)).toEqual([]);
});

test('the list is what can be made in some world, and each answer what all worlds say', () => {
  const random = seededRandom(2);
  const names = ['half', 'line', 'sure'];
  const someOf = () => names.filter(() => random.below(3) === 0);
  let hung = 0;
  for (let run = 0; run < cases(60, 2000); run++) {
    const rules = Array.from({ length: random.below(4) }, () => ({
      rule: [
        `water = ${['low', 'mid', 'high'][random.below(3)]}`,
        ...(random.below(2) ? [`pay = "${['no', 'yes'][random.below(2)]}"`] : []),
      ].join(' and '),
      because: someOf(),
    }));
    const ruled = readCase(ruledText(rules)).case;
    const worlds = worldsOf(ruled);
    const made = worlds.map(({ agenda }) => new Set([...packagesOf(agenda!)].map(String)));
    const free = [...packagesOf({ ...ruled.agenda!, infeasible: [] })];
    const listed = free.filter(chosen => made.some(each => each.has(String(chosen))));
    if (listed.length === 0) {
      expect(() => listedPackages(ruled)).toThrow();
      continue;
    }
    const found = listedPackages(ruled);
    expect(found.map(({ chosen }) => chosen)).toEqual(listed);
    // it hangs on something just where it cannot be made in every world, and on each of what it hangs on
    for (const { chosen, hangsOn } of found) {
      expect(hangsOn.length > 0).toBe(!made.every(each => each.has(String(chosen))));
      if (hangsOn.length > 0) hung++;
    }
    for (const party of ['upper', 'lower']) {
      const truth = listed.map(chosen => {
        const said = new Set(
          worlds.map(({ agenda }, world) => {
            if (!made[world]!.has(String(chosen))) return 'no';
            const own = valuationOf(agenda!.utilities.get(partyId(party)), agenda!.issues);
            return acceptanceOf(own, chosen, rationalOf(0));
          }),
        );
        return said.size > 1 || said.has('unknown') ? 'open' : said.has('yes') ? 'accept' : 'refuse';
      });
      const { answers, open, assumptions } = answersOfCase(ruled, party, bare);
      expect(answers).toEqual([truth]);
      expect(open > 0).toBe(truth.includes('open'));
      if (truth.includes('open')) expect(assumptions.length).toBeGreaterThan(0);
    }
  }
  expect(hung).toBeGreaterThan(20);
});

function ruledText(rules: readonly { rule: string; because: readonly string[] }[]): string {
  const lines = rules.map(({ rule, because }) => `    - {rule: '${rule}', because: [${because.join(', ')}]}`);
  return text.replace('agenda:', `agenda:\n  infeasible:${rules.length === 0 ? ' []' : ''}\n${lines.join('\n')}`);
}

/** The case in each of the four worlds. */
function worldsOf(of: typeof theCase) {
  const uncertainties = agendaUncertaintiesOf(of);
  const drawn = uncertainties.filter(each => each.drawn).map(({ key }) => key);
  const inWorld = caseInWorlds(of, uncertainties);
  return Array.from({ length: 2 ** drawn.length }, (_, bits) =>
    inWorld({
      holds: uncertainties.map(({ key }) => !drawn.includes(key) || ((bits >>> drawn.indexOf(key)) & 1) === 1),
      orders: new Map(),
    }),
  );
}
