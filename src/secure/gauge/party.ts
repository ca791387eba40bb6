/**
 * A party as a pure state machine: a message in, the new state and its own messages out; any transport can carry them.
 * The secrets are the seed and the answers; every draw follows from them and from the history, so a party that reads its
 * journal again after a crash stands where it stood, and sends the same bytes.
 */
import { UsageError } from '../../core/errors.ts';
import type { Values } from '../../core/values.ts';
import { equalBytes } from '../../wire/bytes.ts';
import { requireLength } from '../../wire/length.ts';
import { seedLength } from '../frame/randomness.ts';
import type { Suite } from '../primitives/suite.ts';
import { accept, awaited, type Reception } from './accept.ts';
import { type Contexts, compose, type PartySecrets } from './compose.ts';
import { open, seal } from './envelope.ts';
import { type LeaveReason, leaveFields } from './message/leave.ts';
import type { Session } from './session.ts';
import { identityOf, type PublicState, start } from './state.ts';

export interface Party {
  readonly index: number;
  readonly secrets: PartySecrets;
  readonly state: PublicState;
  /** Messages for later steps, at most one per sender and step. */
  readonly early: readonly Uint8Array[];
  /** What its own messages were bound to, where a later message needs it again. */
  readonly contexts: Contexts;
  /** Answer to "may we learn which outcome?"; undefined until its user has said. */
  readonly agreesToWhich?: boolean | undefined;
}

export interface Step {
  readonly party: Party;
  readonly messages: readonly Uint8Array[];
  readonly reception?: Reception;
}

/** @throws UsageError where a seed or the answers do not fit the session. */
export function join(suite: Suite, session: Session, index: number, secrets: PartySecrets): Step {
  const isParty = index < session.parties.length;
  requireLength('party seed', secrets.seed, seedLength);
  if (secrets.standingSeed) requireLength('standing seed', secrets.standingSeed, seedLength);
  if (isParty) checkAnswers(session, secrets.answers);
  const state = start(suite, session, index);
  const key = suite.identityKey(secrets.identitySeed);
  if (!equalBytes(identityOf(state, index) ?? new Uint8Array(), key)) {
    throw new UsageError({
      code: 'GAUGE_IDENTITY',
      message: `The identity key is not that of participant ${index + 1}.`,
      values: { participant: index + 1 },
    });
  }
  return act({ index, secrets, state, early: [], contexts: {} });
}

/** A message arrives. What cannot be used yet is kept; what is foreign or changed on the way is dropped. */
export function receive(party: Party, bytes: Uint8Array): Step {
  const { state, reception } = accept(party.state, bytes);
  if (reception === 'early') return { party: { ...party, early: keepEarly(party, bytes) }, messages: [], reception };
  return { ...act({ ...party, state }), reception };
}

/** The user has said whether it wants to learn which outcome. */
export function decideWhich(party: Party, agrees: boolean): Step {
  return act({ ...party, agreesToWhich: agrees });
}

/** The message with which a party walks away, at any step. */
export function walkAway({ state, index, secrets }: Party, reason: LeaveReason): Uint8Array {
  const { suite, name, step, history } = state;
  const header = { type: 'leave', session: name, step, sender: index, history } as const;
  return seal(suite, secrets.identitySeed, header, leaveFields.write({ reason }));
}

/** Sends what is due, as long as own messages and those kept move the gauge on. */
function act(party: Party): Step {
  const messages: Uint8Array[] = [];
  let now = party;
  for (;;) {
    now = offerEarly(now);
    if (!awaited(now.state).includes(now.index)) return { party: now, messages };
    const composed = compose(now);
    if (!composed) return { party: now, messages };
    messages.push(composed.bytes);
    now = { ...now, contexts: composed.contexts, state: accept(now.state, composed.bytes).state };
  }
}

/** Offers the kept messages again until none is for this step. */
function offerEarly(party: Party): Party {
  let { state, early } = party;
  for (;;) {
    const due = early.find(bytes => open(bytes)!.step <= state.step);
    if (!due) return { ...party, state, early };
    early = early.filter(bytes => bytes !== due);
    state = accept(state, due).state;
  }
}

/** Most messages kept per sender: an honest one is at most one step ahead. */
const mostEarly = 4;

function keepEarly({ early }: Party, bytes: Uint8Array): readonly Uint8Array[] {
  const { sender } = open(bytes)!;
  const kept = early.filter(each => open(each)!.sender === sender);
  return kept.length >= mostEarly || kept.some(each => equalBytes(each, bytes)) ? early : [...early, bytes];
}

function checkAnswers({ outcomes, levels, minimum }: Session, answers: readonly (readonly number[])[]): void {
  const refuse = (code: string, message: string, hint: string, values: Values = {}) => {
    throw new UsageError({ code, message, hint, values });
  };
  const isBit = (value: number) => value === 0 || value === 1;
  if (answers.length !== levels || answers.some(row => row.length !== outcomes || !row.every(isBit))) {
    const message = `The answers are not 0 or 1 for ${outcomes} outcomes at ${levels} levels.`;
    refuse('GAUGE_ANSWERS', message, 'Answer each.', { outcomes: String(outcomes), levels });
  }
  if (answers.some((row, level) => row.some((value, at) => value > (answers[level + 1]?.[at] ?? 1)))) {
    refuse(
      'GAUGE_LEVELS',
      'An outcome is accepted at a level, but not at a less demanding one.',
      'Accept it there too.',
    );
  }
  // The number accepted is a secret and does not stand in the message.
  if (answers[0]!.reduce((count, value) => count + value, 0) < minimum) {
    refuse(
      'GAUGE_MINIMUM',
      `Fewer than ${minimum} outcomes are accepted at the most demanding level.`,
      'The parties agreed on that minimum: accept more outcomes, or do not take part.',
      { minimum: String(minimum) },
    );
  }
}
