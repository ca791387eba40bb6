/**
 * Does the time that a party takes to compose its messages depend on its answers? For each secret-dependent piece, two
 * fixed inputs are timed in random order (all refused, all accepted), and a positive control composes with a branch on
 * the answer. Welch's t over trimmed samples; the minimum detectable effect is what 80 % of such runs would find at the
 * 5 % level. A control that is not seen makes the whole comparison worthless, and the exit code 1.
 *
 *   node bench/gauge-timing.ts [samples]
 */
import { seededRandom } from '../src/core/random.ts';
import { generators } from '../src/secure/gauge/generators.ts';
import { hash32 } from '../src/secure/gauge/hash.ts';
import { commitBallot, proveBallot } from '../src/secure/gauge/proof/ballot.ts';
import { answerRows, proveRows, trivialRows } from '../src/secure/gauge/proof/rows.ts';
import { secretSource } from '../src/secure/gauge/randomness.ts';
import { sodiumSuite as suite } from '../src/secure/primitives/sodium.ts';

const samples = Number(process.argv[2] ?? 600);
const outcomes = 8;
const context = hash32(suite, 'timing');
const draws = secretSource(suite, context, context);
const jointKey = suite.multiplyBase(draws.scalar('joint key'));
const vector = generators(suite, outcomes);
const before = answerRows(
  suite,
  jointKey,
  trivialRows(suite, outcomes),
  new Array(outcomes).fill(1),
  draws.scalars('before', outcomes),
);
const randomness = draws.scalars('row', outcomes);
const blinding = draws.scalar('blinding');

const secretsOf = (answers: readonly number[]) => ({
  answers: [answers],
  blindings: [blinding],
  digitsBlinding: blinding,
});
const commit = (answers: readonly number[]) => commitBallot(suite, secretsOf(answers), 0, vector);
const pieces: Readonly<Record<string, (answers: readonly number[]) => unknown>> = {
  'commitments to answers': commit,
  'ballot proof': answers =>
    proveBallot(
      suite,
      context,
      secretsOf(answers),
      { commitments: commit(answers), minimum: 0, generators: vector },
      draws,
    ),
  rows: answers => answerRows(suite, jointKey, before, answers, randomness),
  'proof of rows': answers => {
    const after = answerRows(suite, jointKey, before, answers, randomness);
    const statement = { jointKey, commitment: commit(answers).levels[0]!, before, after, generators: vector };
    return proveRows(suite, context, statement, { answers, blinding, randomness }, draws);
  },
  'control: rows with a branch': answers =>
    answers.map((answer, at) => {
      const fresh = suite.multiplyBase(randomness[at]!);
      return answer === 1 ? suite.add(fresh, before.a[at]!) : fresh;
    }),
};

const random = seededRandom(1);
console.log(`${samples} samples a class, ${outcomes} outcomes; times in microseconds`);
console.log(
  'piece'.padEnd(30) +
    ['all refused', 'all accepted', 'difference', 't', 'detectable'].map(head => head.padStart(14)).join(''),
);
let blind = false;
for (const [name, piece] of Object.entries(pieces)) {
  const inputs = [0, 1].map(bit => new Array<number>(outcomes).fill(bit));
  const times: [number[], number[]] = [[], []];
  for (let warm = 0; warm < 40; warm++) piece(inputs[warm % 2]!);
  while (times[0].length < samples || times[1].length < samples) {
    const choice = random.below(2) as 0 | 1;
    const input = [...inputs[choice]!];
    const start = process.hrtime.bigint();
    piece(input);
    times[choice].push(Number(process.hrtime.bigint() - start) / 1000);
  }
  const [refused, accepted] = times.map(list => moments(trimmed(list)));
  const error = Math.sqrt(refused!.variance / refused!.count + accepted!.variance / accepted!.count);
  const difference = accepted!.mean - refused!.mean;
  const t = difference / error;
  // z(0.975) + z(0.8)
  const detectable = (1.96 + 0.8416) * error;
  const cells = [refused!.mean, accepted!.mean, difference, t, detectable].map(value => value.toFixed(2).padStart(14));
  const seen = Math.abs(t) > 4.5;
  console.log(name.padEnd(30) + cells.join('') + (seen ? '  differs' : ''));
  if (name.startsWith('control') && !seen) blind = true;
}
if (blind)
  console.log(
    'The planted branch was not seen: take more samples, or a quieter machine. Nothing above means anything.',
  );
process.exitCode = blind ? 1 : 0;

/** The slowest tenth is left out: it is the machine, not the code. */
function trimmed(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b).slice(0, Math.floor(values.length * 0.9));
}

function moments(values: readonly number[]): {
  readonly mean: number;
  readonly variance: number;
  readonly count: number;
} {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, variance, count: values.length };
}
