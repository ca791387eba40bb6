/** Models in the JSON of gmcr-py, read by every command as they are. */
import { expect, test } from 'vitest';
import { inEnglish } from '../../../test/support/in-english.ts';
import { sentencesOf } from '../../brief/block.ts';
import { stabilityReport } from '../../brief/stability/report.ts';
import { plainText } from '../../brief/text.ts';
import { readCase } from '../../case/file/read.ts';
import { exportGmcr } from '../../case/gmcr/export-gmcr.ts';
import { importGmcr } from '../../case/gmcr/import-gmcr.ts';
import { english } from '../../words/english.ts';
import { openCase } from '../case/open.ts';
import { analyseStability, concepts } from './stability.ts';

const all = { concepts, changes: 1, tries: 1_000 };
const open = (data: object) => openCase('x.gmcr', new TextEncoder().encode(JSON.stringify(data)));
const option = (name: string) => ({ name, permittedDirection: 'both' });

/** Each would have the other open and rather not open itself. */
const opening = {
  options: [option('North opens'), option('South opens')],
  decisionMakers: [
    { name: 'North', options: [0], preferences: [[[1, 'Y']], [[0, 'N']]] },
    { name: 'South', options: [1], preferences: [[[0, 'Y']], [[1, 'N']]] },
  ],
  infeasibles: [],
  useManualPreferenceRanking: false,
};

test('a coalition of the file is one decision maker: what gmcr-py finds for it', () => {
  const apart = analyseStability(open(opening), all);
  expect(apart.equilibria.nash).toEqual([0]);
  const result = analyseStability(open({ ...opening, coalitions: [[0, 1]] }), { ...all, why: 'none' });
  expect(result.decisionMakers).toEqual(['north+south']);
  expect(
    result.states.filter(({ index }) => result.equilibria.nash!.includes(index)).map(({ taken }) => taken),
  ).toEqual([['north-opens'], ['south-opens'], ['north-opens', 'south-opens']]);
  expect(result.unknown).toBeUndefined();
  const said = sentencesOf(stabilityReport(result)).map(each => plainText(each, english));
  expect(said).toContain('North + South: "nothing taken" is not stable (NASH).');
  const there = importGmcr(JSON.stringify({ ...opening, coalitions: [[0, 1]] }), 'x.gmcr').text;
  expect(importGmcr(exportGmcr(readCase(there).case).text, 'x.gmcr').text).toBe(there);
});

test('a party in two coalitions is refused', () => {
  const { text } = open({ ...opening, coalitions: [[0, 1]] });
  expect(() => readCase(text.replace('- [north, south]', '- [north, north]'))).toThrow('more than one coalition');
});

/**
 * Syria and Iraq in 1975 (Hipel, Kilgour & Kinsara 2014), with misperceptions as gmcr-py's example "SI_misp" has them: Syria does not
 * see the states in which it releases the water, Iraq not those in which Syria does neither.
 */
test('misperceptions are not carried over, and said; without them the model has the one equilibrium', () => {
  const document = open({
    options: [option('Release water'), option('Escalate'), option('Attack')],
    decisionMakers: [
      {
        name: 'Syria',
        options: [0, 1],
        misperceptions: [
          [
            [0, 'Y'],
            [1, 'N'],
          ],
        ],
        preferences: [
          [
            [0, 'N'],
            [1, 'N'],
            [2, 'N'],
          ],
          [[1, 'Y']],
          [[2, 'N']],
          [[0, 'N']],
        ],
      },
      {
        name: 'Iraq',
        options: [2],
        misperceptions: [
          [
            [0, 'N'],
            [1, 'N'],
          ],
        ],
        preferences: [
          [
            [0, 'Y'],
            [1, 'N'],
            [2, 'N'],
          ],
          [
            [0, 'N'],
            [1, 'N'],
            [2, 'Y'],
          ],
          [
            [0, 'N'],
            [1, 'Y'],
            [2, 'Y'],
          ],
          [
            [0, 'N'],
            [1, 'N'],
            [2, 'N'],
          ],
          [
            [0, 'Y'],
            [1, 'N'],
            [2, 'Y'],
          ],
        ],
      },
    ],
    infeasibles: [
      [
        [0, 'Y'],
        [1, 'Y'],
      ],
    ],
    useManualPreferenceRanking: false,
  });
  expect(document.notCarried!.map(inEnglish)).toEqual([
    'the misperceptions of Syria, Iraq: here everyone sees all states',
  ]);
  const { states, equilibria } = analyseStability(document, all);
  expect(equilibria.nash!.map(index => states.find(each => each.index === index)!.taken)).toEqual([
    ['escalate', 'attack'],
  ]);
});

/** The size and rules of gmcr-py's example "trade" (GATT): six parties, 20 options, seven rules, no preferences. */
test('a model of 138,240 states whose parties have empty lists names them and what to write, and runs once it is written', () => {
  const counts = [5, 4, 3, 2, 3, 3];
  const names = ['US', 'EC', 'Japan', 'Asian NICs', 'LDCs', 'Middle'];
  let next = 0;
  const data = {
    options: Array.from({ length: 20 }, (_, at) => option(`Option ${at}`)),
    decisionMakers: names.map((name, at) => ({
      name,
      options: Array.from({ length: counts[at]! }, () => next++),
      preferences: [],
    })),
    infeasibles: [
      [
        [0, 'N'],
        [3, 'Y'],
      ],
      [
        [6, 'Y'],
        [7, 'Y'],
      ],
      [
        [6, 'Y'],
        [8, 'Y'],
      ],
      [
        [9, 'Y'],
        [10, 'Y'],
      ],
      [
        [9, 'Y'],
        [11, 'Y'],
      ],
      [
        [9, 'N'],
        [11, 'Y'],
      ],
      [
        [12, 'Y'],
        [13, 'Y'],
      ],
    ],
  };
  const document = open(data);
  expect(() => analyseStability(document, all)).toThrow('those of: US, EC, Japan, Asian NICs, LDCs, Middle');
  const entries = 'us: [], ec: [], japan: [], asian-nics: [], ldcs: [], middle: []';
  expect(document.notCarried!.map(inEnglish).join()).toContain(`write ${entries} for equally good`);
  const result = analyseStability(readCase(`${document.text}  preferences: {${entries}}\n`), {
    ...all,
    concepts: ['nash'],
  });
  expect(result).toMatchObject({ stateCount: 138_240, equilibriumCount: { nash: 138_240 }, unlisted: 138_240 - 4096 });
});

test('a priority that stands twice makes a least change once, and what holds already is said in the present', () => {
  const twice = readCase(`parley: 1
title: Twice
status: illustration
parties: {a: {name: A, role: principal}, b: {name: B, role: principal}}
situation:
  options: {x: {by: a, says: X}, y: {by: b, says: Y}}
  status-quo: []
  preferences: {a: [x, x, not y], b: [y]}
`);
  const nash = { ...all, concepts: ['nash'] as const, changes: 2 };
  const { sets } = analyseStability(twice, { ...nash, leastChange: 'none' }).leastChange!;
  expect(new Set(sets.map(set => JSON.stringify(set))).size).toBe(sets.length);
  const said = sentencesOf(stabilityReport(analyseStability(twice, { ...nash, leastChange: 'status-quo' })));
  expect(said.map(each => plainText(each, english))).toContain(
    'In the case as entered, "nothing taken" is not an equilibrium (NASH); no change is needed.',
  );
});
