/**
 * A practice gauge between two workers. The page carries the messages and keeps them for the transcript; a party's answers
 * leave the page for its worker when they are sealed, and are kept in that party's keep alone. See kept-practice.ts for a reload.
 */
import { effect, signal } from '@preact/signals';
import type { PartyId } from '../../../case/model.ts';
import { UsageError } from '../../../core/errors.ts';
import { fromPlain } from '../../../core/plain-error.ts';
import type { Marks } from '../../../desk/gauge/answer-sheet.ts';
import type { GaugeRules } from '../../../desk/gauge/gauge.ts';
import type { GaugeList } from '../../../desk/gauge/list.ts';
import type { Hanging } from '../../../desk/gauge/listed.ts';
import { checkBudget, countedIn, ledgerKey, proposedRound } from '../../../desk/talk/budget.ts';
import { complaint } from '../../../words/complaint.ts';
import { caseKey } from '../../state/autosave.ts';
import { failureOf } from '../../state/failure.ts';
import { forgetJournals, forgetKeeps } from '../../state/indexed-keep.ts';
import { type Keeper, keepOf, participantOf } from '../../state/practice-keep.ts';
import { session as openCase } from '../../state/session.ts';
import { SeatWorker } from '../../workers/gauge-seats.ts';
import type { GaugeReply } from '../../workers/gauge-worker.ts';
import { forgetKeptPractice, keepPractice, keptPractice, startKeeping, stopKeeping } from './kept-practice.ts';
import type { GaugeTermsOfPractice, Practice, SeatState } from './practice-state.ts';

/** What the user of the page fixes. */
export interface WantedTerms {
  readonly list: GaugeList;
  /** The two parties: their ids in the case, and their names. */
  readonly parties: readonly (readonly [id: PartyId, name: string])[];
  readonly minimum: number;
  readonly mayAskWhich: boolean;
  readonly budget: number;
  readonly standing: boolean;
  /** Whether the list is that of the case's agenda, so that the case can say what a party accepts. */
  readonly fromAgenda: boolean;
  readonly hanging: readonly Hanging[];
}

export const practice = signal<Practice | undefined>(undefined);

const workers = new Map<number | 'onlooker', SeatWorker>();

const keeperOf = (party: PartyId | ''): Keeper => {
  const key = caseKey.peek()?.key;
  return { caseId: openCase.peek()!.id, party, ...(key !== undefined && { key }) };
};

/**
 * Fixes the list and the rules; nobody has answered yet. Which gauge on the list it is, and how many there may be, say the
 * ledgers of both parties. @throws UsageError where they leave no gauge, or not this one; where another page plays one.
 */
export async function fixTerms(wanted: WantedTerms): Promise<void> {
  endPractice();
  const { list, minimum, mayAskWhich, standing, fromAgenda, hanging } = wanted;
  // The order of the turns follows the ids, so that it is the same in every gauge on the list.
  const [one, two] = wanted.parties.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const ids = [one![0], two![0]] as const;
  const key = ledgerKey(countedIn(list, ids, {}));
  const keeps = ids.map(id => keepOf(keeperOf(id)));
  const entries = await Promise.all(keeps.map(keep => keep.ledger(key)));
  const last = entries.reduce((a, b) => ((b?.round ?? 0) > (a?.round ?? 0) ? b : a));
  const rules: GaugeRules = { ...proposedRound(last, wanted), minimum, mayAskWhich, standing };
  for (const keep of keeps) await checkBudget(keep, countedIn(list, ids, rules));
  await keepAlone();
  for (const id of ids) await forgetJournals(participantOf(keeperOf(id)));
  practice.value = {
    terms: { list, rules, ids, parties: [one![1], two![1]], fromAgenda, hanging },
    ...{ seats: [{}, {}], messages: [] },
  };
}

/** Forgets all practice of the case: in earnest nobody can, for each party keeps its own ledger. @throws UsageError as `fixTerms` */
export async function forgetPractice(): Promise<void> {
  endPractice();
  if (!openCase.value) return;
  await keepAlone();
  await forgetKeeps(openCase.value.id);
  stopKeeping();
}

/** Another page in which a gauge of the case is on the screen would lose what it plays. @throws UsageError where there is one */
async function keepAlone(): Promise<void> {
  if (!(await startKeeping(keeperOf('')))) throw new UsageError(complaint('GAUGE_IN_USE.practice'));
}

/** Takes up what was kept of the case's practice, if this page has none and no other page has it. */
export async function takeUpPractice(): Promise<void> {
  if (practice.value || !openCase.value) return;
  const keeper = keeperOf('');
  const isThis = () => !practice.value && openCase.value?.id === keeper.caseId && caseKey.value?.key === keeper.key;
  const found = await keptPractice(keeper);
  if (!found || !isThis() || !(await startKeeping(keeper))) return;
  const brokenOff = found.brokenOff && ((await isCounted(found.terms)) ? 'counted' : 'uncounted');
  if (isThis()) practice.value = { ...found, ...(brokenOff && { brokenOff }) };
}

async function isCounted({ list, ids, rules }: GaugeTermsOfPractice): Promise<boolean> {
  const key = ledgerKey(countedIn(list, ids, {}));
  const entries = await Promise.all(ids.map(id => keepOf(keeperOf(id)).ledger(key)));
  return entries.some(entry => entry !== undefined && entry.round >= rules.round);
}

/** Ends the practice for good, on the user's word. */
export async function beginAnew(): Promise<void> {
  endPractice();
  if (openCase.value) await forgetKeptPractice(keeperOf(''));
}

/** Ends the workers and lets go of everything; what is kept stays. */
function endPractice(): void {
  for (const worker of workers.values()) worker.end();
  workers.clear();
  stopKeeping();
  practice.value = undefined;
}

/** What a party has marked so far. */
export function noteMarks(index: 0 | 1, marks: Marks): void {
  const now = practice.value;
  if (!now) return;
  const [first, second] = now.marks ?? [undefined, undefined];
  practice.value = { ...now, marks: index === 0 ? [marks, second] : [first, marks] };
}

/** Gives a party's answers to its worker. When both have sealed, the gauge begins. */
export function seal(index: number, answers: readonly (readonly number[])[]): void {
  const now = practice.value;
  if (!now || workers.has(index)) return;
  const worker = new SeatWorker(reply => onReply(index, reply));
  workers.set(index, worker);
  const { list, ids } = now.terms;
  worker.post({ do: 'open', keeper: keeperOf(ids[index]!) });
  worker.post({ do: 'seal', list, parties: ids, answers });
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
      noteMarks(index as 0 | 1, []);
      const keys = practice.value!.seats.flatMap(({ key }) => (key ? [key] : []));
      if (keys.length === 2) workers.get(0)!.post({ do: 'propose', rules: now.terms.rules, keys });
      return;
    }
    case 'session':
      practice.value = { ...now, session: reply.session };
      for (const seat of [0, 1]) workers.get(seat)!.post({ do: 'join', session: reply.session, index: seat });
      return;
    case 'frame':
      practice.value = { ...now, messages: [...now.messages, reply.bytes] };
      workers.get(1 - index)?.post({ do: 'receive', bytes: reply.bytes });
      return;
    case 'moved':
      change(index, { moved: reply });
      return;
    case 'closed':
      change(index, { isClosed: true });
      if (practice.value!.seats.every(({ isClosed }) => isClosed)) finish();
      return;
    case 'checked':
      practice.value = { ...now, checked: reply.checked };
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

effect(() => {
  if (practice.value) keepPractice(keeperOf(''), practice.value);
});

// A case that is closed, locked away under its passphrase, or given another one takes the gauge with it. What is kept of it
// has the new passphrase too, and is taken up as after a reload.
let last = { id: openCase.peek()?.id, key: caseKey.peek()?.key };
effect(() => {
  const before = last;
  last = { id: openCase.value?.id, key: caseKey.value?.key };
  const isOther = last.key !== before.key;
  if (!openCase.value || isOther) endPractice();
  if (openCase.value && isOther && last.id === before.id) void takeUpPractice();
});
