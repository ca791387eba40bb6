import type { JournalEntry, Keep, LedgerEntry } from '../../src/desk/talk/keep.ts';

/** A keep that lasts as long as the test. */
export function memoryKeep(): Keep & { readonly journals: ReadonlyMap<string, readonly JournalEntry[]> } {
  const seed = crypto.getRandomValues(new Uint8Array(32));
  const ledger = new Map<string, LedgerEntry>();
  const journals = new Map<string, JournalEntry[]>();
  return {
    journals,
    identitySeed: async () => seed,
    ledger: async key => ledger.get(key),
    record: async (key, entry) => void ledger.set(key, entry),
    journal: async room => {
      const entries = journals.get(room) ?? [];
      journals.set(room, entries);
      return {
        entries: [...entries],
        append: async entry => void entries.push(entry),
        close: async forget => void (forget && journals.delete(room)),
      };
    },
  };
}
