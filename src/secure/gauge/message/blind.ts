/** While finding which outcome: commitments to the masks of the next question, "is one of the first few acceptable?" */
import { partyIndices } from '../state.ts';
import { noCheck, type Phase } from './phase.ts';

/** 32 commitment to the mask. */
export interface BlindMessage {
  readonly commitment: Uint8Array;
}

export const encodeBlind = ({ commitment }: BlindMessage): Uint8Array => commitment;

export const blindPhase: Phase<BlindMessage> = {
  senders: partyIndices,
  decode: (_state, read) => ({ commitment: read.bytes('mask commitment', 32) }),
  check: noCheck,
  advance({ facts, step }, bodies) {
    const commitments = bodies.map(({ commitment }) => commitment);
    return { phase: 'opening', facts: { ...facts, commitments, commitStep: step } };
  },
};
