import { expect, test } from 'vitest';
import { caseInWorlds } from '../../analysis/worlds/case-in-world.ts';
import { agendaUncertaintiesOf } from '../../analysis/worlds/uncertainty.ts';
import { acceptanceOf, packagesOf, valuationOf } from '../../case/agenda/package.ts';
import { readCase } from '../../case/file/read.ts';
import { partyId } from '../../case/model.ts';
import { rationalOf } from '../../core/rational.ts';
import { answersOfCase, answersOfParty } from './list.ts';

/** Points, a reservation and a red line that rest on assumptions, one of them sure. */
const theCase = readCase(`parley: 1
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
`).case;

const bare = [{ name: 'yes' }] as const;

test('an answer is what every world of its assumptions says, and open where they differ', () => {
  const uncertainties = agendaUncertaintiesOf(theCase);
  const drawn = uncertainties.filter(each => each.drawn).map(({ key }) => key);
  expect(drawn).toEqual(['half', 'line']);
  const inWorld = caseInWorlds(theCase, uncertainties);
  const worlds = Array.from({ length: 4 }, (_, bits) =>
    inWorld({
      holds: uncertainties.map(({ key }) => ((bits >>> drawn.indexOf(key)) & 1) === 1 || !drawn.includes(key)),
      orders: new Map(),
    }),
  );
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
