import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test,scripts}/**/*.test.ts'],
    testTimeout: process.env.PARLEY_FULL === '1' ? 600_000 : 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
  },
});
