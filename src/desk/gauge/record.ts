/**
 * The record of a gauge: of its terms, never of an answer. A digest of answers could be tried against every answer that a party may
 * have given.
 */
import { type ResultRecord, resultRecord } from '../../core/result.ts';
import { encodeSession } from '../../secure/gauge/session.ts';
import { toHex } from '../../wire/bytes.ts';
import type { Level } from './list.ts';
import { type Proposal, termsOf } from './lobby.ts';
import type { GaugeTerms } from './words.ts';

/** Each gauge is played once: its session, with the keys of the parties, is part of the question. */
export function gaugeRecord(proposal: Proposal): ResultRecord {
  const { list, parties, convener, ...parameters } = termsOf(proposal);
  const input = { list, parties, convener, session: toHex(encodeSession(proposal.session)) };
  return resultRecord({ method: 'gauge', version: '1', input, parameters });
}

/** In practice nothing is secret but what stands in the answers. `assumptions`: what the answers rest on where a case gave them. */
export function practiceRecord(
  { list, parties, ...rules }: GaugeTerms,
  unclear: string | undefined,
  levels: readonly Level[],
  assumptions: readonly string[],
): ResultRecord {
  const { minimum, budget, round, mayAskWhich, standing } = rules;
  const points = levels.some(({ from }) => from !== undefined) && { levels: levels.map(({ from = null }) => from) };
  const parameters = {
    minimum,
    budget,
    round,
    mayAskWhich,
    standing,
    ...points,
    ...(unclear !== undefined && { unclear }),
  };
  return resultRecord(
    { method: 'gauge-practice', version: '1', input: { list, parties }, parameters },
    { assumptions },
  );
}
