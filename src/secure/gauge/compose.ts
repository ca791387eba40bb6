/** A party's own messages: the only file that turns answers into bytes. */
import { concatBytes } from '../../wire/bytes.ts';
import type { Scalar } from '../primitives/suite.ts';
import { type MessageType, seal } from './envelope.ts';
import { hash32 } from './hash.ts';
import { tossCommitment } from './message/consent.ts';
import { maskCommitment } from './message/opening.ts';
import { rowsStatement } from './message/proof.ts';
import type { ShareMessage } from './message/share.ts';
import { type Bodies, phaseOf } from './phases.ts';
import { type BallotSecrets, commitBallot, proveBallot } from './proof/ballot.ts';
import { proveEquality } from './proof/equality.ts';
import { provePossession } from './proof/possession.ts';
import { answerRows, proveRows } from './proof/rows.ts';
import { type SecretSource, secretSource } from './randomness.ts';
import { type PublicState, proofContext } from './state.ts';

export interface PartySecrets {
  /** 32 secret bytes, used for this session only. */
  readonly seed: Uint8Array;
  /** Seed of the identity key (Ed25519). */
  readonly identitySeed: Uint8Array;
  /** `answers[level][outcome]`, 0 or 1, most demanding level first, monotone; none for the convener. */
  readonly answers: readonly (readonly number[])[];
  /** Standing answers: 32 secret bytes that stay the same over the rounds of one list. */
  readonly standingSeed?: Uint8Array | undefined;
}

/** What earlier messages were bound to: their secret draws can be made again from it. */
export type Contexts = Partial<Record<MessageType, Uint8Array>>;

export interface Author {
  readonly index: number;
  readonly secrets: PartySecrets;
  readonly state: PublicState;
  readonly contexts: Contexts;
  readonly agreesToWhich?: boolean | undefined;
}

interface Draws {
  /** Bound to this message. */
  readonly now: SecretSource;
  /** As they were for the party's last message of a type. */
  readonly earlier: (type: MessageType) => SecretSource;
  /** The same in the whole session. */
  readonly always: SecretSource;
  readonly ballot: SecretSource;
}

/** The message due from the author; undefined while its user has not yet decided. */
export function compose(author: Author): { readonly bytes: Uint8Array; readonly contexts: Contexts } | undefined {
  const { state, index, secrets } = author;
  const { suite, name, step, history, phase } = state;
  if (phase === 'leave' || (phase === 'consent' && author.agreesToWhich === undefined)) return undefined;
  const context = proofContext(state, index);
  const contexts = { ...author.contexts, [phase]: context };
  const body = composers[phase]({ ...author, contexts }, drawsOf(author, context), context);
  const header = { type: phase, session: name, step, sender: index, history };
  return { bytes: seal(suite, secrets.identitySeed, header, phaseOf(phase).fields(state).write(body)), contexts };
}

/** Draws depend on the answers too: a party that changes its mind under one seed never uses a nonce twice. */
function drawsOf({ state: { suite, name, session }, secrets, contexts }: Author, context: Uint8Array): Draws {
  const answers = concatBytes(secrets.answers.map(row => Uint8Array.from(row)));
  const seed = hash32(suite, 'party seed', secrets.seed, name, answers);
  const ballot = secrets.standingSeed
    ? secretSource(suite, hash32(suite, 'standing seed', secrets.standingSeed, answers), session.listDigest)
    : secretSource(suite, seed, name);
  return {
    now: secretSource(suite, seed, context),
    earlier: type => secretSource(suite, seed, contexts[type] ?? context),
    always: secretSource(suite, seed, name),
    ballot,
  };
}

const secretKey = (draws: Draws): Scalar => draws.always.scalar('key');

/** Standing draws outlive the session: digits of another minimum under one blinding would tell how much was accepted. */
function ballotSecrets({ state: { session }, secrets: { answers } }: Author, { ballot }: Draws): BallotSecrets {
  return {
    answers,
    blindings: ballot.scalars('answers blinding', answers.length),
    digitsBlinding: ballot.scalar('digits blinding', session.standing ? session.minimum : 0),
  };
}

/** The mask r of the target S as (rS, nonce), from the draws bound to the message that commits to it. */
function maskOf({ state: { suite, facts } }: Author, draws: SecretSource) {
  const mask = draws.scalar('mask');
  const masked = { a: suite.multiply(mask, facts.target.a), b: suite.multiply(mask, facts.target.b) };
  return { mask, masked, nonce: draws.bytes('mask nonce') };
}

function commitToMask(author: Author, draws: Draws): Uint8Array {
  return maskCommitment(author.state, author.state.step, author.index, maskOf(author, draws.now));
}

function composeShare({ state: { suite, facts }, index }: Author, draws: Draws, context: Uint8Array): ShareMessage {
  const secret = secretKey(draws);
  const share = suite.multiply(secret, facts.masked.a);
  const statement = { bases: [suite.base, facts.masked.a], images: [facts.keys[index]!, share] } as const;
  const proof = proveEquality(suite, context, statement, secret, draws.now);
  suite.wipe(secret);
  return { share, proof };
}

const composers: {
  readonly [Type in keyof Bodies]: (author: Author, draws: Draws, context: Uint8Array) => Bodies[Type];
} = {
  key({ state: { suite } }, draws, context) {
    const secret = secretKey(draws);
    const key = suite.multiplyBase(secret);
    const proof = provePossession(suite, context, { secret, key }, draws.now);
    suite.wipe(secret);
    return { key, proof };
  },
  ballot(author, draws, context) {
    const { suite, session, generators } = author.state;
    const { minimum } = session;
    const secrets = ballotSecrets(author, draws);
    const commitments = commitBallot(suite, secrets, minimum, generators);
    const proof = proveBallot(suite, context, secrets, { commitments, minimum, generators }, draws.now);
    return { commitments, proof };
  },
  rows({ state: { suite, facts, session, level }, secrets }, draws) {
    const randomness = draws.now.scalars('row', session.outcomes);
    const rows = answerRows(suite, facts.jointKey, facts.chain.at(-1)!, secrets.answers[level]!, randomness);
    for (const secret of randomness) suite.wipe(secret);
    return rows;
  },
  proof(author, draws, context) {
    const { state, index, secrets } = author;
    const { suite, session, level } = state;
    const randomness = draws.earlier('rows').scalars('row', session.outcomes);
    const blinding = ballotSecrets(author, draws).blindings[level]!;
    const answers = secrets.answers[level]!;
    const proof = proveRows(suite, context, rowsStatement(state, index), { answers, blinding, randomness }, draws.now);
    for (const secret of randomness) suite.wipe(secret);
    return { proof, commitment: commitToMask(author, draws) };
  },
  blind: (author, draws) => ({ commitment: commitToMask(author, draws) }),
  opening(author, draws, context) {
    const { suite, facts } = author.state;
    const committed = author.state.answer ? 'blind' : 'proof';
    const { mask, masked, nonce } = maskOf(author, draws.earlier(committed));
    const statement = { bases: [facts.target.a, facts.target.b], images: [masked.a, masked.b] } as const;
    const proof = proveEquality(suite, context, statement, mask, draws.now);
    suite.wipe(mask);
    return { masked, nonce, proof };
  },
  share: composeShare,
  release: composeShare,
  consent({ state, index, agreesToWhich }, draws) {
    const commitment = tossCommitment(state, index, draws.now.bytes('toss'));
    return { agrees: agreesToWhich === true, commitment };
  },
  toss: (_author, draws) => ({ seed: draws.earlier('consent').bytes('toss') }),
};
