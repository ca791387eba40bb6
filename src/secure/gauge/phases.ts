import type { MessageType } from './envelope.ts';
import { ballotPhase } from './message/ballot.ts';
import { blindPhase } from './message/blind.ts';
import { consentPhase } from './message/consent.ts';
import { keyPhase } from './message/key.ts';
import { openingPhase } from './message/opening.ts';
import type { Phase } from './message/phase.ts';
import { proofPhase } from './message/proof.ts';
import { rowsPhase } from './message/rows.ts';
import { releasePhase, sharePhase } from './message/share.ts';
import { tossPhase } from './message/toss.ts';

/** The rules of every type of message. A body is only ever handed to the rule that decoded it. */
const phases = {
  key: keyPhase,
  ballot: ballotPhase,
  rows: rowsPhase,
  proof: proofPhase,
  opening: openingPhase,
  share: sharePhase,
  release: releasePhase,
  consent: consentPhase,
  toss: tossPhase,
  blind: blindPhase,
} as const;

/** What the body of a message of each type says. */
export type Bodies = { readonly [Type in keyof typeof phases]: BodyOf<(typeof phases)[Type]> };
type BodyOf<Rules> = Rules extends Phase<infer Body> ? Body : never;

export function phaseOf(type: Exclude<MessageType, 'leave'>): Phase<unknown> {
  return phases[type] as Phase<unknown>;
}
