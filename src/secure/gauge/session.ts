/**
 * What everyone consents to: the list, the parties' keys, the rule and the budget. Its bytes are hashed into the session's
 * name, and that name into every value of the protocol.
 */
import { LimitError, UsageError } from '../../core/errors.ts';
import { concatBytes, unsigned } from '../../wire/bytes.ts';
import { identityKeyLength, type Suite } from '../primitives/suite.ts';
import { MalformedError, reader } from './codec.ts';
import { hash32 } from './hash.ts';

const limits = { parties: [2, 6], outcomes: [1, 4096], levels: [1, 4], budget: [1, 255] } as const;

export interface Session {
  /** Digest of the canonical text of the list and of the levels' names. */
  readonly listDigest: Uint8Array;
  readonly outcomes: number;
  /** Thresholds, the most demanding first; 1 for a plain yes or no. */
  readonly levels: number;
  /** How many outcomes a party must accept at the most demanding level; 0 asks for no proof. */
  readonly minimum: number;
  /** How many gauges the parties agreed to on this list, and which of them this is, from 1. */
  readonly budget: number;
  readonly round: number;
  /** After a deal, and the further consent of all, one acceptable outcome may be found. */
  readonly mayAskWhich: boolean;
  /** Identity keys (Ed25519), in the order of the turns. */
  readonly parties: readonly Uint8Array[];
  /** Identity key of a convener who holds one more key share and releases it last. */
  readonly convener?: Uint8Array | undefined;
  /** The same answers in every round: from round 2 on, per party the digest of its commitments in round 1. */
  readonly standing: boolean;
  readonly standingDigests: readonly Uint8Array[];
  /** 32 bytes that make the session unlike every other. */
  readonly nonce: Uint8Array;
}

const version = 1;
const flag = { which: 1, convener: 2, standing: 4 } as const;

export function encodeSession(session: Session): Uint8Array {
  const { outcomes, levels, minimum, budget, round, parties, convener, standingDigests } = session;
  const flags =
    (session.mayAskWhich ? flag.which : 0) | (convener ? flag.convener : 0) | (session.standing ? flag.standing : 0);
  return concatBytes([
    Uint8Array.of(version),
    unsigned(outcomes, 2),
    Uint8Array.of(levels),
    unsigned(minimum, 2),
    Uint8Array.of(budget, round, flags, parties.length),
    session.listDigest,
    session.nonce,
    ...parties,
    ...(convener ? [convener] : []),
    ...standingDigests,
  ]);
}

/** @throws MalformedError for bytes that are no session; LimitError for one out of range. */
export function decodeSession(suite: Suite, bytes: Uint8Array): Session {
  const read = reader(suite, bytes);
  if (read.unsigned('version', 1) !== version) throw new MalformedError('version', 'this program speaks version 1');
  const [outcomes, levels, minimum] = [
    read.unsigned('outcomes', 2),
    read.unsigned('levels', 1),
    read.unsigned('minimum', 2),
  ];
  const [budget, round, flags] = [read.unsigned('budget', 1), read.unsigned('round', 1), read.unsigned('flags', 1)];
  if (flags > 7) throw new MalformedError('flags', 'unknown flag');
  const count = read.unsigned('parties', 1);
  requireRange('parties', count, limits.parties);
  const listDigest = read.bytes('list digest', 32);
  const nonce = read.bytes('nonce', 32);
  const keys = (name: string) => Array.from({ length: count }, () => read.bytes(name, identityKeyLength));
  const parties = keys('party key');
  const convener = flags & flag.convener ? read.bytes('convener key', identityKeyLength) : undefined;
  const standing = (flags & flag.standing) !== 0;
  const standingDigests = standing && round > 1 ? keys('standing digest') : [];
  read.end();
  const mayAskWhich = (flags & flag.which) !== 0;
  const session: Session = {
    ...{ listDigest, outcomes, levels, minimum, budget, round, mayAskWhich, parties, standing, standingDigests, nonce },
    ...(convener && { convener }),
  };
  checkSession(session);
  return session;
}

/** @throws LimitError or UsageError where a session cannot be held. */
export function checkSession(session: Session): void {
  const { parties, convener, outcomes, levels, minimum, budget, round, standing, standingDigests } = session;
  requireRange('parties', parties.length, limits.parties);
  requireRange('outcomes', outcomes, limits.outcomes);
  requireRange('levels', levels, limits.levels);
  requireRange('budget', budget, limits.budget);
  requireRange('minimum', minimum, [0, outcomes]);
  requireRange('round', round, [1, budget]);
  const keys = [...parties, ...(convener ? [convener] : [])].map(String);
  if (new Set(keys).size !== keys.length) {
    throw new UsageError({ code: 'GAUGE_SAME_KEY', message: 'Two participants have the same identity key.' });
  }
  if (standingDigests.length !== (standing && round > 1 ? parties.length : 0)) {
    throw new UsageError({
      code: 'GAUGE_STANDING',
      message: 'Standing answers need the digest of every party from round 2 on, and none before.',
    });
  }
}

function requireRange(name: string, value: number, [low, high]: readonly [number, number]): void {
  if (Number.isInteger(value) && value >= low && value <= high) return;
  throw new LimitError({
    code: 'GAUGE_RANGE',
    message: `A gauge takes ${low} to ${high} for "${name}", not ${value}.`,
    hint: name === 'outcomes' ? 'Shorten the list, or gauge it in parts.' : 'Choose a value in that range.',
  });
}

/** The session's name: 32 bytes that depend on all that was agreed. */
export function sessionName(suite: Suite, session: Session): Uint8Array {
  return hash32(suite, 'session', encodeSession(session));
}
