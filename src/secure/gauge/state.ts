/** What anyone who sees the messages knows: the public state of a gauge. Read-only; every message gives a new one. */
import { unsigned } from '../../wire/bytes.ts';
import type { Point, Suite } from '../primitives/suite.ts';
import type { MessageType } from './envelope.ts';
import type { Equation } from './equation.ts';
import { type Generators, generators } from './generators.ts';
import { hash32 } from './hash.ts';
import { type BallotCommitments, digitCount } from './proof/ballot.ts';
import { type Rows, trivialRows } from './proof/rows.ts';
import { checkSession, type Session, sessionName } from './session.ts';

export interface Ciphertext {
  readonly a: Point;
  readonly b: Point;
}

/** The one bit, with the level at which it was found; `which` is an index in the list, after everyone's further consent. */
interface Answer {
  readonly deal: boolean;
  /** The most demanding level with a deal; with no deal, the last level asked. */
  readonly level: number;
  readonly which?: number | undefined;
  /** Parties that did not consent to learning which outcome. */
  readonly declined?: readonly number[] | undefined;
}

export interface Abort {
  /** Index of the participant that did not follow the protocol; undefined where the messages do not tell. */
  readonly culprit?: number | undefined;
  readonly message: MessageType;
  readonly check: string;
}

export type Ending = ({ readonly kind: 'answer' } & Answer) | ({ readonly kind: 'aborted' } & Abort);

interface Received {
  readonly bytes: Uint8Array;
  readonly body: unknown;
}

/** What the messages so far have established. */
interface Facts {
  readonly keys: readonly Point[];
  readonly jointKey: Point;
  readonly ballots: readonly BallotCommitments[];
  /** Of the level asked now: the trivial rows, then each party's. */
  readonly chain: readonly Rows[];
  /** Equations not yet checked. */
  readonly pending: readonly Equation[];
  /** Commitments to the masks, and the step in which they were made. */
  readonly commitments: readonly Uint8Array[];
  readonly commitStep: number;
  /** What is masked and decrypted now. */
  readonly target: Ciphertext;
  readonly masked: Ciphertext;
  readonly shares: readonly Point[];
  readonly tossCommitments: readonly Uint8Array[];
  /** The jointly tossed order of the outcomes. */
  readonly order: readonly number[];
  /** The first acceptable outcome in that order stands at an index from `low` to `high`. */
  readonly low: number;
  readonly high: number;
}

export interface PublicState {
  readonly suite: Suite;
  readonly session: Session;
  readonly name: Uint8Array;
  readonly generators: Generators;
  readonly step: number;
  readonly phase: MessageType;
  readonly level: number;
  /** Hash of all messages of the steps before. */
  readonly history: Uint8Array;
  /** The messages of this step so far, by sender. */
  readonly received: ReadonlyMap<number, Received>;
  /** All messages of the steps before, in order. */
  readonly log: readonly Uint8Array[];
  readonly facts: Facts;
  /** Known once the bit is; what follows may add which outcome. */
  readonly answer?: Answer | undefined;
  readonly ending?: Ending | undefined;
  /** Two messages that prove the abort, where there are such. */
  readonly evidence: readonly Uint8Array[];
  /** Whose equations need no check, as they are our own. */
  readonly self?: number | undefined;
}

export function start(suite: Suite, session: Session, self?: number): PublicState {
  checkSession(session);
  const name = sessionName(suite, session);
  const nothing: Ciphertext = { a: suite.identity, b: suite.identity };
  return {
    suite,
    session,
    name,
    generators: generators(suite, Math.max(session.outcomes, digitCount(session.outcomes, session.minimum))),
    step: 0,
    phase: 'key',
    level: 0,
    history: name,
    received: new Map(),
    log: [],
    facts: {
      ...{
        keys: [],
        jointKey: suite.identity,
        ballots: [],
        chain: [trivialRows(suite, session.outcomes)],
        pending: [],
      },
      ...{ commitments: [], commitStep: 0, target: nothing, masked: nothing, shares: [], tossCommitments: [] },
      ...{ order: [], low: 0, high: 0 },
    },
    evidence: [],
    self,
  };
}

export const partyIndices = ({ session }: PublicState): number[] => session.parties.map((_, index) => index);

/** Identity key of a participant: a party, or the convener after the last of them. */
export function identityOf({ session }: PublicState, sender: number): Uint8Array | undefined {
  return sender === session.parties.length ? session.convener : session.parties[sender];
}

/** What every proof of a message is bound to: the session, all messages of the steps before, the step and the sender. */
export function proofContext({ suite, name, history, step }: PublicState, sender: number): Uint8Array {
  return hash32(suite, 'context', name, history, unsigned(step, 2), unsigned(sender, 1));
}
