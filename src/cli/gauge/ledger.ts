/** The budget, kept by each participant for itself: a gauge counts from the moment of consent, whether it ends or not. */
import { UsageError } from '../../core/errors.ts';
import { type PublicState, type Session, standingDigestsOf } from '../../desk/gauge.ts';
import { complaint } from '../../words/complaint.ts';
import type { Home, LedgerEntry } from './home.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** One list among the same parties, whoever convenes. */
export function ledgerKey({ listDigest, parties }: Pick<Session, 'listDigest' | 'parties'>): string {
  return [hex(listDigest), ...parties.map(hex).toSorted()].join(':');
}

/** What the next gauge on this list is, from the participant's own ledger. */
export function nextRound(entry: LedgerEntry | undefined): number {
  return (entry?.round ?? 0) + 1;
}

/** @throws UsageError where none is left. */
export function refuseOverBudget(round: number, budget: number): void {
  if (round <= budget) return;
  throw new UsageError(complaint('GAUGE_BUDGET', { n: budget }));
}

/** @throws UsageError where the proposal does not follow from what this participant has agreed to so far. */
export function checkBudget(home: Home, session: Session): void {
  const entry = home.ledger(ledgerKey(session));
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
  if (session.standing && known && known.join() !== session.standingDigests.map(hex).join()) {
    throw new UsageError(complaint('GAUGE_BUDGET.answers'));
  }
}

/** Counts the gauge; once, however often a process starts again. */
export function recordBegun(home: Home, session: Session, standing?: LedgerEntry['standing']): void {
  const key = ledgerKey(session);
  const before = home.ledger(key);
  home.record(key, {
    budget: session.budget,
    round: Math.max(before?.round ?? 0, session.round),
    ...((before?.standing ?? standing) && { standing: { ...standing, ...before?.standing } }),
  });
}

/** After the answers are committed to: what they are known by in later gauges. */
export function recordStanding(home: Home, state: PublicState): void {
  const key = ledgerKey(state.session);
  const entry = home.ledger(key);
  const digests = standingDigestsOf(state).map(hex);
  if (!state.session.standing || !entry || entry.standing?.digests || digests.length === 0) return;
  home.record(key, { ...entry, standing: { ...entry.standing, digests } });
}
