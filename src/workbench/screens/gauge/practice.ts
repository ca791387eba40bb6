/**
 * A practice gauge between two workers. The page carries the messages and keeps them for the transcript; a party's answers
 * leave the page for its worker when they are sealed, and are kept nowhere else.
 */
import { effect, signal } from '@preact/signals';
import type { PartyId } from '../../../case/model.ts';
import type { Complaint } from '../../../core/errors.ts';
import { fromPlain } from '../../../core/plain-error.ts';
import type { GaugeList } from '../../../desk/gauge-list.ts';
import type { SeatReply, SeatRules } from '../../../desk/gauge-seat.ts';
import { failureOf } from '../../state/failure.ts';
import { session as openCase } from '../../state/session.ts';
import { SeatWorker } from '../../workers/gauge-seats.ts';
import type { GaugeReply } from '../../workers/gauge-worker.ts';

type Moved = Extract<SeatReply, { kind: 'moved' }>;
type Checked = Extract<SeatReply, { kind: 'checked' }>;
export type GaugeSession = Extract<SeatReply, { kind: 'session' }>['session'];
export type GaugeEnding = NonNullable<Moved['ending']>;

export interface GaugeTermsOfPractice {
  readonly list: GaugeList;
  /** Names in the order of their turns. */
  readonly parties: readonly [string, string];
  readonly rules: SeatRules;
  /** Of each party, for its colour and for what the case says of it. */
  readonly ids: readonly [PartyId, PartyId];
  /** Whether the list is that of the case's agenda, so that the case can say what a party accepts. */
  readonly fromAgenda: boolean;
}

export interface SeatState {
  readonly key?: Uint8Array;
  readonly moved?: Omit<Moved, 'messages'>;
  readonly sentBytes: number;
}

export interface Practice {
  readonly terms: GaugeTermsOfPractice;
  readonly seats: readonly [SeatState, SeatState];
  readonly session?: GaugeSession;
  readonly messages: readonly Uint8Array[];
  /** What an onlooker without secrets found. */
  readonly checked?: Checked;
  readonly complaint?: Complaint;
}

export const practice = signal<Practice | undefined>(undefined);

const workers = new Map<number | 'onlooker', SeatWorker>();

/** Fixes the list and the rules; nobody has answered yet. */
export function fixTerms(terms: GaugeTermsOfPractice): void {
  endPractice();
  practice.value = { terms, seats: [{ sentBytes: 0 }, { sentBytes: 0 }], messages: [] };
}

/** Ends the workers and forgets everything. */
export function endPractice(): void {
  for (const worker of workers.values()) worker.end();
  workers.clear();
  practice.value = undefined;
}

/** Gives a party's answers to its worker. When both have sealed, the gauge begins. */
export function seal(index: number, answers: readonly (readonly number[])[]): void {
  const now = practice.value;
  if (!now || workers.has(index)) return;
  const worker = new SeatWorker(reply => onReply(index, reply));
  workers.set(index, worker);
  worker.post({ do: 'seal', list: now.terms.list, answers });
}

export function decide(index: number, agrees: boolean): void {
  workers.get(index)?.post({ do: 'decide', agrees });
}

export function leave(index: number): void {
  workers.get(index)?.post({ do: 'leave' });
}

function onReply(index: number, reply: GaugeReply): void {
  const now = practice.value;
  if (!now) return;
  switch (reply.kind) {
    case 'sealed': {
      change(index, { key: reply.key });
      const keys = practice.value!.seats.flatMap(({ key }) => (key ? [key] : []));
      if (keys.length === 2) workers.get(0)!.post({ do: 'propose', rules: now.terms.rules, keys });
      return;
    }
    case 'session':
      practice.value = { ...now, session: reply.session };
      for (const seat of [0, 1]) workers.get(seat)!.post({ do: 'join', session: reply.session, index: seat });
      return;
    case 'moved': {
      const { messages, ...moved } = reply;
      const sent = messages.reduce((sum, bytes) => sum + bytes.length, 0);
      change(index, { moved, sentBytes: now.seats[index]!.sentBytes + sent });
      practice.value = { ...practice.value!, messages: [...now.messages, ...messages] };
      for (const bytes of messages) workers.get(1 - index)?.post({ do: 'receive', bytes });
      if (practice.value.seats.every(seat => seat.moved?.ending)) finish();
      return;
    }
    case 'checked':
      practice.value = { ...now, checked: reply };
      endWorkers();
      return;
    case 'refused':
      practice.value = { ...now, complaint: reply.complaint };
      endWorkers();
      return;
    case 'failed':
      practice.value = { ...now, complaint: failureOf(fromPlain(reply.error))[0]! };
      endWorkers();
      return;
  }
}

/** Both are done: their workers, and the secrets in them, end; an onlooker checks what was sent. */
function finish(): void {
  const now = practice.value!;
  endWorkers();
  const onlooker = new SeatWorker(reply => onReply(-1, reply));
  workers.set('onlooker', onlooker);
  onlooker.post({ do: 'check', session: now.session!, messages: now.messages });
}

function endWorkers(): void {
  for (const worker of workers.values()) worker.end();
  workers.clear();
}

function change(index: number, changes: Partial<SeatState>): void {
  const now = practice.value!;
  const seats = now.seats.map((seat, at) => (at === index ? { ...seat, ...changes } : seat));
  practice.value = { ...now, seats: seats as [SeatState, SeatState] };
}

// A case that is closed, or locked away under its passphrase, takes the gauge with it.
effect(() => {
  if (!openCase.value) endPractice();
});
