/** Checks a transcript without any secret, and finds who showed different parties different messages. */
import { equalBytes } from '../../wire/bytes.ts';
import type { Suite } from '../primitives/suite.ts';
import { accept, type Reception } from './accept.ts';
import { open } from './envelope.ts';
import type { Session } from './session.ts';
import { type PublicState, start } from './state.ts';

export interface Verification extends Pick<PublicState, 'ending' | 'answer' | 'evidence'> {
  readonly state: PublicState;
  /** Messages that were refused without anyone to blame, by their place in the transcript. */
  readonly refused: readonly { readonly at: number; readonly reception: Reception }[];
}

/** Plays the messages, in any order in which they could have arrived, through the public rules. */
export function verifyTranscript(suite: Suite, session: Session, messages: readonly Uint8Array[]): Verification {
  let state = start(suite, session);
  const refused: { at: number; reception: Reception }[] = [];
  let early: { at: number; bytes: Uint8Array }[] = [];
  const offer = (at: number, bytes: Uint8Array) => {
    const accepted = accept(state, bytes);
    state = accepted.state;
    if (accepted.reception === 'early') early.push({ at, bytes });
    else if (!['accepted', 'duplicate'].includes(accepted.reception))
      refused.push({ at, reception: accepted.reception });
  };
  messages.forEach((bytes, at) => {
    const before = state.step;
    offer(at, bytes);
    while (state.step > before && early.some(kept => open(kept.bytes)!.step <= state.step)) {
      const due = early.filter(kept => open(kept.bytes)!.step <= state.step);
      early = early.filter(kept => !due.includes(kept));
      for (const kept of due) offer(kept.at, kept.bytes);
    }
  });
  refused.push(...early.map(({ at }) => ({ at, reception: 'early' as const })));
  return { state, ending: state.ending, answer: state.answer, evidence: state.evidence, refused };
}

/**
 * Two participants' transcripts of one session: the sender of two different signed messages for one step, with both as
 * evidence; undefined where none contradict each other.
 */
export function findEquivocation(
  suite: Suite,
  session: Session,
  one: readonly Uint8Array[],
  other: readonly Uint8Array[],
):
  | { readonly culprit: number; readonly step: number; readonly evidence: readonly [Uint8Array, Uint8Array] }
  | undefined {
  const state = start(suite, session);
  const signed = (bytes: Uint8Array) => {
    const { reception } = accept(state, bytes);
    const envelope = open(bytes);
    return envelope && envelope.type !== 'leave' && reception !== 'foreign' && reception !== 'badly-signed'
      ? { bytes, envelope }
      : undefined;
  };
  const others = other.map(signed);
  for (const mine of one.map(signed)) {
    const contrary = others.find(
      theirs =>
        mine &&
        theirs?.envelope.step === mine.envelope.step &&
        theirs.envelope.sender === mine.envelope.sender &&
        !equalBytes(theirs.bytes, mine.bytes),
    );
    if (mine && contrary) {
      const { sender: culprit, step } = mine.envelope;
      return { culprit, step, evidence: [mine.bytes, contrary.bytes] };
    }
  }
  return undefined;
}
