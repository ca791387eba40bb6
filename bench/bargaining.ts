/**
 * The exact front by merging against plain enumerate-and-filter on sizes that it can do, then large negotiations with opposed
 * interests, where enumeration is hopeless, and the direct solutions of four and five parties against brute force.
 */
import { performance } from 'node:perf_hooks';
import { acceptablePackages, undominated } from '../src/analysis/bargaining/brute-force.ts';
import { componentsOf } from '../src/analysis/bargaining/components.ts';
import { directSolutions } from '../src/analysis/bargaining/direct.ts';
import { epsilonFront } from '../src/analysis/bargaining/epsilon-front.ts';
import { frontsOf } from '../src/analysis/bargaining/front.ts';
import type { BargainingProblem } from '../src/analysis/bargaining/problem.ts';
import { solutionsAmong } from '../src/analysis/bargaining/solutions.ts';
import { partyId } from '../src/case/model.ts';
import { seededRandom } from '../src/core/random.ts';

write('exact front against enumerate-and-filter (the same run)');
write('parties  issues x values  packages  front  merge ms  enumerate ms  ratio');
for (const [parties, issues, values] of [
  [2, 5, 5],
  [2, 6, 6],
  [3, 5, 5],
  [3, 6, 5],
] as const) {
  const problem = opposed(parties, issues, values, 1_000);
  const fast = time(() => front(problem).size);
  const slow = time(() => undominated(acceptablePackages(problem)).length);
  row([parties, `${issues} x ${values}`, values ** issues, fast.result, fast.ms, slow.ms, slow.ms / fast.ms]);
}

write('\nlarge fronts, opposed interests');
write('parties  issues x values  points  packages  front  ms  MB');
for (const [parties, issues, values, total] of [
  [2, 50, 10, 10_000],
  [2, 100, 10, 10_000],
  [3, 20, 10, 1_000],
] as const) {
  const problem = opposed(parties, issues, values, total);
  const { ms, result } = time(() => front(problem).size);
  row([parties, `${issues} x ${values}`, total, `10^${issues}`, result, ms, process.memoryUsage().rss / 1e6]);
}

write('\ndirect solutions of many parties (brute force beside where it can)');
write('parties  issues x values  packages  direct ms  brute ms  ratio');
for (const [parties, issues, values] of [
  [4, 5, 5],
  [5, 5, 5],
  [4, 10, 10],
  [5, 10, 10],
] as const) {
  const problem = opposed(parties, issues, values, 1_000);
  const fast = time(() => directSolutions(componentsOf(problem, []), problem));
  const slow =
    values ** issues < 10_000
      ? time(() =>
          solutionsAmong(
            undominated(acceptablePackages(problem)).map(({ points }) => points),
            problem,
          ),
        ).ms
      : Number.NaN;
  row([parties, `${issues} x ${values}`, values ** issues, fast.ms, slow, slow / fast.ms]);
}

write('\napproximate front, 1 % asked for');
write('parties  issues x values  points  bound reached  ms');
for (const [parties, issues, values] of [
  [4, 4, 5],
  [4, 10, 10],
  [5, 10, 10],
] as const) {
  const problem = opposed(parties, issues, values, 1_000);
  const { ms, result } = time(() => epsilonFront(componentsOf(problem, []), problem));
  row([parties, `${issues} x ${values}`, result.points.length, `${(100 * result.bound).toFixed(1)} %`, ms]);
}

function front(problem: BargainingProblem) {
  return frontsOf(componentsOf(problem, []), problem.parties.length).at(-1)!;
}

/** Each party wants another end of every issue and values what lies between in proportion, with a little noise. */
function opposed(parties: number, issues: number, values: number, total: number): BargainingProblem {
  const random = seededRandom(2026, parties, issues);
  return {
    issues: Array.from({ length: issues }, (_, issue) => ({
      id: `i${issue}`,
      name: `Issue ${issue}`,
      values: Array.from({ length: values }, (_value, value) => `v${value}`),
    })),
    bystanders: [],
    forbidden: [],
    parties: Array.from({ length: parties }, (_, party) => {
      const weights = Array.from({ length: issues }, () => 0.2 + random.unit());
      const sum = weights.reduce((a, b) => a + b, 0);
      const wish = (party * (values - 1)) / (parties - 1);
      return {
        id: partyId(`p${party}`),
        name: `Party ${party}`,
        denominator: total,
        reservation: 0,
        redLines: [],
        points: weights.map(weight =>
          Array.from({ length: values }, (_value, value) => {
            const share = 1 - Math.abs(value - wish) / (values - 1);
            return Math.round(((total * weight) / sum) * share * (0.9 + 0.1 * random.unit()));
          }),
        ),
      };
    }),
  };
}

/** The best of three runs. */
function time<T>(work: () => T): { ms: number; result: T } {
  let best = Number.POSITIVE_INFINITY;
  let result = work();
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    result = work();
    best = Math.min(best, performance.now() - start);
    if (best > 2_000) break;
  }
  return { ms: best, result };
}

function row(cells: readonly (string | number)[]): void {
  write(
    cells
      .map(cell =>
        (typeof cell === 'string' ? cell : Number.isNaN(cell) ? '-' : Number(cell.toPrecision(3)).toString()).padStart(
          9,
        ),
      )
      .join('  '),
  );
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
