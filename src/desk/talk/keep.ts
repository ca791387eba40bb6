/**
 * What a participant of a talk must keep, wherever it runs: its identity key, the ledger of its gauges, and per room a journal
 * to start again from. Filled by files on a disk and by a browser's database; what is written is the same JSON in both.
 */
import { z } from 'zod';
import { fromHex, toHex } from '../../wire/bytes.ts';

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);

const seatSchema = z.object({
  kind: z.literal('seat'),
  /** The proposal as it was consented to (hex). */
  proposal: z.string(),
  index: z.number().int().min(0).max(6),
  seed: hex32,
  answers: z.array(z.array(z.number().int().min(0).max(1))),
  standingSeed: hex32.optional(),
});
export const journalEntrySchema = z.union([
  seatSchema,
  z.object({ kind: z.literal('message'), bytes: z.string() }),
  z.object({ kind: z.literal('which'), agrees: z.boolean() }),
]);
export type SeatEntry = z.infer<typeof seatSchema>;
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** One list among the same parties. */
const ledgerEntrySchema = z.object({
  budget: z.number().int(),
  /** The last gauge begun. */
  round: z.number().int(),
  standing: z
    .object({
      seed: hex32,
      answers: z.array(z.array(z.number())),
      digests: z.array(hex32),
      minimum: z.number().int(),
    })
    .partial()
    .optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
/** By the keys of `budget.ts`. */
export const ledgerSchema = z.record(z.string(), ledgerEntrySchema);

export const identitySchema = z.object({ seed: hex32 });
type Identity = z.infer<typeof identitySchema>;
/** A seed of 32 bytes as it is written, and as it is read. */
export const identityOf = (seed: Uint8Array): Identity => ({ seed: toHex(seed) });
export const seedOf = ({ seed }: Identity): Uint8Array => fromHex(seed)!;

export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** Kept for good when it resolves. */
  append(entry: JournalEntry): Promise<void>;
  /** Lets another have it; with `forget`, its secrets are removed. */
  close(forget: boolean): Promise<void>;
}

export interface Keep {
  /** 32 bytes; made when they are first asked for. */
  identitySeed(): Promise<Uint8Array>;
  ledger(key: string): Promise<LedgerEntry | undefined>;
  record(key: string, entry: LedgerEntry): Promise<void>;
  /** @throws UsageError while another has it. */
  journal(room: string): Promise<Journal>;
}
