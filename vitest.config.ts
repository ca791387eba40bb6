import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test,scripts}/**/*.test.ts'],
    // The slower half of the tests in Chromium runs at full size (npm run verify).
    exclude:
      process.env.PARLEY_FULL === '1'
        ? []
        : ['test/e2e/{doors,keep,page,story,looks,bargain,gauge-policy,case-key,reading}.test.ts'],
    // A golden is written by `npm run goldens` alone: a missing one fails.
    update: 'none',
    testTimeout: process.env.PARLEY_LONG === '1' ? 7_200_000 : process.env.PARLEY_FULL === '1' ? 600_000 : 60_000,
    hookTimeout: 60_000,
    // Processes, not threads: V8 keeps one register of compiled pages a process, and threads that end with WebAssembly race for it.
    pool: 'forks',
    maxWorkers: '100%',
  },
});
