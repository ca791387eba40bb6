/** Step 6: each party's share of the decryption; the convener's, where it holds one, comes after all others. */
import { concatBytes } from '../../../wire/bytes.ts';
import type { Point, Suite } from '../../primitives/suite.ts';
import { encodePoints } from '../codec.ts';
import { conclude } from '../conclude.ts';
import { type EqualityProof, verifyEquality } from '../proof/equality.ts';
import { partyIndices, proofContext } from '../state.ts';
import type { Phase } from './phase.ts';

/** 32 share, 64 proof commitments, 32 response. */
export interface ShareMessage {
  readonly share: Point;
  readonly proof: EqualityProof;
}

export function encodeShare(suite: Suite, { share, proof }: ShareMessage): Uint8Array {
  return concatBytes([encodePoints(suite, [share, ...proof.commitments]), suite.encodeScalar(proof.response)]);
}

export const sharePhase: Phase<ShareMessage> = {
  senders: partyIndices,
  decode: (_state, read) => ({
    share: read.point('share'),
    proof: { commitments: [read.point('commitment a'), read.point('commitment b')], response: read.scalar('response') },
  }),
  check(state, sender, { share, proof }) {
    const { suite, facts } = state;
    const statement = {
      bases: [suite.base, facts.masked.a],
      images: [facts.keys[sender]!, share],
    } as const;
    return verifyEquality(suite, proofContext(state, sender), statement, proof) ? undefined : 'share proof';
  },
  advance(state, bodies) {
    const shares = [...state.facts.shares, ...bodies.map(({ share }) => share)];
    if (shares.length < state.facts.keys.length) return { phase: 'release', facts: { ...state.facts, shares } };
    return conclude({ ...state, facts: { ...state.facts, shares } });
  },
};

export const releasePhase: Phase<ShareMessage> = { ...sharePhase, senders: ({ session }) => [session.parties.length] };
