/** Every command in Arabic on the samples: what is said in Latin letters is a name, an id, a path, a flag or words of the case. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parley } from '../../../test/support/command-line.ts';
import { sampleCase } from '../../../test/support/sample-case.ts';
import { languageCodes } from '../../words/languages.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-language-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const river = 'catalog/veld-river/case.parley.yaml';
const odd = file('odd.yaml', sampleCase.replace('none: 100,', '').replace(/^ {2}status-quo:.*\n/m, ''));
const broken = file('broken.yaml', sampleCase.replace('by: fund', 'by: fnd'));
const loose = file('loose.yaml', sampleCase.replace('title: The', 'title:   The'));
const german = file('german.txt', 'Der Minister hat gesagt, dass die Schleusen nicht geöffnet werden. Das ist so.\n');
const gmcr = join(folder, 'river.gmcr');
const transcript = join(folder, 'gauge.pgt');
const samples = '20';

beforeAll(async () => {
  await parley('export', river, '--to', 'gmcr', '--out', gmcr);
  writeFileSync(gmcr, readFileSync(gmcr, 'utf8').replace('{', '{"notes": "x",'));
  await parley('export', river, '--to', 'genius', '--out', folder);
  const [, profile] = genius;
  const discounted = readFileSync(profile!, 'utf8').replace('</utility_space>', '<discount_factor value="0.9"/>$&');
  writeFileSync(profile!, discounted);
  await parley('gauge', 'practice', river, '--unclear', 'refuse', '--transcript', transcript);
}, 60_000);

const genius = ['The Veld river talks.xml', 'Highland.xml', 'Lowland.xml'].map(name => join(folder, name));
const commands: readonly (readonly string[])[] = [
  ['assess', river, '--samples', samples, '--workers', '1', '--paths'],
  ['assess', broken],
  ['stability', river, '--why', 'status-quo', '--coalitions', '--paths'],
  ['stability', river, '--least-change', 'status-quo', '--concept', 'seq'],
  ['bargain', river, '--samples', samples],
  ['bargain', river, '--rankings', '--impasse'],
  ['bargain', ...genius],
  ['record', river],
  ['read', 'catalog/veld-river/bulletin.txt', '--readings', '1'],
  ['read', german],
  ['check', river],
  ['check', odd],
  ['check', broken],
  ['format', loose, '--check'],
  ['new', join(folder, 'new.yaml'), '--template', 'full'],
  ['export', river, '--to', 'gmcr', '--out', join(folder, 'again.gmcr')],
  ['export', river, '--to', 'negmas', '--out', folder, '--force'],
  ['import', gmcr, '--out', join(folder, 'imported.yaml')],
  ['import', ...genius, '--out', join(folder, 'sale.yaml')],
  ['gauge', 'practice', river, '--unclear', 'refuse'],
  ['gauge', 'verify', transcript],
];

/** What the texts say, in their own words. */
const texts = [river, odd, broken, 'catalog/veld-river/bulletin.txt', german].map(each => readFileSync(each, 'utf8'));
const own = new Set([...texts, commands.flat().join(' | ')].flatMap(text => pairsOf(text.replace(/\s+/g, ' '))));

function pairsOf(text: string): string[] {
  return [...text.matchAll(/(?<![\w-])(?=([A-Za-z]{2,} [A-Za-z]{2,})(?![\w-]))/g)].map(([, pair]) =>
    pair!.toLowerCase(),
  );
}

test.each(commands)('%j', async (...args) => {
  const { out, err } = await parley('--language', 'ar', ...args);
  const said = `${out}${err}`.replaceAll(folder, '').replace(/[\u2066-\u2069]/g, '');
  expect(said).toMatch(/[\u0600-\u06ff]/);
  const foreign = pairsOf(said).filter(pair => !own.has(pair) && !/^parley /.test(pair));
  expect(foreign).toEqual([]);
});

test('what is said in English would be found', async () => {
  const { out } = await parley('check', odd);
  expect(pairsOf(out).filter(pair => !own.has(pair))).toContain('without complaints');
});

test('text beside the data of a result is in the language, the data are the same', async () => {
  const result = async (language: string) =>
    JSON.parse((await parley('--language', language, 'assess', river, '--samples', samples, '--json')).out);
  const [english, arabic] = [await result('en'), await result('ar')];
  expect(english.value.frameworks[0]).toEqual({ id: 'as-is', name: 'No change' });
  expect(arabic.value.frameworks[0]).toEqual({ id: 'as-is', name: 'بلا تغيير' });
  const names = ({ futures, readings, survives }: typeof english.value) => [
    futures[0].name,
    readings[0].name,
    survives[0].places[0].framework.name,
  ];
  expect(names(english.value)).toEqual(['No event', 'The text as it stands', 'No change']);
  expect(names(arabic.value)).toEqual(['بلا أحداث', 'النص كما هو', 'بلا تغيير']);
  const text = JSON.stringify(english.value.differences);
  for (const base of ['No change', 'No event']) expect(text).toContain(`{"id":"as-is","name":"${base}"}`);
  expect(JSON.stringify(english.value)).not.toMatch(/"id":"as-is"(?!,"name")/);
  expect(arabic.value.cells[0].outcomes).toEqual(english.value.cells[0].outcomes);
  const lost = JSON.parse((await parley('--language', 'ar', 'import', gmcr, '--json')).out);
  expect(lost.notCarried).toContain('الحقل «notes»');
  const odds = JSON.parse((await parley('--language', 'ar', 'check', odd, '--json')).out);
  for (const { message } of odds.oddities) expect(message).toMatch(/[\u0600-\u06ff]/);
});

test.each(languageCodes.filter(code => code !== 'en'))('the help of every command is in %s', async code => {
  const names = [...(await parley('--help')).out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name!);
  const inner = ['practice', 'host', 'join', 'relay', 'verify'].map(each => ['gauge', each]);
  for (const path of [[], ...names.filter(name => name !== 'help').map(name => [name]), ...inner]) {
    const help = (await parley('--language', code, ...path, '--help')).out;
    expect(help).not.toMatch(
      /Usage: |^Options:|^Commands:|^Arguments:|^Examples?:|\[options\]|\(default: |display help/m,
    );
    const foreign = (await parley(...path, '--help')).out
      .split('\n')
      .filter(line => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(line) && help.includes(line.trim()))
      .filter(
        line => !/^ {2}(parley|--improve|source)|yaml-language-server|^ *--improve/.test(line.replace(/^ {4}/, '  ')),
      );
    expect(foreign, path.join(' ')).toEqual([]);
  }
});

test('the bare program shows its help and complains of nothing', async () => {
  const { code, err } = await parley('--language', 'uk');
  expect(code).toBe(2);
  expect(err).toContain('Команди:');
  expect(err).not.toContain('USAGE');
});
