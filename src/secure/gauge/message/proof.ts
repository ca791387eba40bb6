/** Step 4: each party's proof of its rows, and its commitment to a mask. When all are in, every proof is checked. */
import { bytes } from '../../frame/field.ts';
import { record } from '../../frame/layout.ts';
import { type Equation, firstFailure } from '../equation.ts';
import { point, scalar, scalars } from '../group-fields.ts';
import { type RowsProof, type RowsStatement, rowsEquations } from '../proof/rows.ts';
import { type PublicState, partyIndices, proofContext } from '../state.ts';
import { aborted, noCheck, type Phase } from './phase.ts';

export interface ProofMessage {
  readonly proof: RowsProof;
  /** To the mask that is opened next. */
  readonly commitment: Uint8Array;
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
  fields: ({ suite, session: { outcomes } }) =>
    record({
      proof: record<RowsProof>({
        answersMask: point(suite, 'answers mask'),
        aMask: point(suite, 'a mask'),
        bMask: point(suite, 'b mask'),
        answers: scalars(suite, 'answers', outcomes),
        blinding: scalar(suite, 'blinding'),
        randomness: scalar(suite, 'randomness'),
      }),
      commitment: bytes('mask commitment', 32),
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
