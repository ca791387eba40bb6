/**
 * How participants find each other: the address of the relay, a room there, a secret that the relay does not
 * have, and the key of the convener, whose proposal alone counts.
 */
import { UsageError } from '../../core/errors.ts';
import { openFrame, randomBytes, sealFrame } from '../../secure/primitives/seal.ts';
import { fromHex, toHex, utf8 } from '../../wire/bytes.ts';
import { roomPath } from '../../wire/room.ts';
import { complaint } from '../../words/complaint.ts';

export interface Invitation {
  /** `ws://host:port` */
  readonly relay: string;
  readonly room: string;
  readonly secret: Uint8Array;
  /** Identity key of the convener (hex). */
  readonly convenerKey: string;
}

export function newInvitation(relay: string, convenerKey: string): Invitation {
  return { relay, room: toHex(randomBytes(16)), secret: randomBytes(32), convenerKey };
}

/** `ws://host:port/room/1/ROOM#SECRET.KEY`: what stands behind # is never sent to the relay. */
export const formatInvitation = ({ relay, room, secret, convenerKey }: Invitation): string =>
  `${relay}${roomPath(room)}#${toHex(secret)}.${convenerKey}`;

/** @throws UsageError */
export function parseInvitation(text: string): Invitation {
  const match = /^(wss?:\/\/[^/#?\s]+)\/room\/1\/([0-9a-f]{32})#([0-9a-f]{64})\.([0-9a-f]{64})$/.exec(text.trim());
  const secret = match && fromHex(match[3]!);
  if (!match || !secret) {
    throw new UsageError(complaint('GAUGE_INVITATION'));
  }
  return { relay: match[1]!, room: match[2]!, secret, convenerKey: match[4]! };
}

export const sealFor = ({ secret, room }: Invitation, message: Uint8Array): Uint8Array =>
  sealFrame(secret, utf8(room), message);
export const openFor = ({ secret, room }: Invitation, frame: Uint8Array): Uint8Array | undefined =>
  openFrame(secret, utf8(room), frame);

/** The address that a client connects to: without the secret. */
export const roomAddress = ({ relay, room }: Invitation): string => `${relay}${roomPath(room)}`;
