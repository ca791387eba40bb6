/** Step 2: consent, and each party's commitments to its answers with the proof that they are well formed. */
import { concatBytes, equalBytes } from '../../../wire/bytes.ts';
import type { Suite } from '../../primitives/suite.ts';
import { encodePoints, encodeScalars } from '../codec.ts';
import { hash32 } from '../hash.ts';
import { type BallotCommitments, type BallotProof, ballotEquations, digitCount } from '../proof/ballot.ts';
import { partyIndices, proofContext } from '../state.ts';
import { aborted, type Phase } from './phase.ts';

/**
 * With L levels, N outcomes, D digits (0 where no minimum is asked): 32 L commitments, [32 digits], 32 L masks,
 * [32 digits mask], 32 linear, 32 constant, 32 L N answers, 32 D digits, 32 L blindings, [32 digits blinding],
 * 32 square blinding.
 */
export interface BallotMessage {
  readonly commitments: BallotCommitments;
  readonly proof: BallotProof;
}

const pointsOf = ({ levels, digits }: BallotCommitments) => [...levels, ...(digits ? [digits] : [])];

export function encodeBallot(suite: Suite, { commitments, proof }: BallotMessage): Uint8Array {
  const points = [...pointsOf(commitments), ...pointsOf(proof.masks), proof.linear, proof.constant];
  const scalars = [
    ...proof.answers.flat(),
    ...proof.digits,
    ...proof.blindings,
    ...(proof.digitsBlinding ? [proof.digitsBlinding] : []),
    proof.squareBlinding,
  ];
  return concatBytes([encodePoints(suite, points), encodeScalars(suite, scalars)]);
}

/** What standing answers are known by in later rounds: 32 bytes. */
export function standingDigest(suite: Suite, commitments: BallotCommitments): Uint8Array {
  return hash32(suite, 'standing ballot', encodePoints(suite, pointsOf(commitments)));
}

export const ballotPhase: Phase<BallotMessage> = {
  senders: partyIndices,
  decode({ session: { levels, outcomes, minimum } }, read) {
    const digits = digitCount(outcomes, minimum);
    const commitments = (name: string): BallotCommitments => ({
      levels: read.points(name, levels),
      ...(digits > 0 && { digits: read.point(`${name} digits`) }),
    });
    return {
      commitments: commitments('commitment'),
      proof: {
        masks: commitments('mask'),
        linear: read.point('linear'),
        constant: read.point('constant'),
        answers: Array.from({ length: levels }, (_, level) => read.scalars(`answers[${level}]`, outcomes)),
        digits: read.scalars('digits', digits),
        blindings: read.scalars('blinding', levels),
        ...(digits > 0 && { digitsBlinding: read.scalar('digits blinding') }),
        squareBlinding: read.scalar('square blinding'),
      },
    };
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
