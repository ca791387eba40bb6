/**
 * Checks the documentation: links to files resolve, and the commands of the README run as written, in a copy of the tree.
 * Lines with `npm ci` or `npm test` are left to .ci/run. Exit codes 0 (fine) and 1 (findings) both count as running.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const files = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .stdout.split('\n')
  .filter(file => file !== '' && existsSync(file));
const complaints: string[] = [];

for (const file of files.filter(name => name.endsWith('.md'))) {
  const text = readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '');
  for (const [, target = ''] of text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)) {
    if (/^[a-z]+:/.test(target)) continue;
    if (!existsSync(resolve(dirname(file), target))) complaints.push(`${file}: the link ${target} leads nowhere.`);
  }
}

const copy = mkdtempSync(join(tmpdir(), 'parley-docs-'));
try {
  for (const file of files) cpSync(file, join(copy, file));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  for (const command of readmeCommands()) {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
      cwd: copy,
      encoding: 'utf8',
      timeout: 300_000,
    });
    process.stdout.write(`${status === null ? 'no exit' : status}  ${command}\n`);
    if (status !== 0 && status !== 1)
      complaints.push(`README.md: "${command}" ended with ${status}.\n${stdout}${stderr}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}

for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exitCode = complaints.length > 0 ? 1 : 0;

function readmeCommands(): string[] {
  return [...readFileSync('README.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').split('\n'))
    .map(line => line.replace(/\s+#.*$/, '').trim())
    .filter(line => line !== '' && !line.startsWith('#') && !/npm (ci|test)\b/.test(line));
}
