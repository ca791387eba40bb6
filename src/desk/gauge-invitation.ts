/**
 * How participants find each other: an invitation (address of the forwarder, room, and a secret that the forwarder does
 * not have), a greeting from each party, and the convener's proposal that each party checks before it answers.
 */
import { z } from 'zod';
import { LimitError, ProtocolError, UsageError } from '../core/errors.ts';
import { decodeSession, encodeSession, type Session } from '../secure/gauge/session.ts';
import { openFrame, randomBytes, sealFrame } from '../secure/primitives/seal.ts';
import { sodiumSuite } from '../secure/primitives/sodium.ts';
import { fromHex, toHex, utf8 } from '../wire/bytes.ts';
import { frameLimits, isRoomName, roomPath } from '../wire/room.ts';
import { type GaugeList, listDigest } from './gauge-list.ts';
import type { GaugeTerms } from './gauge-words.ts';

export interface Invitation {
  /** `ws://host:port` */
  readonly relay: string;
  readonly room: string;
  readonly secret: Uint8Array;
}

export function newInvitation(relay: string): Invitation {
  return { relay, room: toHex(randomBytes(16)), secret: randomBytes(32) };
}

/** `ws://host:port/room/1/ROOM#SECRET`: what stands behind # is never sent to the forwarder. */
export const formatInvitation = ({ relay, room, secret }: Invitation): string =>
  `${relay}${roomPath(room)}#${toHex(secret)}`;

/** @throws UsageError */
export function parseInvitation(text: string): Invitation {
  const match = /^(wss?:\/\/[^/#?\s]+)\/room\/1\/([0-9a-f]{32})#([0-9a-f]{64})$/.exec(text.trim());
  const secret = match && fromHex(match[3]!);
  if (!match || !secret || !isRoomName(match[2]!)) {
    throw new UsageError({
      code: 'GAUGE_INVITATION',
      message: 'This is no invitation to a gauge.',
      hint: 'Copy the whole line that "parley gauge host" printed, from ws:// to the end; quote it, as it has a #.',
    });
  }
  return { relay: match[1]!, room: match[2]!, secret };
}

export const sealFor = ({ secret, room }: Invitation, message: Uint8Array): Uint8Array =>
  sealFrame(secret, utf8(room), message);
export const openFor = ({ secret, room }: Invitation, frame: Uint8Array): Uint8Array | undefined =>
  openFrame(secret, utf8(room), frame);

const key = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().min(1).max(60);
const greetingSchema = z.object({ kind: z.literal('greeting'), name, key });
const farewellSchema = z.object({ kind: z.literal('farewell'), key });
const proposalSchema = z.object({
  kind: z.literal('proposal'),
  session: z
    .string()
    .regex(/^([0-9a-f]{2})*$/)
    .max(4096),
  levels: z.array(z.string().min(1).max(40)).min(1).max(4),
  outcomes: z.array(z.string().min(1).max(4096)).min(1).max(4096),
  parties: z.array(name).min(2).max(6),
  convener: name.optional(),
});

/** A party is there: its name in this gauge and its identity key. */
export type Greeting = z.infer<typeof greetingSchema>;
/** A party has the end on its disk: the convener may stop its forwarder. */
type Farewell = z.infer<typeof farewellSchema>;
type ProposalText = z.infer<typeof proposalSchema>;

/** All that the parties are asked to consent to. */
export interface Proposal {
  readonly session: Session;
  readonly list: GaugeList;
  readonly parties: readonly string[];
  readonly convener?: string | undefined;
}

export const encodeGreeting = (greeting: Omit<Greeting, 'kind'>): Uint8Array =>
  utf8(JSON.stringify({ kind: 'greeting', ...greeting }));

export const encodeFarewell = (ownKey: string): Uint8Array => utf8(JSON.stringify({ kind: 'farewell', key: ownKey }));

/** @throws LimitError where the list is too long for one frame. */
export function encodeProposal({ session, list, parties, convener }: Proposal): Uint8Array {
  const text: ProposalText = {
    kind: 'proposal',
    session: toHex(encodeSession(session)),
    levels: [...list.levels],
    outcomes: [...list.outcomes],
    parties: [...parties],
    ...(convener !== undefined && { convener }),
  };
  const bytes = utf8(JSON.stringify(text));
  if (bytes.length > frameLimits.frameBytes - 1024) {
    const message = `The list has ${bytes.length.toLocaleString('en')} bytes; the most is ${frameLimits.frameBytes.toLocaleString('en')}.`;
    throw new LimitError({ code: 'GAUGE_TOO_LONG', message, hint: 'Shorten the texts of the outcomes.' });
  }
  return bytes;
}

export type Lobby = Greeting | Farewell | { readonly kind: 'proposal'; readonly proposal: Proposal };

/** A greeting, a proposal or a farewell; undefined for anything else, such as a message of the gauge itself. */
export function decodeLobby(bytes: Uint8Array): Lobby | undefined {
  if (bytes[0] !== 0x7b) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  const greeting = greetingSchema.safeParse(data);
  if (greeting.success) return greeting.data;
  const farewell = farewellSchema.safeParse(data);
  if (farewell.success) return farewell.data;
  const proposal = proposalSchema.safeParse(data);
  return proposal.success ? { kind: 'proposal', proposal: readProposal(proposal.data) } : undefined;
}

/** @throws ProtocolError where the proposal contradicts itself. */
function readProposal({ session: hex, levels, outcomes, parties, convener }: ProposalText): Proposal {
  const session = decodeSession(sodiumSuite, fromHex(hex)!);
  const list: GaugeList = { levels, outcomes };
  const fits =
    toHex(session.listDigest) === listDigest(list) &&
    session.outcomes === outcomes.length &&
    session.levels === levels.length &&
    session.parties.length === parties.length &&
    (session.convener === undefined) === (convener === undefined);
  if (fits) return { session, list, parties, convener };
  throw new ProtocolError({
    code: 'GAUGE_PROPOSAL',
    message: 'The proposal does not fit the list that comes with it.',
    hint: 'Ask the convener to start the gauge again.',
  });
}

export function termsOf({ session, list, parties, convener }: Proposal): GaugeTerms {
  const { minimum, budget, round, mayAskWhich, standing } = session;
  return { list, parties, convener, minimum, budget, round, mayAskWhich, standing };
}

/** Eight groups of four digits that the participants compare by voice: the whole agreement depends on it. */
export function fingerprint(name: Uint8Array): string {
  return (toHex(name.slice(0, 16)).match(/.{4}/g) ?? []).join(' ');
}

/** The address that a client connects to: without the secret. */
export const roomAddress = ({ relay, room }: Invitation): string => `${relay}${roomPath(room)}`;
