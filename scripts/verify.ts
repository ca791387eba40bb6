/**
 * One word proves a change: types, lint and format, import rules, unused code, all tests at full size. With `--long` property tests
 * run as campaigns, which takes an hour and more.
 */
import { spawnSync } from 'node:child_process';

const isLong = process.argv.includes('--long');

const steps: readonly (readonly [name: string, command: string, env?: Record<string, string>])[] = [
  ['types', 'npm run -s check:types'],
  ['lint and format', 'npm run -s check:lint'],
  ['import rules', 'npm run -s check:imports'],
  ['unused code', 'npm run -s check:unused'],
  ['documentation', 'npm run -s check:docs'],
  ['sizes of files', 'npm run -s check:sizes'],
  ['all tests at full size', 'npm test', { PARLEY_FULL: '1', ...(isLong && { PARLEY_LONG: '1' }) }],
];
for (const [name, command, env] of steps) {
  process.stdout.write(`\n== ${name}: ${command}\n`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) {
    process.stderr.write(`verify: ${name} failed.\n`);
    process.exit(1);
  }
}
process.stdout.write('\nverify: all passed.\n');
