/** After a deal: does each party consent to learning which outcome? With it, a commitment to a share of the toss. */
import { unsigned } from '../../../wire/bytes.ts';
import { bytes, choice } from '../../frame/field.ts';
import { record } from '../../frame/layout.ts';
import { hash32 } from '../hash.ts';
import { type PublicState, partyIndices } from '../state.ts';
import { noCheck, type Phase } from './phase.ts';

export interface ConsentMessage {
  readonly agrees: boolean;
  /** To a seed; sent in either case. */
  readonly commitment: Uint8Array;
}

export function tossCommitment({ suite, name }: PublicState, sender: number, seed: Uint8Array): Uint8Array {
  return hash32(suite, 'toss', name, unsigned(sender, 1), seed);
}

export const consentPhase: Phase<ConsentMessage> = {
  senders: partyIndices,
  fields: () => record({ agrees: choice('agrees', [false, true]), commitment: bytes('toss commitment', 32) }),
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
