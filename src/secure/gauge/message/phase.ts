/** What the protocol says about the messages of one type. */
import type { Field } from '../../frame/field.ts';
import type { Abort, PublicState } from '../state.ts';

/** The changes that a completed step brings, or the end. */
export type Advance = Partial<Pick<PublicState, 'facts' | 'phase' | 'level' | 'answer' | 'ending'>>;

export interface Phase<Body> {
  /** Who sends a message of this type in this step, in the order in which they enter the transcript. */
  senders(state: PublicState): readonly number[];
  /** The fields of the body, which writes and reads it; their number follows from the session. */
  fields(state: Pick<PublicState, 'suite' | 'session'>): Field<Body>;
  /** The check that the message fails, or undefined. */
  check(state: PublicState, sender: number, body: Body): string | undefined;
  /** What follows when all have sent. `history` is the hash with the messages of this step. */
  advance(state: PublicState, bodies: readonly Body[], history: Uint8Array): Advance;
}

export const aborted = (abort: Abort): Advance => ({ ending: { kind: 'aborted', ...abort } });

/** Where a message needs no check beyond its form, or its equations are checked later. */
export const noCheck = (): undefined => undefined;
