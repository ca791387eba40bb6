/**
 * What a participant keeps on its own disk: its identity key, the ledger of its gauges, and per gauge a journal to start
 * again from. Files with secrets can be read by their owner only.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { FileError, UsageError } from '../../core/errors.ts';
import { newSeed } from '../../desk/gauge/gauge.ts';
import {
  identityOf,
  identitySchema,
  type Journal,
  type JournalEntry,
  journalEntrySchema,
  type Keep,
  ledgerSchema,
  seedOf,
} from '../../desk/talk/keep.ts';
import { complaint } from '../../words/complaint.ts';
import { writeFileAtomically } from '../files.ts';

const ownerOnly = 0o600;

/** The participant's folder as its keep. */
export interface Home extends Keep {
  readonly folder: string;
  /** A place for a file of a room. */
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
    async identitySeed() {
      const file = path('identity.json');
      if (!existsSync(file)) write(file, identityOf(newSeed()));
      return seedOf(readJson(file, identitySchema));
    },
    ledger: async key => readLedger()[key],
    record: async (key, entry) => write(path('ledger.json'), { ...readLedger(), [key]: entry }),
    journal: async room => openJournal(path(room)),
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
    async append(entry) {
      writeSync(handle, `${JSON.stringify(entry)}\n`);
      fsyncSync(handle);
    },
    async close(forget) {
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
      entries.push(journalEntrySchema.parse(JSON.parse(line)));
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
