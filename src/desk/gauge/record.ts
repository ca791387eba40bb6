/**
 * The record of a gauge: of its terms, never of a party's own answers. A digest of answers could be tried against every answer that a party may
 * have given.
 */
import type { CaseDocument } from '../../case/file/check-data.ts';
import { type ResultRecord, resultRecord } from '../../core/result.ts';
import { encodeSession } from '../../secure/gauge/session.ts';
import { toHex } from '../../wire/bytes.ts';
import { variantRecord } from '../case/record.ts';
import { type Level, listDigest } from './list.ts';
import { type Proposal, termsOf } from './lobby.ts';
import type { GaugeTerms } from './words.ts';

/** Each gauge is played once: its session, with the keys of the parties, is part of the question. */
export function gaugeRecord(proposal: Proposal): ResultRecord {
  const { list, parties, convener, ...parameters } = termsOf(proposal);
  const input = { list, parties, convener, session: toHex(encodeSession(proposal.session)) };
  return resultRecord({ method: 'gauge', version: '1', input, parameters });
}

/**
 * In practice nothing is secret but what stands in the answers: a case that the list or the answers are from is part of the question,
 * answers in files of their own are not, and `answersFrom` says which it was. `assumptions`: what the answers rest on where a case gave them.
 */
export function practiceRecord(
  { list, parties, ...rules }: GaugeTerms,
  { answersFrom, unclear, levels }: { answersFrom: 'case' | 'files'; unclear?: string; levels: readonly Level[] },
  document: CaseDocument | undefined,
  assumptions: readonly string[],
): ResultRecord {
  const { minimum, budget, round, mayAskWhich, standing } = rules;
  const points = levels.some(({ from }) => from !== undefined) && { levels: levels.map(({ from = null }) => from) };
  const parameters = {
    answersFrom,
    list: listDigest(list),
    parties,
    minimum,
    budget,
    round,
    mayAskWhich,
    standing,
    ...points,
    ...(unclear !== undefined && { unclear }),
  };
  const asked = { method: 'gauge-practice', version: '2', parameters } as const;
  return document
    ? variantRecord(document, {}, asked, { assumptions })
    : resultRecord({ ...asked, input: { list, parties } }, { assumptions });
}
