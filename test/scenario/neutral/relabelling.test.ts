/**
 * Other ids, names and another order of the parties change nothing but these: the JSON of every analysis, of catalog cases and of random
 * ones. Under other ids and names it is the same, byte for byte, once they are put back. In another order lists of parties stand in
 * another order, so all lists are compared as bags.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { assessmentInJson } from '../../../src/brief/assessment/json.ts';
import { type Edit, editCase } from '../../../src/case/edit/edit.ts';
import { isObject } from '../../../src/case/file/merge-patch.ts';
import { readCase } from '../../../src/case/file/read.ts';
import { type Random, seededRandom, shuffleInPlace } from '../../../src/core/random.ts';
import { assess } from '../../../src/desk/assess/assess.ts';
import { runTask } from '../../../src/desk/assess/tasks.ts';
import { english } from '../../../src/words/english.ts';
import { parley } from '../../support/command-line.ts';
import { cases } from '../../support/size.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-relabelled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const analyses = {
  assess: [],
  stability: ['--paths', '--coalitions'],
  bargain: ['--samples', '12'],
  gauge: ['--levels', 'gladly=60, yes', '--unclear', 'accept'],
} as const;
type Analysis = keyof typeof analyses;

/** The JSON of an analysis without its digest, which is of the ids as well; a refusal as its text. */
async function told(analysis: Analysis, text: string): Promise<string> {
  if (analysis === 'assess') {
    const asked = { concept: 'seq', samples: 12, seed: 1 } as const;
    const result = await assess(readCase(text), asked, async task => runTask(task));
    answered[analysis] += result.value.differences.length;
    return withoutDigest(JSON.stringify(assessmentInJson(result, english)));
  }
  const file = join(folder, 'case.parley.yaml');
  writeFileSync(file, text);
  const flags = analyses[analysis];
  const args = analysis === 'gauge' ? ['gauge', 'practice', file, ...flags] : [analysis, file, ...flags];
  const { out, err, code } = await parley(...args, '--json');
  if (code === 2) return JSON.stringify(err.replace(/:\d+:\d+/g, ''));
  answered[analysis]++;
  return withoutDigest(out);
}

const withoutDigest = (json: string) =>
  JSON.stringify(JSON.parse(json), (key, value) => (key === 'inputDigest' ? undefined : value));

/** How often each was answered, not refused. */
const answered: Record<Analysis, number> = { assess: 0, stability: 0, bargain: 0, gauge: 0 };

/** Every party under another id and name; by the alphabet in the file's order or against it. */
function renamed(text: string, way: 'along' | 'against'): { readonly text: string; back(told: string): string } {
  const document = readCase(text);
  const { parties } = document.case;
  const words = parties.map((_, at) => `${String.fromCharCode(way === 'along' ? 97 + at : 122 - at)}qx`);
  const edits = parties.flatMap(({ id }, at): Edit[] => [
    { do: 'set', at: ['parties', id, 'name'], value: `N${words[at]}` },
    { do: 'rename', at: ['parties', id], to: `${words[at]}-i` },
  ]);
  return {
    text: editCase(document, edits).text,
    back: given =>
      parties.reduce(
        (result, { id, name }, at) => result.replaceAll(`N${words[at]}`, name).replaceAll(`${words[at]}-i`, id),
        given,
      ),
  };
}

/** The parties, and all maps by party, in another order. */
function reordered(text: string, random: Random): string {
  const { data, case: theCase } = readCase(text);
  const order = shuffleInPlace(
    theCase.parties.map(({ id }) => id as string),
    random,
  );
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isObject(value)) return value;
    const keys = Object.keys(value);
    const isByParty = keys.length > 0 && keys.every(key => order.includes(key));
    return Object.fromEntries(
      (isByParty ? order.filter(id => keys.includes(id)) : keys).map(key => [key, walk(value[key])]),
    );
  };
  return JSON.stringify(walk(data));
}

/** Lists as bags. */
function bags(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bags).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map(key => [key, bags(value[key])]),
  );
}

/** Both from where they first differ; undefined where they do not. */
function apart(one: string, other: string): readonly [string, string] | undefined {
  if (one === other) return undefined;
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  return [one.slice(Math.max(0, at - 200), at + 200), other.slice(Math.max(0, at - 200), at + 200)];
}

async function changesOnlyNames(text: string, random: Random, of: readonly Analysis[]): Promise<void> {
  const [one, other] = [renamed(text, 'along'), renamed(text, 'against')];
  const [plain, turned] = [JSON.stringify(readCase(text).data), reordered(text, random)];
  for (const analysis of of) {
    const own = one.back(await told(analysis, one.text));
    expect(apart(other.back(await told(analysis, other.text)), own), `${analysis}\n${text}`).toBeUndefined();
    const [before, after] = [JSON.parse(await told(analysis, plain)), JSON.parse(await told(analysis, turned))];
    expect(bags(after), `${analysis}\n${turned}`).toEqual(bags(before));
  }
}

const games = ['chicken', 'prisoners-dilemma', 'leader'];
const conflicts = ['garrison-1976', 'elmira-1991', 'hipel-2014'];

test.each(cases(games.slice(0, 2), [...games, ...conflicts]))('catalog/%s', async name => {
  const text = readFileSync(`catalog/${name}/case.parley.yaml`, 'utf8');
  await changesOnlyNames(text, seededRandom(1), ['assess', 'stability']);
});

test('catalog/veld-river', async () => {
  const text = readFileSync('catalog/veld-river/case.parley.yaml', 'utf8');
  await changesOnlyNames(text, seededRandom(2), ['bargain', ...cases<Analysis[]>([], ['assess', 'stability'])]);
});

test('who has to be won over, where either of two parties can help a third', async () => {
  const text = `parley: 1
title: Help
status: illustration
parties: {a: {name: A, role: principal}, b: {name: B, role: principal}, c: {name: C, role: principal}}
situation:
  options: {x: {by: a, says: X}, y: {by: b, says: Y}, z: {by: c, says: Z}}
  status-quo: []
  moves: {x: {taken-if: y or z}}
  preferences: {a: [x], b: [not x, not y], c: [x, not z]}
`;
  for (const seed of [1, 2, 3]) await changesOnlyNames(text, seededRandom(seed), ['stability']);
  const { nearest } = JSON.parse(await told('stability', text)).coalitions;
  expect(nearest.map(({ to }: { to: { taken: string[] } }) => to.taken)).toEqual([
    ['x', 'y'],
    ['x', 'y', 'z'],
  ]);
});

test('of equally long ways of a coalition the one through lower states is shown', async () => {
  const text = `parley: 1
title: Both
status: illustration
parties: {a: {name: A, role: principal}, b: {name: B, role: principal}}
situation:
  options: {x: {by: b, says: X}, y: {by: a, says: Y}}
  status-quo: []
  preferences: {a: [x and y], b: [x and y]}
`;
  for (const seed of [1, 2, 3]) await changesOnlyNames(text, seededRandom(seed), ['stability']);
  const { unseatedBy } = JSON.parse(await told('stability', text)).coalitions.byConcept.cnash;
  const [{ path }] = unseatedBy[0].improvements;
  expect(path.map(({ by }: { by: string[] }) => by)).toEqual([['b'], ['a']]);
});

test('random cases with assumptions, ranges, unknown wants, variants and an agenda', async () => {
  const random = seededRandom(3);
  for (let run = 0; run < cases(3, 20); run++) {
    await changesOnlyNames(randomCase(random), random, ['assess', 'stability', 'bargain', 'gauge']);
  }
  expect(Math.min(...Object.values(answered))).toBeGreaterThan(4);
});

function randomCase(random: Random): string {
  const some = <T>(of: readonly T[]): T => of[random.below(of.length)]!;
  const parties = ['north', 'south', 'east'].slice(0, 2 + random.below(2));
  const options = parties.flatMap((party, at) => [
    `${party}:o${at}a`,
    ...(random.below(2) ? [`${party}:o${at}b`] : []),
  ]);
  const ids = options.map(each => each.split(':')[1]!);
  const assumptions = Array.from({ length: 6 }, (_, at) => `a${at}`);
  const literal = () => `${random.below(2) ? 'not ' : ''}${some(ids)}`;
  const sure = () => some([0.5, [0.2, 0.6], [0.4, 0.9], 0.8]);
  const because = () => (random.below(2) ? [some(assumptions)] : []);
  const want = () => ({
    statement: random.below(2) ? literal() : `${literal()} if ${literal()}`,
    ...(random.below(3) === 0 && { sure: random.below(5) === 0 ? 'unknown' : sure() }),
    because: because(),
  });
  const wants = () => Object.fromEntries(parties.map(party => [party, Array.from({ length: 3 }, want)]));
  const points = () =>
    some([
      { low: 100, mid: 60, high: 0 },
      { low: 0, mid: [30, 60], high: 100 },
      { low: 40, high: 90 },
    ]);
  const byParty = <T>(make: (party: string) => T) => Object.fromEntries(parties.map(party => [party, make(party)]));
  return JSON.stringify({
    parley: 1,
    title: 'drawn',
    status: 'illustration',
    parties: byParty(party => ({
      name: `The ${party}`,
      role: party === 'east' ? some(['principal', 'third-party']) : 'principal',
    })),
    record: { assumptions: Object.fromEntries(assumptions.map(id => [id, { says: `${id} holds.`, sure: sure() }])) },
    situation: {
      options: Object.fromEntries(
        options.map(each => [each.split(':')[1], { by: each.split(':')[0], says: `Do ${each.split(':')[1]}` }]),
      ),
      'status-quo': ids.filter(() => random.below(2) === 0),
      preferences: wants(),
    },
    agenda: {
      infeasible: random.below(2) ? [{ rule: 'water = low and pay = p1', because: [some(assumptions)] }] : [],
      issues: { water: { name: 'Water', values: ['low', 'mid', 'high'] }, pay: { name: 'Pay', values: ['p0', 'p1'] } },
      utilities: byParty(() => ({
        weights: some([
          { water: 60, pay: 40 },
          { water: 50, pay: 50 },
        ]),
        scores: {
          water: points(),
          pay: some([
            { p0: 0, p1: 100 },
            { p0: 100, p1: 0 },
          ]),
        },
        reservation: { value: some([30, 50, [20, 60]]), because: because() },
      })),
    },
    frameworks: { other: { name: 'Other wants', changes: { situation: { preferences: wants() } } } },
    futures: { surer: { name: 'Surer', changes: { record: { assumptions: { a0: { sure: [0.7, 0.95] } } } } } },
  });
}
