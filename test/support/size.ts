/** How many random cases a property test runs: `quick` in `npm test`, `full` in `npm run verify`. */
export function cases<T = number>(quick: T, full: T): T {
  return process.env.PARLEY_FULL === '1' ? full : quick;
}
