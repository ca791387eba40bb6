/** Step 1: each participant's key share for this session, with a proof that it knows the secret. */
import { concatBytes } from '../../../wire/bytes.ts';
import type { Point, Suite } from '../../primitives/suite.ts';
import { type PossessionProof, verifyPossession } from '../proof/possession.ts';
import { partyIndices, proofContext } from '../state.ts';
import type { Phase } from './phase.ts';

/** 32 key, 32 commitment, 32 response. */
export interface KeyMessage {
  readonly key: Point;
  readonly proof: PossessionProof;
}

export function encodeKey(suite: Suite, { key, proof }: KeyMessage): Uint8Array {
  return concatBytes([suite.encodePoint(key), suite.encodePoint(proof.commitment), suite.encodeScalar(proof.response)]);
}

export const keyPhase: Phase<KeyMessage> = {
  senders: state => [...partyIndices(state), ...(state.session.convener ? [state.session.parties.length] : [])],
  decode: (_state, read) => ({
    key: read.point('key'),
    proof: { commitment: read.point('commitment'), response: read.scalar('response') },
  }),
  check(state, sender, { key, proof }) {
    if (state.suite.isIdentity(key)) return 'key is the identity';
    return verifyPossession(state.suite, proofContext(state, sender), key, proof) ? undefined : 'possession';
  },
  advance({ suite, facts }, bodies) {
    const keys = bodies.map(({ key }) => key);
    return { phase: 'ballot', facts: { ...facts, keys, jointKey: keys.reduce(suite.add) } };
  },
};
