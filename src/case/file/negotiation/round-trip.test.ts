/** Other tools' files to a case and back: import, export and import again give the same case. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../../../test/support/in-english.ts';
import { cases } from '../../../../test/support/size.ts';
import { type Random, seededRandom } from '../../../core/random.ts';
import { toNumber } from '../../../core/rational.ts';
import { readCase } from '../read.ts';
import { exportScenario, type ScenarioFormat, scenarioFormats } from './export-scenario.ts';
import { importScenario } from './import-scenario.ts';
import { type NamedText, readScenario } from './read-scenario.ts';

const root = '../shared/reference/negotiation';
const importFiles = (files: readonly NamedText[]) => importScenario(readScenario(files));
const exportText = (text: string, format: ScenarioFormat) => {
  const { files, notCarried } = exportScenario(readCase(text).case, format);
  const lost = notCarried.map(inEnglish);
  return { files: files.map(({ name, text: content }) => ({ file: name, text: content })), notCarried: lost };
};

/** weight x share of every value, and the reservation. */
function utilities(files: readonly NamedText[]): (number | undefined)[] {
  return readScenario(files).profiles.flatMap(({ weights, shares, reservation }) => [
    ...shares.flatMap((byValue, issue) => byValue.map(share => toNumber(share) * toNumber(weights[issue]!))),
    reservation && toNumber(reservation),
  ]);
}

/** That no reservation is known is written as none, which is read as not known. */
const lost = (notCarried: readonly string[]) => notCarried.filter(what => !/no reservation is known/.test(what));

const shared = existsSync(root);
/** Data of public pages that is in no tool's format. */
const notAScenario = new Set(['articles.json']);

describe.skipIf(!shared)('files of the communities (needs ../shared)', () => {
  const entries = shared ? readdirSync(root, { recursive: true, withFileTypes: true }) : [];
  const folders = entries
    .filter(entry => entry.isFile() && /\.(xml|json|yml)$/.test(entry.name) && !notAScenario.has(entry.name))
    .map(entry => entry.parentPath);
  const scenarios = [...new Set(folders)].map(folder => {
    const names = readdirSync(folder)
      .filter(name => !['genius.json', 'specs.json'].includes(name))
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    return { folder, files: names.map(name => ({ file: name, text: readFileSync(`${folder}/${name}`, 'utf8') })) };
  });

  test.each(scenarios)('$folder', ({ files }) => {
    const { text } = importFiles(files);
    const wanted = utilities(files);
    for (const format of scenarioFormats) {
      const once = exportText(text, format);
      const again = importFiles(once.files).text;
      expect(importFiles(exportText(again, format).files).text, format).toBe(again);
      // A format whose own scale or reservation is another says so; otherwise the case is the same to the letter.
      if (lost(once.notCarried).length === 0) expect(untitled(again)).toBe(untitled(text));
      else expect(lost(once.notCarried).join()).toMatch(/into the weight|the scale of|GeniusWeb states it/);
      if (format === 'genius') {
        for (const [index, utility] of utilities(once.files).entries()) {
          expect(Math.abs((utility ?? 0) - (wanted[index] ?? 0))).toBeLessThan(2e-6);
        }
      }
    }
  });

  test('each in its own format comes back to the letter', () => {
    const own = scenarios.map(({ folder, files }) => {
      const format = folder.includes('geniusweb') ? 'geniusweb' : folder.includes('negmas') ? 'negmas' : 'genius';
      const { text } = importFiles(files);
      return { folder, text: untitled(text), again: untitled(importFiles(exportText(text, format).files).text) };
    });
    expect(own.length).toBeGreaterThan(15);
    for (const { folder, text, again } of own) expect(again, folder).toBe(text);
  });
});

/** Genius keeps the title as a file name only, which the test does not write. */
function untitled(text: string): string {
  return text.replace(/^title.*/m, '');
}

const words = [
  'none',
  '20%',
  '40 "km"',
  'ünï',
  'a < b & c',
  '3',
  '10',
  '<!-- x -->',
  "it's",
  '是',
  '- x',
  '#',
  'null',
  '1e3',
];

function randomCase(random: Random): string {
  const issues = Array.from({ length: 1 + random.below(4) }, (_, index) => ({
    id: `issue-${index + 1}`,
    name: random.below(2) ? `${words[random.below(words.length)]} ${index}` : `${index + 1}`,
    values: words.filter(() => random.below(3) === 0).concat('last'),
  }));
  const utility = () => {
    const cuts = issues
      .slice(1)
      .map(() => random.below(1_000_001))
      .concat(0, 1_000_000)
      .sort((a, b) => a - b);
    return {
      weights: Object.fromEntries(issues.map(({ id }, index) => [id, (cuts[index + 1]! - cuts[index]!) / 10_000])),
      scores: Object.fromEntries(
        issues.map(({ id, values }) => [
          id,
          Object.fromEntries(values.map((value, at) => [value, at === 0 ? 100 : random.below(1_000_001) / 10_000])),
        ]),
      ),
      ...(random.below(2) && { reservation: random.below(1_000_000) / 10_000 }),
    };
  };
  return JSON.stringify({
    parley: 1,
    title: 'Random',
    status: 'working',
    parties: { a: { name: 'Party <A> & "co"', role: 'principal' }, b: { name: 'b', role: 'principal' } },
    agenda: {
      issues: Object.fromEntries(issues.map(({ id, name, values }) => [id, { name, values }])),
      utilities: { a: utility(), b: utility() },
    },
  });
}

describe('random cases', () => {
  test.each(scenarioFormats)(
    '%s: export, import, export and import again give the same case and the same numbers',
    format => {
      for (let index = 0; index < cases(60, 600); index++) {
        const text = randomCase(seededRandom(51, index));
        const once = exportText(text, format);
        const back = importFiles(once.files);
        const twice = exportText(back.text, format);
        expect(back.notCarried).toEqual([]);
        const genius = format === 'genius' ? utilities(exportText(text, 'genius').files) : undefined;
        if (genius) expect(utilities(twice.files)).toEqual(genius);
        expect(importFiles(twice.files).text).toBe(back.text);
        const given = readCase(text).case.agenda!;
        const got = readCase(back.text).case.agenda!;
        expect(got.issues.map(({ values }) => values).toSorted()).toEqual(
          given.issues.map(({ values }) => values).toSorted(),
        );
      }
    },
  );

  test('what has no place in the formats is listed', () => {
    const data = JSON.parse(randomCase(seededRandom(52, 1)));
    data.about = 'A text.';
    data.parties.c = { name: 'Convener', role: 'convener' };
    data.agenda.utilities.a.reservation = [10, 20];
    data.agenda.utilities.a['red-lines'] = ['issue-1 = last'];
    data.agenda.infeasible = ['issue-1 = last'];
    data.futures = { winter: { name: 'Winter', changes: {} } };
    const { notCarried } = exportText(JSON.stringify(data), 'genius');
    for (const what of [
      '"about"',
      'red lines of',
      'ranges',
      'cannot be agreed',
      'parties without points (Convener)',
      'futures (1)',
    ])
      expect(notCarried.join('\n')).toContain(what);
  });

  test('unknown points are refused with their names', () => {
    const data = JSON.parse(randomCase(seededRandom(52, 2)));
    delete data.agenda.utilities.a.scores['issue-1'].last;
    expect(() => exportText(JSON.stringify(data), 'negmas')).toThrow(/unknown: the points for issue-1 = last/);
  });
});
