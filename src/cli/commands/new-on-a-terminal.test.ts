/** `parley new` asks its questions on a real pseudo-terminal (util-linux `script`). */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parley } from '../../../test/support/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-new-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Types each answer when its question stands on the terminal. */
function converse(file: string, answers: readonly (readonly [question: string, answer: string])[]) {
  const command = `'${process.execPath}' src/cli/main.ts new '${file}'`;
  const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let seen = '';
  let next = 0;
  let from = 0;
  child.stdout.on('data', piece => {
    seen += piece;
    const [question, answer] = answers[next] ?? [];
    if (question === undefined || !seen.slice(from).includes(question)) return;
    from = seen.length;
    next++;
    child.stdin.write(answer);
  });
  return new Promise<{ code: number | null; seen: string }>(done => child.on('close', code => done({ code, seen })));
}

describe.skipIf(process.platform !== 'linux')('on a terminal', () => {
  test('the answers become a case that check accepts', async () => {
    const file = join(folder, 'asked.yaml');
    const { code, seen } = await converse(file, [
      ['Title of the case:', 'The border talks\r'],
      ['Name of party 1', 'North\r'],
      ['What can North do?', 'withdraw, host talks\r'],
      ['Name of party 2', 'Юг\r'],
      ['What can Юг do?', 'keep the embargo\r'],
      ['Name of party 3', '\r'],
    ]);
    expect(seen).toContain('Next: parley check');
    expect(code).toBe(0);
    const text = readFileSync(file, 'utf8');
    for (const piece of ['title: The border talks', 'says: host talks', 'says: keep the embargo', 'name: Юг'])
      expect(text).toContain(piece);
    expect((await parley('check', file)).code).toBe(0);
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['the end of input', '\u0004'],
  ])('%s writes nothing', async (_, key) => {
    const file = join(folder, 'left.yaml');
    const { code, seen } = await converse(file, [['Title of the case:', key]]);
    expect(seen).toContain('CANCELLED');
    expect(code).toBe(2);
    expect(existsSync(file)).toBe(false);
  });
});
