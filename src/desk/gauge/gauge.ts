/** A seat at a gauge, with libsodium: what the command line and the workbench use of it. */
import { UsageError } from '../../core/errors.ts';
import { awaited } from '../../secure/gauge/accept.ts';
import type { PartySecrets } from '../../secure/gauge/compose.ts';
import { standingDigest } from '../../secure/gauge/message/ballot.ts';
import { decideWhich, join, type Party, receive, type Step, walkAway } from '../../secure/gauge/party.ts';
import { practise } from '../../secure/gauge/practice.ts';
import { checkSession, type Session } from '../../secure/gauge/session.ts';
import { type Ending, type PublicState, start } from '../../secure/gauge/state.ts';
import { decodeTranscript, encodeTranscript, type Transcript } from '../../secure/gauge/transcript.ts';
import { findEquivocation, type Verification, verifyTranscript } from '../../secure/gauge/verify.ts';
import { randomBytes } from '../../secure/primitives/seal.ts';
import { sodiumSuite } from '../../secure/primitives/sodium.ts';
import { fromHex } from '../../wire/bytes.ts';
import { complaint } from '../../words/complaint.ts';
import { type GaugeList, listDigest } from './list.ts';

export type { Ending, Party, PartySecrets, PublicState, Session, Step, Transcript };
export { awaited, decideWhich, receive, walkAway };

export interface GaugeRules {
  readonly minimum: number;
  readonly budget: number;
  readonly round: number;
  readonly mayAskWhich: boolean;
  readonly standing: boolean;
  readonly standingDigests: readonly Uint8Array[];
}

export const newSeed = (): Uint8Array => randomBytes(32);
export const identityKey = (identitySeed: Uint8Array): Uint8Array => sodiumSuite.identityKey(identitySeed);

/** @throws LimitError, UsageError where such a session cannot be held. */
export function newSession(
  list: GaugeList,
  rules: GaugeRules,
  parties: readonly Uint8Array[],
  convener?: Uint8Array,
): Session {
  const session: Session = {
    ...rules,
    listDigest: fromHex(listDigest(list))!,
    outcomes: list.outcomes.length,
    levels: list.levels.length,
    parties,
    ...(convener && { convener }),
    nonce: randomBytes(32),
  };
  checkSession(session);
  return session;
}

/** @throws UsageError where a seed or the answers do not fit. */
export const takeSeat = (session: Session, index: number, secrets: PartySecrets): Step =>
  join(sodiumSuite, session, index, secrets);

/** What an onlooker knows before the first message. */
export const watch = (session: Session): PublicState => start(sodiumSuite, session);

/** What each party's answers are known by in later gauges on the same list; empty before they were committed to. */
export const standingDigestsOf = ({ facts }: PublicState): Uint8Array[] =>
  facts.ballots.map(commitments => standingDigest(sodiumSuite, commitments));

export const writeTranscript = (transcript: Transcript): Uint8Array => encodeTranscript(transcript);
export const readTranscript = (bytes: Uint8Array): Transcript => decodeTranscript(bytes);
export const verify = ({ session, messages }: Transcript): Verification =>
  verifyTranscript(sodiumSuite, session, messages);

/** Two participants' transcripts of one gauge: who sent each something different. @throws UsageError for two gauges */
export function compareTranscripts(one: Transcript, other: Transcript): ReturnType<typeof findEquivocation> {
  if (verify({ ...one, messages: [] }).state.name.join() !== verify({ ...other, messages: [] }).state.name.join()) {
    throw new UsageError(complaint('GAUGE_OTHER'));
  }
  return findEquivocation(sodiumSuite, one.session, one.messages, other.messages);
}

/** All parties on one machine, with answers of which nothing is secret. `answers[party][level][outcome]`. */
export function practiseGauge(
  list: GaugeList,
  rules: GaugeRules,
  answers: readonly (readonly (readonly number[])[])[],
  agreesToWhich: boolean,
  onMessage?: (state: PublicState) => void,
): { readonly ending: Ending; readonly transcript: Transcript } {
  const secrets = answers.map((own): PartySecrets => ({ seed: newSeed(), identitySeed: newSeed(), answers: own }));
  const session = newSession(
    list,
    rules,
    secrets.map(({ identitySeed }) => identityKey(identitySeed)),
  );
  const options = { agreesToWhich: answers.map(() => agreesToWhich), ...(onMessage && { onMessage }) };
  const { ending, messages } = practise(sodiumSuite, session, secrets, options);
  return { ending: ending!, transcript: { session, messages } };
}
