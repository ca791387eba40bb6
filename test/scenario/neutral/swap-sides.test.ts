/** Swapping the sides changes what the two main parties are called, and nothing else. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editCase } from '../../../src/case/edit/edit.ts';
import { formatCase } from '../../../src/case/edit/format.ts';
import { sidesOf, swapSides, withSidesSwapped } from '../../../src/case/edit/swap-sides.ts';
import type { CaseDocument } from '../../../src/case/file/check-data.ts';
import { readCase } from '../../../src/case/file/read.ts';
import { assess } from '../../../src/desk/assess/assess.ts';
import { runTask } from '../../../src/desk/assess/tasks.ts';
import { cases } from '../../support/size.ts';

const sample = (name: string) => {
  const file = `catalog/${name}/case.parley.yaml`;
  return readCase(formatCase(readFileSync(file, 'utf8'), file), file);
};

describe.each(['veld-river', 'envoys', 'jacobi-2017'])('%s', name => {
  const document = sample(name);

  test('swapped twice it is the same file to the byte', () => {
    const once = withSidesSwapped(document);
    expect(once.text).not.toBe(document.text);
    expect(swapSides(once)).toBe(document.text);
  });

  test('each side has the other’s id and name, and its own options', () => {
    const [first, second] = sidesOf(document.case)!;
    const [one, other] = sidesOf(withSidesSwapped(document).case)!;
    expect([one.id, one.name, other.id, other.name]).toEqual([second.id, second.name, first.id, first.name]);
    const optionsOf = ({ case: { situation } }: CaseDocument, party: string) =>
      situation!.options.filter(({ by }) => by === party).map(({ id }) => id);
    expect(optionsOf(withSidesSwapped(document), one.id)).toEqual(optionsOf(document, first.id));
  });
});

const small = `parley: 1
title: Alpha and Beta
parties:
  a: {name: Alpha, role: principal, says: Alpha has the gates.}
  b: {name: Beta, role: principal}
  fund: {name: The fund of Beta, role: third-party}
record:
  sources:
    s: {title: Alpha and Beta meet, kind: press}
  claims:
    c1: {says: Alpha said no to Beta., source: s, by: a, grade: stated-public, firmness: asserted}
    c2: {says: Betas came., source: s, by: the minister of Alpha, grade: attributed-named, firmness: asserted}
  assumptions:
    s1: {says: Beta fears Alpha., sure: [0.3, 0.6]}
    s2: {says: Alpha's mind is made up., sure: 0.7}
situation:
  options:
    gates: {by: a, says: Open Alpha's gates, because: [c1]}
    pay: {by: b, says: Pay}
    help: {by: fund, says: Help}
  status-quo: []
  preferences:
    a: [{statement: pay if gates, because: [s2]}, pay]
    b: [gates, {statement: not pay if not help, because: [s1]}]
    fund: [help if gates]
agenda:
  issues:
    place: {name: Where Alpha and Beta meet, values: [Alpha, Beta]}
  utilities:
    a: {points: {place: {Alpha: [3, 6], Beta: 0}}, reservation: 2}
    b: {points: {place: {Alpha: [0, 4], Beta: 5}}, reservation: [1, 3], red-lines: [place = Alpha or place = Beta]}
frameworks:
  quiet: {name: Without Beta's press, changes: {situation: {preferences: {b: [gates]}}}}
`;

test('names are exchanged in every text of the case; sources, values of issues and longer words stay', () => {
  const { text } = withSidesSwapped(readCase(small));
  for (const line of [
    'title: Beta and Alpha',
    '  b: {name: Beta, role: principal, says: Beta has the gates.}',
    '  fund: {name: The fund of Alpha, role: third-party}',
    '    s: {title: Alpha and Beta meet, kind: press}',
    '    c1: {says: Beta said no to Alpha., source: s, by: b, grade: stated-public, firmness: asserted}',
    '    c2: {says: Betas came., source: s, by: the minister of Beta, grade: attributed-named, firmness: asserted}',
    "    gates: {by: b, says: Open Beta's gates, because: [c1]}",
    '    place: {name: Where Beta and Alpha meet, values: [Alpha, Beta]}',
    "  quiet: {name: Without Alpha's press, changes: {situation: {preferences: {a: [gates]}}}}",
  ])
    expect(text.split('\n')).toContain(line);
});

test('only two main parties can be swapped', () => {
  const one = readCase(small.replace('{name: Beta, role: principal}', '{name: Beta, role: convener}'));
  expect(() => withSidesSwapped(one)).toThrow('not exactly two main parties');
  expect(swapSides(readCase(small.replace('role: third-party', 'role: principal')))).toBeUndefined();
});

/** The result with the ids and names of the sides told by their places in the file. */
async function byPlace(document: CaseDocument): Promise<string> {
  const { value } = await assess(document, { concept: 'seq', samples: 40, seed: 3 }, async task => runTask(task));
  return sidesOf(document.case)!.reduce(
    (told, { id, name }, place) => told.replaceAll(id, `#${place}`).replaceAll(name, `*${place}`),
    JSON.stringify(value),
  );
}

test('with any two names and ids an assessment is the same but for them', async () => {
  const plain = readCase(small);
  const word = fc.stringMatching(/^[a-z]{4,8}$/);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(word, { minLength: 4, maxLength: 4 }), async ([one, other, called, named]) => {
      const document = editCase(plain, [
        { do: 'set', at: ['parties', 'a', 'name'], value: `N${called}` },
        { do: 'set', at: ['parties', 'b', 'name'], value: `N${named} of the south` },
        { do: 'rename', at: ['parties', 'a'], to: `${one}-i` },
        { do: 'rename', at: ['parties', 'b'], to: `${other}-i` },
      ]);
      const twin = withSidesSwapped(document);
      expect(withSidesSwapped(twin).text).toBe(document.text);
      expect(await byPlace(twin)).toBe(await byPlace(document));
    }),
    { seed: 4, numRuns: cases(6, 200) },
  );
});
