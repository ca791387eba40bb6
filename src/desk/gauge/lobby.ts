/**
 * Before the first message of a gauge: each party's greeting, the convener's proposal that each party checks before it
 * answers, and a farewell. All are JSON, signed by their sender's identity key for this room.
 */
import { z } from 'zod';
import { LimitError, ParleyError } from '../../core/errors.ts';
import { decodeSession, encodeSession, type Session } from '../../secure/gauge/session.ts';
import { sodiumSuite } from '../../secure/primitives/sodium.ts';
import { fromHex, toHex, utf8 } from '../../wire/bytes.ts';
import { requireLength } from '../../wire/length.ts';
import { frameLimits } from '../../wire/room.ts';
import { complaint } from '../../words/complaint.ts';
import type { Invitation } from './invitation.ts';
import { type GaugeList, isPlainText, listDigest } from './list.ts';
import type { GaugeTerms } from './words.ts';

const hexOf = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * length}}$`));
const shown = (most: number) => z.string().min(1).max(most).refine(isPlainText);
const greetingSchema = z.object({ kind: z.literal('greeting'), name: shown(60) });
const farewellSchema = z.object({ kind: z.literal('farewell') });
const proposalSchema = z.object({
  kind: z.literal('proposal'),
  session: z
    .string()
    .regex(/^([0-9a-f]{2})*$/)
    .max(4096),
  levels: z.array(shown(40)).min(1).max(4),
  outcomes: z.array(shown(4096)).min(1).max(4096),
  parties: z.array(shown(60)).min(2).max(6),
  convener: shown(60).optional(),
});
const contentSchema = z.discriminatedUnion('kind', [greetingSchema, farewellSchema, proposalSchema]);
const signedSchema = z.object({ key: hexOf(32), signature: hexOf(64), content: z.string() });

type Content = z.infer<typeof contentSchema>;

/** All that the parties are asked to consent to. */
export interface Proposal {
  readonly session: Session;
  readonly list: GaugeList;
  readonly parties: readonly string[];
  readonly convener?: string | undefined;
}

export type Lobby =
  /** A party is there. */
  | { readonly kind: 'greeting'; readonly key: string; readonly name: string }
  /** A party has the end on its disk, or does not take part. */
  | { readonly kind: 'farewell'; readonly key: string }
  /** From the convener that the invitation names. */
  | { readonly kind: 'proposal'; readonly key: string; readonly proposal: Proposal };

const toSign = (room: string, content: string) => utf8(`parley gauge lobby 1\n${room}\n${content}`);

function sign({ room }: Invitation, seed: Uint8Array, content: Content): Uint8Array {
  const text = JSON.stringify(content);
  const signature = toHex(sodiumSuite.sign(seed, toSign(room, text)));
  return utf8(JSON.stringify({ key: toHex(sodiumSuite.identityKey(seed)), signature, content: text }));
}

export const encodeGreeting = (invitation: Invitation, seed: Uint8Array, name: string): Uint8Array =>
  sign(invitation, seed, { kind: 'greeting', name });

export const encodeFarewell = (invitation: Invitation, seed: Uint8Array): Uint8Array =>
  sign(invitation, seed, { kind: 'farewell' });

/** @throws LimitError where the list is too long for one frame. */
export function encodeProposal(invitation: Invitation, seed: Uint8Array, proposal: Proposal): Uint8Array {
  const { session, list, parties, convener } = proposal;
  const bytes = sign(invitation, seed, {
    kind: 'proposal',
    session: toHex(encodeSession(session)),
    levels: [...list.levels],
    outcomes: [...list.outcomes],
    parties: [...parties],
    ...(convener !== undefined && { convener }),
  });
  if (bytes.length > frameLimits.frameBytes - 1024) {
    const size = { size: bytes.length, most: frameLimits.frameBytes };
    throw new LimitError(complaint('GAUGE_TOO_LONG.bytes', size));
  }
  return bytes;
}

/** A lobby message; undefined for anything else: a message of the gauge, a wrong signature, a proposal that is not the convener's or does not fit its list. */
export function decodeLobby({ room, convenerKey }: Invitation, bytes: Uint8Array): Lobby | undefined {
  const signed = signedSchema.safeParse(parseJson(bytes));
  if (!signed.success) return undefined;
  const { key, signature, content } = signed.data;
  if (!sodiumSuite.verify(fromHex(key)!, toSign(room, content), fromHex(signature)!)) return undefined;
  const parsed = contentSchema.safeParse(parseJson(utf8(content)));
  if (!parsed.success) return undefined;
  if (parsed.data.kind !== 'proposal') return { ...parsed.data, key };
  const proposal = key === convenerKey ? readProposal(parsed.data) : undefined;
  return proposal && { kind: 'proposal', key, proposal };
}

function parseJson(bytes: Uint8Array): unknown {
  if (bytes[0] !== 0x7b) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function readProposal({
  session: hex,
  levels,
  outcomes,
  parties,
  convener,
}: z.infer<typeof proposalSchema>): Proposal | undefined {
  try {
    const session = decodeSession(fromHex(hex)!);
    const list: GaugeList = { levels, outcomes };
    const fits =
      toHex(session.listDigest) === listDigest(list) &&
      session.outcomes === outcomes.length &&
      session.levels === levels.length &&
      session.parties.length === parties.length &&
      (session.convener === undefined) === (convener === undefined);
    return fits ? { session, list, parties, convener } : undefined;
  } catch (error) {
    if (error instanceof ParleyError) return undefined;
    throw error;
  }
}

export function termsOf({ session, list, parties, convener }: Proposal): GaugeTerms {
  const { minimum, budget, round, mayAskWhich, standing } = session;
  return { list, parties, convener, minimum, budget, round, mayAskWhich, standing };
}

/** Eight groups of four digits that the participants compare by voice: the whole agreement depends on it. */
export function fingerprint(name: Uint8Array): string {
  requireLength('session name', name, 32);
  return (toHex(name.slice(0, 16)).match(/.{4}/g) ?? []).join(' ');
}
