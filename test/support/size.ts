/** How many random cases a property test runs: `quick` in `npm test`, `full` in `npm run verify`. */
export function cases<T = number>(quick: T, full: T): T {
  return process.env.PARLEY_FULL === '1' ? full : quick;
}

/** The seed of a fuzz test: `fixed`, or another for each `npm run fuzz`. */
export function fuzzSeed(fixed: number): number {
  return fixed + Number(process.env.PARLEY_FUZZ_SEED ?? 0);
}
