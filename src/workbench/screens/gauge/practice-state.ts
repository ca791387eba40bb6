/** How a practice gauge stands: plain data, without a secret but for what is marked and not sealed. */
import type { PartyId } from '../../../case/model.ts';
import type { Complaint } from '../../../core/errors.ts';
import type { Marks } from '../../../desk/gauge/answer-sheet.ts';
import type { GaugeRules, Session } from '../../../desk/gauge/gauge.ts';
import type { GaugeList } from '../../../desk/gauge/list.ts';
import type { Hanging } from '../../../desk/gauge/listed.ts';
import type { Checked } from '../../../desk/talk/onlooker.ts';
import type { SeatReply } from '../../../desk/talk/seat.ts';

type Moved = Extract<SeatReply, { kind: 'moved' }>;

export interface GaugeTermsOfPractice {
  readonly list: GaugeList;
  /** Names in the order of their turns. */
  readonly parties: readonly [string, string];
  readonly rules: GaugeRules;
  /** Of each party, for its colour and for what the case says of it. */
  readonly ids: readonly [PartyId, PartyId];
  readonly fromAgenda: boolean;
  /** What on the list hangs on uncertain assumptions; practices kept by earlier versions have none. */
  readonly hanging?: readonly Hanging[];
}

export interface SeatState {
  readonly key?: Uint8Array;
  readonly moved?: Moved;
  readonly isClosed?: true;
}

export interface Practice {
  readonly terms: GaugeTermsOfPractice;
  readonly seats: readonly [SeatState, SeatState];
  readonly session?: Session;
  readonly messages: readonly Uint8Array[];
  /** What an onlooker without secrets found. */
  readonly checked?: Checked;
  readonly complaint?: Complaint;
  /** What each party has marked and not sealed. */
  readonly marks?: readonly [Marks | undefined, Marks | undefined];
  /** It was under way when the page went; whether it is counted in the ledgers. */
  readonly brokenOff?: 'counted' | 'uncounted';
}
