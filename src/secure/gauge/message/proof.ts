/** Step 4: each party's proof of its rows, and its commitment to a mask. When all are in, every proof is checked. */
import { concatBytes } from '../../../wire/bytes.ts';
import type { Suite } from '../../primitives/suite.ts';
import { encodePoints, encodeScalars } from '../codec.ts';
import { type Equation, firstFailure } from '../equation.ts';
import { type RowsProof, type RowsStatement, rowsEquations } from '../proof/rows.ts';
import { type PublicState, partyIndices, proofContext } from '../state.ts';
import { aborted, noCheck, type Phase } from './phase.ts';

/** 32 answers mask, 32 a mask, 32 b mask, 32 N answers, 32 blinding, 32 randomness, 32 commitment to the mask. */
export interface ProofMessage {
  readonly proof: RowsProof;
  readonly commitment: Uint8Array;
}

export function encodeProof(suite: Suite, { proof, commitment }: ProofMessage): Uint8Array {
  return concatBytes([
    encodePoints(suite, [proof.answersMask, proof.aMask, proof.bMask]),
    encodeScalars(suite, [...proof.answers, proof.blinding, proof.randomness]),
    commitment,
  ]);
}

/** What party `sender`'s rows of this level must fulfil. */
export function rowsStatement({ facts, level, generators }: PublicState, sender: number): RowsStatement {
  return {
    jointKey: facts.jointKey,
    commitment: facts.ballots[sender]!.levels[level]!,
    before: facts.chain[sender]!,
    after: facts.chain[sender + 1]!,
    generators,
  };
}

export const proofPhase: Phase<ProofMessage> = {
  senders: partyIndices,
  decode: ({ session: { outcomes } }, read) => ({
    proof: {
      answersMask: read.point('answers mask'),
      aMask: read.point('a mask'),
      bMask: read.point('b mask'),
      answers: read.scalars('answers', outcomes),
      blinding: read.scalar('blinding'),
      randomness: read.scalar('randomness'),
    },
    commitment: read.bytes('mask commitment', 32),
  }),
  check: noCheck,
  advance(state, bodies, history) {
    const { suite, facts } = state;
    const equations = bodies.flatMap(({ proof }, sender): Equation[] =>
      sender === state.self
        ? []
        : rowsEquations(suite, proofContext(state, sender), rowsStatement(state, sender), proof).map(equation => ({
            ...equation,
            ...{ sender, message: 'proof' as const },
          })),
    );
    const failure = firstFailure(suite, history, [...facts.pending, ...equations]);
    if (failure) return aborted({ culprit: failure.sender, message: failure.message, check: failure.check });
    const commitments = bodies.map(({ commitment }) => commitment);
    return { phase: 'opening', facts: { ...facts, pending: [], commitments, commitStep: state.step } };
  },
};
