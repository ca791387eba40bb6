import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { parley } from '../../test/support/command-line.ts';
import { languageWanted } from './language.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-language-'));
const file = join(folder, 'bad.parley.yaml');
writeFileSync(file, 'parley: 1\ntitle: T\nparties: {a: {nam: A, role: principal}}\n');

afterEach(() => void vi.unstubAllEnvs());

test('a command complains in the language that is asked for, before the command or after it', async () => {
  const { out } = await parley('--language', 'uk', 'check', file);
  expect(out).toContain(`${file}:3:15 KEY_UNKNOWN «nam» тут не є ключем. Можливо, «name»?`);
  expect((await parley('check', file, '--language=uk')).out).toBe(out);
});

test('the environment says the language where no argument does', async () => {
  vi.stubEnv('PARLEY_LANGUAGE', 'fr_FR.UTF-8');
  expect((await parley('assess', join(folder, 'none'))).err).toContain('ne peut pas être lu : il n’existe pas.');
  expect((await parley('assess', join(folder, 'none'), '--language', 'en')).err).toContain('it does not exist.');
});

test('a text from right to left is one piece behind place and code', async () => {
  const { out } = await parley('check', file, '--language', 'ar');
  expect(out).toContain('KEY_UNKNOWN \u2067«\u2068nam\u2069» ليس مفتاحًا هنا. أتقصد «\u2068name\u2069»؟\u2069\n');
});

test('what is printed for programs has no invisible marks, and the code and place of English', async () => {
  const complaints = async (language: string) =>
    JSON.parse((await parley('check', file, '--json', '--language', language)).out).complaints as object[];
  const [english, arabic] = [await complaints('en'), await complaints('ar')];
  expect(JSON.stringify(arabic)).not.toMatch(/[\u2066-\u2069]/);
  expect(arabic.map(each => ({ ...each, message: '', hint: '' }))).toEqual(
    english.map(each => ({ ...each, message: '', hint: '' })),
  );
});

test('what the parser of the command line refuses is said in the language, too', async () => {
  const said = async (...args: string[]) => (await parley('--language', 'ru', ...args)).err;
  expect(await said('assess', file, '--samples', 'many')).toBe(
    'USAGE «many» не годится для «--samples <number>». Дайте целое число от 1 до 100000. Команды показывает «parley --help».\n',
  );
  expect(await said('asess')).toContain('Неизвестная команда «asess».');
  expect(await said('check')).toContain('Не хватает обязательного аргумента «file».');
  expect(await said('check', file, '--loud')).toContain('Неизвестный параметр «--loud».');
  expect(await said('check', file, file)).toContain('Слишком много аргументов');
  expect(await said('assess', file, '--samples')).toContain('Параметр «--samples <number>» без значения.');
  expect(await said('assess', file, '--concept', 'nosh')).toContain('Возможно, «nash»?');
});

test('a language that Parley does not speak is refused', async () => {
  const { code, err } = await parley('--language', 'tlh', 'check', file);
  expect([code, err]).toEqual([
    2,
    'LANGUAGE_UNKNOWN "tlh" is not a language that Parley speaks. Languages: en, uk, ru, fr, ar.\n',
  ]);
  expect(languageWanted([], '')).toBe('en');
});
