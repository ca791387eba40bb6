/** Sessions and parties with fixed randomness, for tests of the gauge. */

import type { PartySecrets } from '../../src/secure/gauge/compose.ts';
import { hash32 } from '../../src/secure/gauge/hash.ts';
import type { Session } from '../../src/secure/gauge/session.ts';
import type { Suite } from '../../src/secure/primitives/suite.ts';
import { unsigned, utf8 } from '../../src/wire/bytes.ts';

/** `answers[party][level][outcome]`. */
export type Answers = readonly (readonly (readonly number[])[])[];

export interface Made {
  readonly session: Session;
  readonly secrets: readonly PartySecrets[];
}

export type SessionOptions = Partial<Omit<Session, 'convener' | 'parties'>> & {
  readonly seed?: number;
  readonly convener?: boolean;
  readonly standingSeeds?: boolean;
};

/** A session for the answers, everything derived from `seed`. */
export function makeGauge(suite: Suite, answers: Answers, options: SessionOptions = {}): Made {
  const { seed = 1, convener = false, standingSeeds = false, ...rules } = options;
  const draw = (label: string, index: number) =>
    hash32(suite, 'test', utf8(label), unsigned(seed, 4), unsigned(index, 4));
  const secrets = [...answers, ...(convener ? [[]] : [])].map(
    (own, index): PartySecrets => ({
      seed: draw('seed', index),
      identitySeed: draw('identity', index),
      answers: own,
      ...(standingSeeds && { standingSeed: hash32(suite, 'test standing', unsigned(index, 4)) }),
    }),
  );
  const keys = secrets.map(({ identitySeed }) => suite.identityKey(identitySeed));
  const session: Session = {
    listDigest: hash32(suite, 'test', utf8('list')),
    outcomes: answers[0]![0]!.length,
    levels: answers[0]!.length,
    minimum: 0,
    budget: 3,
    round: 1,
    mayAskWhich: false,
    parties: keys.slice(0, answers.length),
    ...(convener && { convener: keys.at(-1)! }),
    standing: standingSeeds,
    standingDigests: [],
    nonce: draw('nonce', 0),
    ...rules,
  };
  return { session, secrets };
}

/** The answer in the clear: the most demanding level at which some outcome is accepted by all. */
export function plainly(answers: Answers): { deal: boolean; level: number; acceptable: number[] } {
  const levels = answers[0]!.length;
  for (let level = 0; level < levels; level++) {
    const acceptable = answers[0]![level]!.flatMap((_, at) =>
      answers.every(own => own[level]![at] === 1) ? [at] : [],
    );
    if (acceptable.length > 0) return { deal: true, level, acceptable };
  }
  return { deal: false, level: levels - 1, acceptable: [] };
}
