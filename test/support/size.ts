/**
 * How many random cases a property test runs: `quick` in `npm test`, `full` in `npm run verify`, `long` in `npm run verify -- --long`,
 * a campaign of an hour and more.
 */
export function cases<T = number>(quick: T, full: T, long: T = full): T {
  if (process.env.PARLEY_LONG === '1') return long;
  return process.env.PARLEY_FULL === '1' ? full : quick;
}

/** The seed of a fuzz test: `fixed`, or another for each `npm run fuzz`. */
export function fuzzSeed(fixed: number): number {
  return fixed + Number(process.env.PARLEY_FUZZ_SEED ?? 0);
}
