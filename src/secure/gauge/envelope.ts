/** The envelope of the gauge's messages, and their types in the order of their numbers. */
import { envelopesOf } from '../frame/envelope.ts';

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

export const { seal, open, isSigned } = envelopesOf({
  magic: Uint8Array.of(0x50, 0x47, 1),
  domain: 'parley gauge message 1',
  types: messageTypes,
  stepLength: 2,
});
