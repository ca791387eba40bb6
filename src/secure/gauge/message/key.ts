/** Step 1: each participant's key share for this session, with a proof that it knows the secret. */
import { record } from '../../frame/layout.ts';
import type { Point } from '../../primitives/suite.ts';
import { point, scalar } from '../group-fields.ts';
import { type PossessionProof, verifyPossession } from '../proof/possession.ts';
import { partyIndices, proofContext } from '../state.ts';
import type { Phase } from './phase.ts';

export interface KeyMessage {
  readonly key: Point;
  readonly proof: PossessionProof;
}

export const keyPhase: Phase<KeyMessage> = {
  senders: state => [...partyIndices(state), ...(state.session.convener ? [state.session.parties.length] : [])],
  fields: ({ suite }) =>
    record({
      key: point(suite, 'key'),
      proof: record<PossessionProof>({ commitment: point(suite, 'commitment'), response: scalar(suite, 'response') }),
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
