/** Fuzz targets at full size with a new seed: `npm run fuzz`, or `npm run fuzz -- SEED` to repeat a run. */
import { spawnSync } from 'node:child_process';

const seed = process.argv[2] ?? String(Date.now() % 2 ** 31);
if (!/^\d{1,10}$/.test(seed)) {
  process.stderr.write(`"${seed}" is not a seed: give a whole number.\n`);
  process.exit(2);
}
process.stdout.write(`Seed ${seed}; repeat with: npm run fuzz -- ${seed}\n`);
const { status } = spawnSync('npx', ['vitest', 'run', 'fuzz.test', 'hostile.test', 'yaml-complaints.test'], {
  stdio: 'inherit',
  env: { ...process.env, PARLEY_FULL: '1', PARLEY_FUZZ_SEED: seed },
});
process.exit(status ?? 1);
