/**
 * Does a transcript tell the answers? A right result proves nothing about that, so these attacks try to recover the first
 * party's answers from what the second party sees, own secrets included. On honest transcripts they must do no better
 * than chance; on each of three planted leaks one of them must recover nearly everything, or the test itself is blind.
 */
import { describe, expect, test, vi } from 'vitest';
import { makeGauge } from '../../../test/support/gauge.ts';
import { fieldsOf } from '../../../test/support/gauge-cheater.ts';
import { cases } from '../../../test/support/size.ts';
import { type Random, seededRandom } from '../../core/random.ts';
import { unsigned } from '../../wire/bytes.ts';
import { sodiumSuite as suite } from '../primitives/sodium.ts';
import type { Scalar } from '../primitives/suite.ts';
import { open } from './envelope.ts';
import { hash32 } from './hash.ts';
import { practise } from './practice.ts';
import { answerRows, trivialRows } from './proof/rows.ts';
import { secretSource } from './randomness.ts';

/** The full run takes minutes. */
vi.setConfig({ testTimeout: cases(60_000, 600_000) });

const outcomes = 16;
const sessions = cases(40, 300);

/** One answer of the victim with all that its transcript says at that place, and the attacker's own secret key. */
interface Sample {
  readonly bit: number;
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  /** Everything at this outcome's place in every message of the victim. */
  readonly seen: Uint8Array;
  /** The rows of the same transcript. */
  readonly neighbours: readonly { readonly a: Uint8Array }[];
  readonly ownKey: Scalar;
}

const randomBits = (random: Random) => Array.from({ length: outcomes }, () => random.below(2));

/** The victim's transcripts as the protocol gives them; the other party accepts everything, so nothing hides behind it. */
function honest(session: number, random: Random): Sample[] {
  const bits = randomBits(random);
  const made = makeGauge(suite, [[bits], [bits.map(() => 1)]], { seed: session });
  const { messages, parties } = practise(suite, made.session, made.secrets);
  const columns = new Map<string, Uint8Array[]>();
  for (const { type, sender, body } of messages.map(bytes => open(bytes)!)) {
    if (sender !== 0) continue;
    for (const field of fieldsOf(parties[0]!.state, type, body)) {
      const [column] = field.name.split(/\[\d+\]$/);
      if (column === field.name || field.name.startsWith('commitment') || field.name.startsWith('mask[')) continue;
      const name = `${type} ${column}`;
      columns.set(name, [...(columns.get(name) ?? []), body.slice(field.at, field.at + field.length)]);
    }
  }
  const perOutcome = [...columns.values()].filter(({ length }) => length === outcomes);
  expect(perOutcome).toHaveLength(4);
  const ownSeed = hash32(
    suite,
    'party seed',
    made.secrets[1]!.seed,
    parties[1]!.state.name,
    Uint8Array.from(made.secrets[1]!.answers.flat()),
  );
  const ownKey = secretSource(suite, ownSeed, parties[1]!.state.name).scalar('key');
  expect(suite.equal(suite.multiplyBase(ownKey), parties[1]!.state.facts.keys[1]!)).toBe(true);
  const [a, b] = [columns.get('rows a')!, columns.get('rows b')!];
  const neighbours = a.map(each => ({ a: each }));
  return bits.map((bit, at) => ({
    ...{ bit, neighbours, ownKey, a: a[at]!, b: b[at]! },
    seen: Uint8Array.from(perOutcome.flatMap(column => [...column[at]!])),
  }));
}

/** Rows with a fault: randomness that is ground to match the answer, is the same for all, or a key without the victim. */
function planted(fault: 'ground randomness' | 'one randomness' | 'key without the victim') {
  return (session: number, random: Random): Sample[] => {
    const bits = randomBits(random);
    const draws = secretSource(suite, hash32(suite, 'planted'), unsigned(session, 4));
    const ownKey = draws.scalar('own key');
    const victim = suite.scalar(fault === 'key without the victim' ? 0 : 1);
    const jointKey = suite.multiplyBase(suite.plus(ownKey, suite.times(victim, draws.scalar('victim key'))));
    const before = trivialRows(suite, 1);
    const rows = bits.map((bit, at) => {
      for (let attempt = 0; ; attempt++) {
        const r = draws.scalar(`row ${fault === 'one randomness' ? 0 : at}`, attempt);
        const row = answerRows(suite, jointKey, before, [bit], [r]);
        const [a, b] = [suite.encodePoint(row.a[0]!), suite.encodePoint(row.b[0]!)];
        if (fault !== 'ground randomness' || (a[5]! >> 3) % 2 === bit) return { a, b };
      }
    });
    return bits.map((bit, at) => ({
      ...{ bit, ownKey, ...rows[at]!, neighbours: rows },
      seen: Uint8Array.of(...rows[at]!.a, ...rows[at]!.b),
    }));
  };
}

/** An attack learns from half of the samples, whose bits it may see, and guesses the others. */
type Attack = (known: readonly Sample[]) => (sample: Sample) => number;

const attacks: Readonly<Record<string, Attack>> = {
  /** The single bit of the transcript that goes most with the answer, or against it. */
  'one bit of the transcript': known => {
    const bitAt = ({ seen }: Sample, place: number) => (seen[place >> 3]! >> (place & 7)) & 1;
    let best = { place: 0, flip: 0, agreeing: 0 };
    for (let place = 0; place < known[0]!.seen.length * 8; place++) {
      const agreeing = known.filter(sample => bitAt(sample, place) === sample.bit).length;
      const most = Math.max(agreeing, known.length - agreeing);
      if (most > best.agreeing) best = { place, flip: agreeing === most ? 0 : 1, agreeing: most };
    }
    return sample => bitAt(sample, best.place) ^ best.flip;
  },
  /** Rows with the same first column have the same randomness; then the second columns differ by G or not. */
  'equal randomness': () => {
    return ({ a, b, neighbours }) => {
      if (neighbours.filter(other => Buffer.compare(other.a, a) === 0).length < 2) return 0;
      const rest = neighbours as readonly { a: Uint8Array; b?: Uint8Array }[];
      const others = rest.map(other => other.b).filter(other => other !== undefined);
      const plusBase = suite.encodePoint(suite.add(suite.decodePoint(b)!, suite.base));
      return others.some(other => Buffer.compare(other, plusBase) === 0) ? 0 : 1;
    };
  },
  /** Decrypting with the attacker's own key alone. */
  'own key': () => {
    return ({ a, b, ownKey }) => {
      const plain = suite.subtract(suite.decodePoint(b)!, suite.multiply(ownKey, suite.decodePoint(a)!));
      return suite.equal(plain, suite.base) ? 1 : 0;
    };
  },
};

/** Share of the answers that the best of the attacks recovers from transcripts that it has not learnt from. */
function recovered(source: (session: number, random: Random) => Sample[]) {
  const random = seededRandom(7);
  const samples = Array.from({ length: sessions }, (_, session) => source(session, random)).flat();
  const half = samples.length / 2;
  const hidden = samples.slice(half);
  return Object.fromEntries(
    Object.entries(attacks).map(([name, attack]) => {
      const guess = attack(samples.slice(0, half));
      return [name, hidden.filter(sample => guess(sample) === sample.bit).length / hidden.length];
    }),
  );
}

/** Five standard errors of a fair coin. */
const chance = 5 * Math.sqrt(0.25 / ((sessions * outcomes) / 2));

describe('recovering answers from transcripts', () => {
  test(`honest transcripts: no attack is further than ${chance.toFixed(3)} from a coin toss`, () => {
    for (const share of Object.values(recovered(honest))) expect(Math.abs(share - 0.5)).toBeLessThan(chance);
  });
  test.each([
    ['ground randomness', 'one bit of the transcript'],
    ['one randomness', 'equal randomness'],
    ['key without the victim', 'own key'],
  ] as const)('a planted leak is caught: %s', (fault, attack) => {
    expect(recovered(planted(fault))[attack]).toBeGreaterThan(0.95);
  });
});
