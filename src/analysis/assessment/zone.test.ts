import { expect, test } from 'vitest';
import { cases } from '../../../test/support/size.ts';
import { readCase } from '../../case/file/read.ts';
import { type Random, seededRandom } from '../../core/random.ts';
import { zoneVerdict } from '../bargaining/zone-verdict.ts';
import { writtenZone } from './zone.ts';

const places = ['a', 'b'].flatMap(party => [
  ...['i', 'j'].flatMap(issue => ['x', 'y'].map(value => `${party}.points.${issue}.${value}`)),
  `${party}.reservation`,
]);

/** Points of two parties for two issues of two values each, in ranges. */
function rangesAt(random: Random): Map<string, readonly [number, number]> {
  return new Map(
    places.map(place => {
      const low = place.endsWith('reservation') ? 8 + random.below(8) : random.below(12);
      return [place, [low, low + random.below(6)] as const];
    }),
  );
}

function caseWith(ranges: ReadonlyMap<string, readonly [number, number]>) {
  const points = (party: string, issue: string) =>
    ['x', 'y'].map(value => `${value}: [${ranges.get(`${party}.points.${issue}.${value}`)!.join(', ')}]`).join(', ');
  const utilities = ['a', 'b'].map(
    party =>
      `    ${party}: {points: {i: {${points(party, 'i')}}, j: {${points(party, 'j')}}}, reservation: [${ranges.get(`${party}.reservation`)!.join(', ')}]}\n`,
  );
  return readCase(
    `parley: 1\ntitle: T\nparties: {a: {name: A, role: principal}, b: {name: B, role: principal}}\nagenda:\n  issues: {i: {name: I, values: [x, y]}, j: {name: J, values: [x, y]}}\n  utilities:\n${utilities.join('')}`,
  ).case;
}

test('what settles an open zone alone is what does so when every range is asked about one by one', () => {
  let settled = 0;
  for (let index = 0; index < cases(150, 3_000); index++) {
    const ranges = rangesAt(seededRandom(31, index));
    const zone = writtenZone({ case: caseWith(ranges) });
    if (zone.verdict !== 'unknown') continue;
    const verdictAt = (place: string, value: number) =>
      zoneVerdict(caseWith(new Map([...ranges, [place, [value, value]]]))).verdict;
    const alone = [...ranges].flatMap(([place, [low, high]]) => {
      if (low === high) return [];
      const verdicts = [verdictAt(place, low), verdictAt(place, high)];
      const [opens, closes] = [verdicts.includes('yes'), verdicts.includes('no')];
      return opens || closes ? [{ at: `agenda.utilities.${place}`, opens, closes }] : [];
    });
    const inOrder = (hinges: typeof zone.hinges) => hinges.toSorted((x, y) => x.at.localeCompare(y.at));
    expect(inOrder(zone.hinges), `case ${index}`).toEqual(inOrder(alone));
    settled += alone.length;
  }
  expect(settled).toBeGreaterThan(20);
});
