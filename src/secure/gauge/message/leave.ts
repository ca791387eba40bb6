/** A party says that it walks away, at any step. It is signed, and no part of the history. */
import { choice, type Field } from '../../frame/field.ts';
import { record } from '../../frame/layout.ts';

const leaveReasons = ['its user left', 'a check failed', 'it waited too long'] as const;
export type LeaveReason = (typeof leaveReasons)[number];

export interface LeaveMessage {
  readonly reason: LeaveReason;
}

export const leaveFields: Field<LeaveMessage> = record({ reason: choice('reason', leaveReasons) });
