/**
 * What a participant keeps on its own disk: its identity key, the ledger of its gauges, and per gauge a journal to start
 * again from. Files with secrets can be read by their owner only.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { FileError, UsageError } from '../../core/errors.ts';
import { newSeed } from '../../desk/gauge.ts';
import { complaint } from '../../words/complaint.ts';
import { writeFileAtomically } from '../files.ts';

const ownerOnly = 0o600;
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
const entrySchema = z.union([
  seatSchema,
  z.object({ kind: z.literal('message'), bytes: z.string() }),
  z.object({ kind: z.literal('which'), agrees: z.boolean() }),
]);
export type SeatEntry = z.infer<typeof seatSchema>;
export type JournalEntry = z.infer<typeof entrySchema>;

const ledgerSchema = z.record(
  z.string(),
  z.object({
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
  }),
);
export type LedgerEntry = z.infer<typeof ledgerSchema>[string];

export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** On the disk when it returns. */
  append(entry: JournalEntry): void;
  /** Lets another process have it; with `forget`, its secrets are removed from the disk. */
  close(forget: boolean): void;
}

export interface Home {
  readonly folder: string;
  identitySeed(): Uint8Array;
  ledger(key: string): LedgerEntry | undefined;
  record(key: string, entry: LedgerEntry): void;
  /** @throws UsageError while another process has it. */
  journal(room: string): Journal;
  file(room: string, name: string): string;
}

/** The participant's folder; `~/.parley/gauge` where none is given. It is made when it is first written to. */
export function openHome(folder = join(homedir(), '.parley', 'gauge')): Home {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = (...parts: readonly string[]) => join(folder, ...parts);
  const write = (file: string, data: unknown) =>
    writeFileAtomically(file, `${JSON.stringify(data, null, 1)}\n`, true, ownerOnly);
  const readLedger = () => (existsSync(path('ledger.json')) ? readJson(path('ledger.json'), ledgerSchema) : {});
  return {
    folder,
    identitySeed() {
      const file = path('identity.json');
      if (!existsSync(file)) write(file, { seed: Buffer.from(newSeed()).toString('hex') });
      return Buffer.from(readJson(file, z.object({ seed: hex32 })).seed, 'hex');
    },
    ledger: key => readLedger()[key],
    record: (key, entry) => write(path('ledger.json'), { ...readLedger(), [key]: entry }),
    journal: room => openJournal(path(room)),
    file(room, name) {
      mkdirSync(path(room), { recursive: true, mode: 0o700 });
      return path(room, name);
    },
  };
}

export function readJson<T>(file: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new FileError(complaint('GAUGE_HOME', {}, { where: { file } }), { cause });
  }
}

function openJournal(folder: string): Journal {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = join(folder, 'lock');
  takeLock(lock);
  const file = join(folder, 'journal.jsonl');
  const entries = existsSync(file) ? readEntries(readFileSync(file, 'utf8')) : [];
  // A line that a crash cut in half is overwritten: what follows starts from whole lines.
  writeFileAtomically(file, entries.map(entry => `${JSON.stringify(entry)}\n`).join(''), true, ownerOnly);
  const handle = openSync(file, 'a', ownerOnly);
  return {
    entries,
    append(entry) {
      writeSync(handle, `${JSON.stringify(entry)}\n`);
      fsyncSync(handle);
    },
    close(forget) {
      closeSync(handle);
      if (forget) rmSync(file, { force: true });
      rmSync(lock, { force: true });
    },
  };
}

function readEntries(text: string): JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (const line of text.split('\n').slice(0, -1)) {
    try {
      entries.push(entrySchema.parse(JSON.parse(line)));
    } catch {
      break;
    }
  }
  return entries;
}

/** One process at a time; the lock of a process that is no more does not count. */
function takeLock(lock: string): void {
  for (const attempt of [1, 2]) {
    try {
      const handle = openSync(lock, 'wx', ownerOnly);
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = Number(readFileSync(lock, 'utf8'));
      if (attempt === 2 || (owner > 0 && isAlive(owner))) {
        throw new UsageError(complaint('GAUGE_IN_USE', { process: String(owner) }));
      }
      rmSync(lock, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
