/**
 * What everyone consents to: the list, the parties' keys, the rule and the budget. Its bytes are hashed into the session's
 * name, and that name into every value of the protocol.
 */
import { LimitError, UsageError } from '../../core/errors.ts';
import { bytes, type Field, flags, marked, unsigned } from '../frame/field.ts';
import { decode, followed, list, optional, record } from '../frame/layout.ts';
import { type Hashing, identityKeyLength } from '../primitives/suite.ts';
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

interface Head extends Pick<Session, 'outcomes' | 'levels' | 'minimum' | 'budget' | 'round'> {
  readonly flags: Readonly<Record<'mayAskWhich' | 'convener' | 'standing', boolean>>;
  readonly count: number;
}
type Rest = Pick<Session, 'listDigest' | 'nonce' | 'parties' | 'convener' | 'standingDigests'>;

const head = marked(
  'version',
  Uint8Array.of(1),
  { text: 'this program speaks version 1', say: 'bytes.version', values: { version: '1' } },
  record<Head>({
    outcomes: unsigned('outcomes', 2),
    levels: unsigned('levels', 1),
    minimum: unsigned('minimum', 2),
    budget: unsigned('budget', 1),
    round: unsigned('round', 1),
    flags: flags('flags', ['mayAskWhich', 'convener', 'standing']),
    count: unsigned('parties', 1),
  }),
);

function restOf({ count, round, flags }: Head): Field<Rest> {
  requireRange('parties', count, limits.parties);
  return record<Rest>({
    listDigest: bytes('list digest', 32),
    nonce: bytes('nonce', 32),
    parties: list('party key', count, name => bytes(name, identityKeyLength)),
    convener: optional(flags.convener, bytes('convener key', identityKeyLength)),
    standingDigests: list('standing digest', flags.standing && round > 1 ? count : 0, name => bytes(name, 32)),
  });
}

const fields = followed(head, restOf);

/** @throws UsageError, LimitError where a member does not fit */
export function encodeSession(session: Session): Uint8Array {
  const { mayAskWhich, convener, standing, parties } = session;
  const flags = { mayAskWhich, convener: convener !== undefined, standing };
  return fields.write({ ...session, flags, count: parties.length });
}

/** @throws MalformedError for bytes that are no session; LimitError for one out of range. */
export function decodeSession(encoded: Uint8Array): Session {
  const { count: _, flags, ...read } = decode(fields, encoded);
  const session: Session = { ...read, mayAskWhich: flags.mayAskWhich, standing: flags.standing };
  checkSession(session);
  return session;
}

/** @throws LimitError or UsageError where a session cannot be held, or a member is of another length. */
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
  encodeSession(session);
}

function requireRange(name: string, value: number, [low, high]: readonly [number, number]): void {
  if (Number.isInteger(value) && value >= low && value <= high) return;
  throw new LimitError({
    code: 'GAUGE_RANGE',
    message: `A gauge takes ${low} to ${high} for "${name}", not ${value}.`,
    ...(name === 'outcomes' && { sentence: 'GAUGE_RANGE.outcomes' }),
    hint: name === 'outcomes' ? 'Shorten the list, or gauge it in parts.' : 'Choose a value in that range.',
    values: { low: String(low), high: String(high), name, value: String(value) },
  });
}

/** The session's name: 32 bytes that depend on all that was agreed. */
export function sessionName(suite: Hashing, session: Session): Uint8Array {
  return hash32(suite, 'session', encodeSession(session));
}
