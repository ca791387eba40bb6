/** Step 5: each party opens its mask: the sum of the rows times its secret number, with a proof that it is that. */
import { concatBytes, equalBytes, unsigned } from '../../../wire/bytes.ts';
import { bytes } from '../../frame/field.ts';
import { record } from '../../frame/layout.ts';
import { encodePoints, point } from '../group-fields.ts';
import { hash32 } from '../hash.ts';
import { type EqualityProof, equalityFields, verifyEquality } from '../proof/equality.ts';
import { type Ciphertext, type PublicState, partyIndices, proofContext } from '../state.ts';
import { aborted, type Phase } from './phase.ts';

export interface OpeningMessage {
  readonly masked: Ciphertext;
  readonly nonce: Uint8Array;
  readonly proof: EqualityProof;
}

/** The commitment that party `sender` makes in step `step`, to be opened later. */
export function maskCommitment(
  { suite, name }: Pick<PublicState, 'suite' | 'name'>,
  step: number,
  sender: number,
  { masked, nonce }: Pick<OpeningMessage, 'masked' | 'nonce'>,
): Uint8Array {
  const place = concatBytes([unsigned(step, 2), unsigned(sender, 1)]);
  return hash32(suite, 'mask', name, place, encodePoints(suite, [masked.a, masked.b]), nonce);
}

export const openingPhase: Phase<OpeningMessage> = {
  senders: partyIndices,
  fields: ({ suite }) =>
    record({
      masked: record<Ciphertext>({ a: point(suite, 'masked a'), b: point(suite, 'masked b') }),
      nonce: bytes('nonce', 32),
      proof: equalityFields(suite),
    }),
  check(state, sender, opening) {
    const { suite, facts } = state;
    const promised = facts.commitments[sender]!;
    if (!equalBytes(promised, maskCommitment(state, facts.commitStep, sender, opening))) return 'mask commitment';
    const { masked, proof } = opening;
    if (suite.isIdentity(masked.a) && !suite.isIdentity(facts.target.a)) return 'mask is zero';
    const statement = {
      bases: [facts.target.a, facts.target.b],
      images: [masked.a, masked.b],
    } as const;
    return verifyEquality(suite, proofContext(state, sender), statement, proof) ? undefined : 'mask proof';
  },
  advance({ suite, facts }, bodies) {
    const masked = {
      a: bodies.map(body => body.masked.a).reduce(suite.add),
      b: bodies.map(body => body.masked.b).reduce(suite.add),
    };
    if (suite.isIdentity(masked.a) && !suite.isIdentity(facts.target.a)) {
      return aborted({ message: 'opening', check: 'masks cancel' });
    }
    return { phase: 'share', facts: { ...facts, masked, shares: [] } };
  },
};
