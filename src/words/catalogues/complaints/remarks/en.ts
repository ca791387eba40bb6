import type { Message } from '../../../message.ts';

/** What a check remarks on: allowed, and probably not meant. */
export const remarksEn = {
  CONTRADICTION_WITHOUT_READINGS: 'No reading says how "{id}" may be resolved.',
  ASSUMPTION_UNUSED: 'Nothing rests on the assumption "{id}".',
  'PREFERENCES_UNKNOWN.remark':
    '{party} controls options but has no preferences: they are unknown, and little can be said.',
  OPTION_MATTERS_TO_NOBODY: 'No preference mentions "{id}": to all parties it is the same whether it is in effect.',
  STATUS_QUO_UNKNOWN: 'There is no status quo, so no path can start from it.',
  STATEMENT_TWICE: '{party} has "{text}" twice.',
  STATEMENT_ALWAYS: '{party} has "{text}", which is always true: it tells no outcomes apart.',
  STATEMENT_NEVER: '{party} has "{text}", which is never true: it tells no outcomes apart.',
  RULE_NEVER: '"{text}" can never be true: it rules nothing out.',
  SETTLEMENT_NEVER: '"{text}", which would count as a settlement, can never be true.',
  SETTLEMENT_NOW: '"{text}" would count as a settlement, and it is true in the status quo already.',
  CONDITION_ALWAYS: '"{option}": its condition "{text}" is always true: it bars no move.',
  CONDITION_NEVER: '"{option}": its condition "{text}" is never true: the move is never open.',
  NO_STATE: 'The rules leave no state that can happen: every analysis is empty. Take one of them back.',
  STATE_TWICE: 'The ranking of {party} has "{text}" twice; the first counts.',
  'POINTS_UNKNOWN.remark': 'The points of {party} for {issue} = {values} are unknown.',
  WEIGHTS_SUM: 'The weights of {party} sum to {sum}, not to {total}.',
  'WEIGHTS_SUM.between': 'The weights of {party} sum to {low} to {high}, not to {total}.',
  WEIGHT_UNKNOWN: '{party} gives "{id}" no weight: it is unknown.',
  BEST_VALUE: 'No value of "{id}" has {total} points for {party}.',
  PROBABILITY_UNUSED:
    'The probability of the future "{id}" is not used: the future is not marked as exclusive. If at most one of the futures can come, write "exclusive: true" in each.',
  VERSION_OLDER: 'The file is of version {from} and read as version {version}; "parley format" writes it so.',
  'VERSION_OLDER.lost':
    'The file is of version {from} and read as version {version}; "parley format" writes it so. Comments that it has no place for: {comments}.',
  RESERVATION_UNREACHABLE: 'No package reaches the walk-away point of {party} ({reservation}); the most is {most}.',
  'RESERVATION_UNREACHABLE.none': 'No package meets the constraints and the red lines of {party}.',
} as const satisfies Readonly<Record<string, Message>>;

export type Remarks = Readonly<Record<keyof typeof remarksEn, Message>>;
