/** Step 2: consent, and each party's commitments to its answers with the proof that they are well formed. */
import { equalBytes } from '../../../wire/bytes.ts';
import { list, optional, record } from '../../frame/layout.ts';
import type { Suite } from '../../primitives/suite.ts';
import { encodePoints, point, points, scalar, scalars } from '../group-fields.ts';
import { hash32 } from '../hash.ts';
import { type BallotCommitments, type BallotProof, ballotEquations, digitCount } from '../proof/ballot.ts';
import { partyIndices, proofContext } from '../state.ts';
import { aborted, type Phase } from './phase.ts';

export interface BallotMessage {
  readonly commitments: BallotCommitments;
  readonly proof: BallotProof;
}

const pointsOf = ({ levels, digits }: BallotCommitments) => [...levels, ...(digits ? [digits] : [])];

/** What standing answers are known by in later rounds: 32 bytes. */
export function standingDigest(suite: Suite, commitments: BallotCommitments): Uint8Array {
  return hash32(suite, 'standing ballot', encodePoints(suite, pointsOf(commitments)));
}

export const ballotPhase: Phase<BallotMessage> = {
  senders: partyIndices,
  fields({ suite, session: { levels, outcomes, minimum } }) {
    const digits = digitCount(outcomes, minimum);
    const commitments = (name: string) =>
      record<BallotCommitments>({
        levels: points(suite, name, levels),
        digits: optional(digits > 0, point(suite, `${name} digits`)),
      });
    return record({
      commitments: commitments('commitment'),
      proof: record<BallotProof>({
        masks: commitments('mask'),
        linear: point(suite, 'linear'),
        constant: point(suite, 'constant'),
        answers: list('answers', levels, level => scalars(suite, level, outcomes)),
        digits: scalars(suite, 'digits', digits),
        blindings: scalars(suite, 'blinding', levels),
        digitsBlinding: optional(digits > 0, scalar(suite, 'digits blinding')),
        squareBlinding: scalar(suite, 'square blinding'),
      }),
    });
  },
  check({ suite, session }, sender, { commitments }) {
    const promised = session.standingDigests[sender];
    if (promised && !equalBytes(promised, standingDigest(suite, commitments))) return 'standing answers';
    return undefined;
  },
  advance(state, bodies) {
    const { suite, session, generators, facts } = state;
    const pending = bodies.map(({ commitments, proof }, sender) => {
      if (sender === state.self) return [];
      const statement = { commitments, minimum: session.minimum, generators };
      return ballotEquations(suite, proofContext(state, sender), proof, statement)?.map(equation => ({
        ...equation,
        ...{ sender, message: 'ballot' as const },
      }));
    });
    const short = pending.indexOf(undefined);
    if (short >= 0) return aborted({ culprit: short, message: 'ballot', check: 'minimum' });
    const ballots = bodies.map(({ commitments }) => commitments);
    return { phase: 'rows', facts: { ...facts, ballots, pending: pending.flatMap(equations => equations ?? []) } };
  },
};
