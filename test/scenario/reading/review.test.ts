/** Proposals accepted by single keys, in a real pseudo-terminal (util-linux's `script`; left out where it is not there). */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parley } from '../../support/command-line.ts';

const hasTerminal = spawnSync('script', ['--version']).stdout?.toString().includes('util-linux') ?? false;
const folder = mkdtempSync(join(tmpdir(), 'parley-review-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Types `keys`, each once the terminal shows a prompt. Gives the exit code and what was shown. */
async function typed(caseFile: string, keys: readonly string[]): Promise<{ code: number; shown: string }> {
  const command = `'${process.execPath}' src/cli/main.ts read catalog/veld-river/reading/report.txt --into '${caseFile}'`;
  const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const left = [...keys];
  let shown = '';
  let seen = 0;
  child.stdout.on('data', data => {
    shown += String(data);
    // A prompt is "? ", the line editor's "Says: " or the question which one is the same.
    const prompts = shown.match(/\r?\n\? |Says: |which\? \(another key: none\) /g)?.length ?? 0;
    for (; seen < prompts && left.length > 0; seen++) {
      const keys = left.shift()!;
      setTimeout(() => child.stdin.write(keys), 100);
    }
  });
  const code = await new Promise<number>(resolve => child.on('close', resolve));
  return { code, shown };
}

describe.skipIf(!hasTerminal)('in a terminal', () => {
  test('y, n, e, m, u and q do what they say', async () => {
    const file = join(folder, 'case.parley.yaml');
    await parley('new', file, '--template', 'situation');
    const { code, shown } = await typed(file, ['y', 'n', 'u', 'y', 'e', ' indeed\r', 'm', '1', 'q']);
    expect(shown).toContain('proposals. y accept, n reject');
    expect(code).toBe(0);
    const { claims } = JSON.parse((await parley('record', file, '--json')).out) as { claims: { says: string }[] };
    const added = claims.slice(1).map(({ says }) => says);
    expect(added).toHaveLength(3);
    expect(added.filter(says => says.endsWith(' indeed'))).toHaveLength(1);
  });

  test('Ctrl-C changes nothing', async () => {
    const file = join(folder, 'untouched.parley.yaml');
    await parley('new', file, '--template', 'situation');
    const before = readFileSync(file, 'utf8');
    const { code, shown } = await typed(file, ['y', 'y', '\u0003']);
    expect(code).toBe(2);
    expect(shown).toContain('CANCELLED');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
