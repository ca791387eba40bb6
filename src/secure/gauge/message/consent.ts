/** After a deal: does each party consent to learning which outcome? With it, a commitment to a share of the toss. */
import { concatBytes, unsigned } from '../../../wire/bytes.ts';
import { MalformedError } from '../codec.ts';
import { hash32 } from '../hash.ts';
import { type PublicState, partyIndices } from '../state.ts';
import { noCheck, type Phase } from './phase.ts';

/** 1 agrees (0 or 1), 32 commitment to a seed (sent in either case). */
export interface ConsentMessage {
  readonly agrees: boolean;
  readonly commitment: Uint8Array;
}

export function encodeConsent({ agrees, commitment }: ConsentMessage): Uint8Array {
  return concatBytes([unsigned(agrees ? 1 : 0, 1), commitment]);
}

export function tossCommitment({ suite, name }: PublicState, sender: number, seed: Uint8Array): Uint8Array {
  return hash32(suite, 'toss', name, unsigned(sender, 1), seed);
}

export const consentPhase: Phase<ConsentMessage> = {
  senders: partyIndices,
  decode(_state, read) {
    const agrees = read.unsigned('agrees', 1);
    if (agrees > 1) throw new MalformedError('agrees', 'neither 0 nor 1');
    return { agrees: agrees === 1, commitment: read.bytes('toss commitment', 32) };
  },
  check: noCheck,
  advance({ facts, answer }, bodies) {
    const declined = bodies.flatMap(({ agrees }, sender) => (agrees ? [] : [sender]));
    if (declined.length > 0) {
      const known = { ...answer!, declined };
      return { answer: known, ending: { kind: 'answer', ...known } };
    }
    return { phase: 'toss', facts: { ...facts, tossCommitments: bodies.map(({ commitment }) => commitment) } };
  },
};
