/** While finding which outcome: commitments to the masks of the next question, "is one of the first few acceptable?" */
import { bytes } from '../../frame/field.ts';
import { record } from '../../frame/layout.ts';
import { partyIndices } from '../state.ts';
import { noCheck, type Phase } from './phase.ts';

export interface BlindMessage {
  readonly commitment: Uint8Array;
}

export const blindPhase: Phase<BlindMessage> = {
  senders: partyIndices,
  fields: () => record({ commitment: bytes('mask commitment', 32) }),
  check: noCheck,
  advance({ facts, step }, bodies) {
    const commitments = bodies.map(({ commitment }) => commitment);
    return { phase: 'opening', facts: { ...facts, commitments, commitStep: step } };
  },
};
