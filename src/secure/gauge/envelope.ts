/**
 * The envelope of every message:
 *
 *     2 magic "PG", 1 version, 1 type, 32 session, 2 step, 1 sender, 32 history, body, 64 signature
 *
 * `history` is the hash of all messages of the steps before. The signature (Ed25519, the sender's identity key) covers
 * everything before it: who sends two different messages for one step leaves the proof of it.
 */
import { concatBytes, equalBytes, unsigned, utf8 } from '../../wire/bytes.ts';
import { type Suite, signatureLength } from '../primitives/suite.ts';

const messageTypes = [
  'key',
  'ballot',
  'rows',
  'proof',
  'opening',
  'share',
  'release',
  'consent',
  'toss',
  'blind',
  'leave',
] as const;
export type MessageType = (typeof messageTypes)[number];

export interface Header {
  readonly type: MessageType;
  readonly session: Uint8Array;
  readonly step: number;
  /** Index of the party; the convener's follows the last party's. */
  readonly sender: number;
  readonly history: Uint8Array;
}

export interface Envelope extends Header {
  readonly body: Uint8Array;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

const magic = Uint8Array.of(0x50, 0x47, 1);
const bodyAt = 71;
const domain = utf8('parley gauge message 1');

export function seal(suite: Suite, seed: Uint8Array, header: Header, body: Uint8Array): Uint8Array {
  const { type, session, step, sender, history } = header;
  const number = Uint8Array.of(messageTypes.indexOf(type) + 1);
  const signed = concatBytes([...[magic, number, session, unsigned(step, 2), unsigned(sender, 1), history], body]);
  return concatBytes([signed, suite.sign(seed, concatBytes([domain, signed]))]);
}

/** The parts of a message; undefined for bytes that are no message of this version. The signature is not yet checked. */
export function open(bytes: Uint8Array): Envelope | undefined {
  if (bytes.length < bodyAt + signatureLength || !equalBytes(bytes.subarray(0, 3), magic)) return undefined;
  const type = messageTypes[bytes[3]! - 1];
  if (!type) return undefined;
  const signed = bytes.slice(0, -signatureLength);
  return {
    type,
    session: signed.slice(4, 36),
    step: signed[36]! * 256 + signed[37]!,
    sender: signed[38]!,
    history: signed.slice(39, 71),
    body: signed.slice(bodyAt),
    signed,
    signature: bytes.slice(-signatureLength),
  };
}

export function isSigned(suite: Suite, key: Uint8Array, { signed, signature }: Envelope): boolean {
  return suite.verify(key, concatBytes([domain, signed]), signature);
}
