/** Real files, a real process that is killed in the middle of writing, real refusals of the system. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { cases } from '../../test/support/size.ts';
import { FileError, UsageError } from '../core/errors.ts';
import { readCaseFile, writeFileAtomically } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const writer = fileURLToPath(new URL('../../test/scenario/killed-writer.ts', import.meta.url));

test('a process killed while it writes leaves an old or a new text, never a half', async () => {
  const file = join(folder, 'killed.txt');
  for (let run = 0; run < cases(5, 40); run++) {
    const child = spawn(process.execPath, [writer, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await wait(run * 7);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const text = readFileSync(file, 'utf8');
    expect(text).toHaveLength(3_000_000);
    expect(text).toBe(text[0]!.repeat(3_000_000));
  }
});

test('where a file cannot be written the error says why, and no remnant stays', () => {
  const plain = join(folder, 'plain');
  writeFileSync(plain, 'text');
  expect(() => writeFileAtomically(join(plain, 'below'), 'new', true)).toThrow(/a part of its path is not a folder/);
  expect(() => writeFileAtomically(join(folder, 'nowhere', 'x'), 'new', true)).toThrow(/does not exist/);
  expect(() => writeFileAtomically(plain, 'new', false)).toThrow(UsageError);
  expect(readFileSync(plain, 'utf8')).toBe('text');
  const taken = join(folder, 'taken');
  mkdirSync(taken);
  expect(() => writeFileAtomically(taken, 'new', true)).toThrow(FileError);
  expect(readdirSync(folder).filter(name => name.endsWith('.tmp') && !name.startsWith('.killed'))).toEqual([]);
});

test('a folder is no case, and the complaint names the case in it', () => {
  const inside = join(folder, 'talks');
  mkdirSync(inside);
  expect(() => readCaseFile(inside)).toThrow(/is a folder/);
  writeFileSync(join(inside, 'case.parley.yaml'), '');
  try {
    readCaseFile(inside);
    expect.unreachable();
  } catch (error) {
    expect((error as FileError).hint).toBe(`Name a file, such as "${join(inside, 'case.parley.yaml')}".`);
  }
});
