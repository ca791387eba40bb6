/** The budget, kept by each participant for itself: a gauge counts from the moment of consent, whether it ends or not. */
import { UsageError } from '../../core/errors.ts';
import { fromHex, toHex, utf8 } from '../../wire/bytes.ts';
import { complaint } from '../../words/complaint.ts';
import type { Session } from '../gauge/gauge.ts';
import { type GaugeList, listDigest } from '../gauge/list.ts';
import type { Keep, LedgerEntry } from './keep.ts';

/** What a gauge is counted by; a proposal and a session have it. */
export type Counted = Pick<
  Session,
  'listDigest' | 'parties' | 'budget' | 'round' | 'minimum' | 'standing' | 'standingDigests'
>;

/** One list among the same parties, whoever convenes. */
export function ledgerKey({ listDigest, parties }: Pick<Session, 'listDigest' | 'parties'>): string {
  return [toHex(listDigest), ...parties.map(toHex).toSorted()].join(':');
}

/** The same where parties have names and no keys yet: in practice, between the parties of one case. */
export const countedIn = <Terms extends object>(list: GaugeList, names: readonly string[], terms: Terms) => ({
  ...terms,
  listDigest: fromHex(listDigest(list))!,
  parties: names.map(utf8),
});

/** What the next gauge on this list is, from the participant's own ledger. */
function nextRound(entry: LedgerEntry | undefined): number {
  return (entry?.round ?? 0) + 1;
}

/** @throws UsageError where none is left. */
function refuseOverBudget(round: number, budget: number): void {
  if (round <= budget) return;
  throw new UsageError(complaint('GAUGE_BUDGET', { n: budget }));
}

/** What the convener proposes next on a list, from its own ledger. @throws UsageError where no gauge is left. */
export function proposedRound(
  entry: LedgerEntry | undefined,
  wanted: { readonly budget: number; readonly standing: boolean; readonly round?: number | undefined },
): Pick<Counted, 'budget' | 'round' | 'standingDigests'> {
  const round = wanted.round ?? nextRound(entry);
  const budget = entry?.budget ?? wanted.budget;
  refuseOverBudget(round, budget);
  const digests = (wanted.standing && round > 1 ? entry?.standing?.digests : undefined) ?? [];
  return { budget, round, standingDigests: digests.map(text => fromHex(text)!) };
}

/** @throws UsageError where the proposal does not follow from what this participant has agreed to so far. */
export async function checkBudget(keep: Keep, session: Counted): Promise<void> {
  const entry = await keep.ledger(ledgerKey(session));
  const round = nextRound(entry);
  if (entry && entry.budget !== session.budget) {
    throw new UsageError(complaint('GAUGE_BUDGET.begun', { budget: entry.budget, proposed: session.budget }));
  }
  refuseOverBudget(round, session.budget);
  // Others may have counted a gauge that this party never consented to; going back is refused.
  if (session.round < round) {
    throw new UsageError(complaint('GAUGE_BUDGET.round', { round, proposed: session.round }));
  }
  const minimum = entry?.standing?.minimum;
  if (session.standing && minimum !== undefined && minimum !== session.minimum) {
    throw new UsageError(complaint('GAUGE_BUDGET.minimum', { minimum, proposed: session.minimum }));
  }
  const known = entry?.standing?.digests;
  if (session.standing && known && known.join() !== session.standingDigests.map(toHex).join()) {
    throw new UsageError(complaint('GAUGE_BUDGET.answers'));
  }
}

/** Counts the gauge; once, however often a process starts again. */
export async function recordBegun(keep: Keep, session: Counted, standing?: LedgerEntry['standing']): Promise<void> {
  const key = ledgerKey(session);
  const before = await keep.ledger(key);
  await keep.record(key, {
    budget: session.budget,
    round: Math.max(before?.round ?? 0, session.round),
    ...((before?.standing ?? standing) && { standing: { ...standing, ...before?.standing } }),
  });
}

/** After the answers are committed to: what they are known by in later gauges. */
export async function recordStanding(keep: Keep, session: Counted, digests: readonly Uint8Array[]): Promise<void> {
  const key = ledgerKey(session);
  const entry = await keep.ledger(key);
  if (!session.standing || !entry || entry.standing?.digests || digests.length === 0) return;
  await keep.record(key, { ...entry, standing: { ...entry.standing, digests: digests.map(toHex) } });
}
