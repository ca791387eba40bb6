import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Runs the README's commands as written, in a copy of the files. Lines with `npm ci` or `npm test` are left to .ci/run.
 * Exit codes 0 (fine) and 1 (findings) both count as running.
 */
export function failingCommands(files: readonly string[]): string[] {
  const copy = mkdtempSync(join(tmpdir(), 'parley-docs-'));
  try {
    for (const file of files) cpSync(file, join(copy, file));
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    return readmeCommands().flatMap(command => {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
        cwd: copy,
        encoding: 'utf8',
        timeout: 300_000,
      });
      process.stdout.write(`${status === null ? 'no exit' : status}  ${command}\n`);
      return status === 0 || status === 1 ? [] : [`README.md: "${command}" ended with ${status}.\n${stdout}${stderr}`];
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function readmeCommands(): string[] {
  return [...readFileSync('README.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').split('\n'))
    .map(line => line.replace(/\s+#.*$/, '').trim())
    .filter(line => line !== '' && !line.startsWith('#') && !/npm (ci|test)\b/.test(line));
}
