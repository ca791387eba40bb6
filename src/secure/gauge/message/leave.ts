/** A party says that it walks away, at any step. It is signed, and no part of the history. */

import type { Suite } from '../../primitives/suite.ts';
import { MalformedError, reader } from '../codec.ts';

const leaveReasons = ['its user left', 'a check failed', 'it waited too long'] as const;
export type LeaveReason = (typeof leaveReasons)[number];

/** 1 reason. */
export const encodeLeave = (reason: LeaveReason): Uint8Array => Uint8Array.of(leaveReasons.indexOf(reason));

export function decodeLeave(suite: Suite, body: Uint8Array): LeaveReason {
  const read = reader(suite, body);
  const reason = leaveReasons[read.unsigned('reason', 1)];
  read.end();
  if (!reason) throw new MalformedError('reason', 'unknown');
  return reason;
}
