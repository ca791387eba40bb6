/**
 * The protocol as anyone can check it: one message in, the next public state out. It needs no secret; the parties
 * themselves, and whoever verifies a transcript afterwards, run this same function.
 */
import { equalBytes } from '../../wire/bytes.ts';
import type { Envelope } from '../frame/envelope.ts';
import { extendHistory } from '../frame/hash.ts';
import { decode } from '../frame/layout.ts';
import { MalformedError } from '../frame/reader.ts';
import { isSigned, type MessageType, open } from './envelope.ts';
import { hash32 } from './hash.ts';
import { leaveFields } from './message/leave.ts';
import { phaseOf } from './phases.ts';
import { identityOf, type PublicState } from './state.ts';

export type Reception =
  /** The message belongs to the gauge (or ended it). */
  | 'accepted'
  /** The same message again. */
  | 'duplicate'
  /** For a later step: keep it and offer it again. */
  | 'early'
  /** No message of this gauge, or changed on the way: nobody can be blamed for it. */
  | 'foreign'
  | 'badly-signed'
  /** The gauge has ended. */
  | 'late';

export interface Accepted {
  readonly state: PublicState;
  readonly reception: Reception;
}

/** Who must send now. */
export function awaited(state: PublicState): number[] {
  if (state.ending || state.phase === 'leave') return [];
  return phaseOf(state.phase)
    .senders(state)
    .filter(sender => !state.received.has(sender));
}

export function accept(state: PublicState, bytes: Uint8Array): Accepted {
  const same = (reception: Reception): Accepted => ({ state, reception });
  const envelope = open(bytes);
  const key = envelope && identityOf(state, envelope.sender);
  if (!envelope || !key || !equalBytes(envelope.session, state.name)) return same('foreign');
  if (state.ending || state.phase === 'leave') return same('late');
  if (!isSigned(state.suite, key, envelope)) return same('badly-signed');
  const { sender, step } = envelope;
  const abort = (
    check: string,
    by: { culprit?: number | undefined; other?: Uint8Array } = { culprit: sender },
  ): Accepted => ({
    state: {
      ...state,
      ending: { kind: 'aborted', culprit: by.culprit, message: envelope.type, check },
      evidence: by.other ? [by.other, bytes] : [bytes],
    },
    reception: 'accepted',
  });
  if (envelope.type === 'leave') return leave(envelope, abort);
  if (step > state.step) return same('early');
  const earlier = step === state.step ? state.received.get(sender)?.bytes : sentBefore(state, step, sender);
  if (earlier)
    return equalBytes(earlier, bytes)
      ? same('duplicate')
      : abort('two messages for one step', { culprit: sender, other: earlier });
  if (step < state.step) return abort('not its turn');
  if (!equalBytes(envelope.history, state.history)) return abort('history', { culprit: whoLied(state, sender) });
  const phase = phaseOf(state.phase);
  if (envelope.type !== state.phase) return abort('type');
  if (!phase.senders(state).includes(sender)) return abort('not its turn');
  try {
    const body = decode(phase.fields(state), envelope.body);
    const failed = phase.check(state, sender, body);
    if (failed) return abort(failed);
    const received = new Map(state.received).set(sender, { bytes, body });
    return { state: completeStep({ ...state, received }), reception: 'accepted' };
  } catch (error) {
    if (error instanceof MalformedError) return abort(`encoding of ${error.field}`);
    throw error;
  }
}

/** When all have sent, the step is done: its messages enter the history in the order of the senders. */
function completeStep(state: PublicState): PublicState {
  if (state.phase === 'leave' || awaited(state).length > 0) return state;
  const phase = phaseOf(state.phase);
  const ordered = phase.senders(state).map(sender => state.received.get(sender)!);
  const messages = ordered.map(({ bytes }) => bytes);
  const history = extendHistory(hash32, state.suite, state.history, messages);
  const bodies = ordered.map(({ body }) => body);
  const advance = phase.advance(state, bodies, history);
  const log = [...state.log, ...messages];
  return { ...state, log, history, step: state.step + 1, received: new Map(), ...advance };
}

function leave(envelope: Envelope<MessageType>, abort: (check: string) => Accepted): Accepted {
  try {
    return abort(`left: ${decode(leaveFields, envelope.body).reason}`);
  } catch {
    return abort('encoding of reason');
  }
}

function sentBefore(state: PublicState, step: number, sender: number): Uint8Array | undefined {
  return state.log.find(bytes => {
    const envelope = open(bytes);
    return envelope?.step === step && envelope.sender === sender;
  });
}

/**
 * Another history than ours, signed. Between two there is nobody else who could have sent both something different, so
 * the sender lies; with more, the messages alone do not tell (comparing the transcripts does).
 */
function whoLied({ session }: PublicState, sender: number): number | undefined {
  return session.parties.length === 2 && !session.convener ? sender : undefined;
}
