/** Step 6: each party's share of the decryption; the convener's, where it holds one, comes after all others. */
import { record } from '../../frame/layout.ts';
import type { Point } from '../../primitives/suite.ts';
import { conclude } from '../conclude.ts';
import { point } from '../group-fields.ts';
import { type EqualityProof, equalityFields, verifyEquality } from '../proof/equality.ts';
import { partyIndices, proofContext } from '../state.ts';
import type { Phase } from './phase.ts';

export interface ShareMessage {
  readonly share: Point;
  readonly proof: EqualityProof;
}

export const sharePhase: Phase<ShareMessage> = {
  senders: partyIndices,
  fields: ({ suite }) => record({ share: point(suite, 'share'), proof: equalityFields(suite) }),
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
