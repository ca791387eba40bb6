/** Files of the user: read with a limit, written so that a crash leaves the old or the new text and never half. */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CaseDocument } from '../case/file/check-data.ts';
import { mostBytes } from '../case/file/decode.ts';
import { type Complaint, FileError, LimitError, UsageError } from '../core/errors.ts';
import { openCase } from '../desk/case/open.ts';
import { complaint, saying } from '../words/complaint.ts';
import type { Terminal } from './terminal/terminal.ts';
import { voiceOf } from './terminal/voice.ts';

/** The bytes of a file. @throws FileError where it cannot be read, LimitError over `most` bytes. */
export function readBytes(file: string, most = mostBytes): Uint8Array {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) refuseFolder(file);
    if (stats.size > most) {
      throw new LimitError(complaint('FILE_TOO_LARGE.split', { size: stats.size, most }, { where: { file } }));
    }
    return readFileSync(file);
  } catch (error) {
    throw unreadable(error, file, 'read');
  }
}

/**
 * The case at a place: a file, or a folder with `case.parley.yaml` in it. The terminal, where one is given, hears what was lost on the
 * way from another tool's file: the gauge needs none, since no such file has an agenda. @throws as `readBytes` and `openCase` do.
 */
export function readCaseFile(place: string, terminal?: Pick<Terminal, 'err' | 'language'>): CaseDocument {
  const file = caseFileAt(place);
  const document = openCase(file, readBytes(file));
  if (terminal) tellLosses(document, terminal);
  return document;
}

/** Says what a case has lost on the way from another tool's file. */
export function tellLosses(
  { notCarried = [] }: Pick<CaseDocument, 'notCarried'>,
  terminal: Pick<Terminal, 'err' | 'language'>,
): void {
  const voice = voiceOf(terminal);
  for (const what of notCarried) terminal.err(`${voice('terminal.notCarried', { what })}\n`);
}

const usualName = 'case.parley.yaml';

/** The file that a place names: a folder stands for the `case.parley.yaml` in it. @throws FileError for a folder without one. */
export function caseFileAt(place: string): string {
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return place;
  const file = join(place, usualName);
  return existsSync(file) ? file : refuseFolder(place);
}

function refuseFolder(folder: string): never {
  const inside = entriesOf(folder);
  const cases = inside.flatMap(name => {
    if (/\.(parley\.ya?ml|gmcr)$/.test(name)) return [join(folder, name)];
    return existsSync(join(folder, name, usualName)) ? [join(folder, name)] : [];
  });
  throw new FileError(
    cases.length === 0
      ? complaint('FILE_IS_FOLDER', { folder })
      : complaint('FILE_IS_FOLDER.without', {
          folder,
          usual: usualName,
          cases: cases.length > 5 ? [...cases.slice(0, 5), '...'] : cases,
        }),
  );
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw unreadable(error, folder, 'read');
  }
}

/** Writes several files, or none where one of them exists and `replace` is false. Each is written as by `writeFileAtomically`. */
export function writeFilesAtomically(files: readonly { file: string; content: string }[], replace: boolean): void {
  if (!replace) for (const { file } of files) refuseExisting(file);
  for (const { file, content } of files) writeFileAtomically(file, content, replace);
}

/**
 * Writes a file beside the old one, flushes it and renames it. Links are followed; a file that exists keeps its permissions.
 * @throws UsageError where the file exists and `replace` is false; FileError where it cannot be written.
 */
export function writeFileAtomically(file: string, content: string | Uint8Array, replace: boolean, mode = 0o666): void {
  if (!replace) refuseExisting(file);
  let beside: string | undefined;
  try {
    const target = existsSync(file) ? realpathSync(file) : file;
    const old = statSync(target, { throwIfNoEntry: false });
    if (old) refuseReadOnly(file, target, old.mode);
    const path = join(dirname(target), `.${basename(target).slice(0, 200)}.${randomBytes(6).toString('hex')}.tmp`);
    const handle = openSync(path, 'wx', mode);
    beside = path;
    try {
      if (old) fchmodSync(handle, old.mode & mode);
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(path, target);
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    throw unreadable(error, file, 'written');
  }
}

/** A file that nobody may write is not replaced, although the folder would allow it. */
function refuseReadOnly(file: string, target: string, mode: number): void {
  if ((mode & 0o222) !== 0) {
    accessSync(target, constants.W_OK);
    return;
  }
  throw new FileError(unreachable('FILE_UNWRITABLE', file, 'reason.readOnly'));
}

function refuseExisting(file: string): void {
  if (!existsSync(file)) return;
  throw new UsageError(complaint('FILE_EXISTS', { file }));
}

const reasons = {
  ENOENT: 'reason.ENOENT',
  EACCES: 'reason.EACCES',
  EPERM: 'reason.EACCES',
  ENOSPC: 'reason.ENOSPC',
  EROFS: 'reason.EROFS',
  EISDIR: 'reason.EISDIR',
  ENOTDIR: 'reason.ENOTDIR',
  ENAMETOOLONG: 'reason.ENAMETOOLONG',
  ELOOP: 'reason.ELOOP',
} as const;

type Reason = (typeof reasons)[keyof typeof reasons] | 'reason.noFolder' | 'reason.readOnly';

/** The complaint about a file that the system refuses, by the reason that it gives. */
function unreachable(key: 'FILE_UNREADABLE' | 'FILE_UNWRITABLE', file: string, reason: Reason): Complaint {
  return complaint(key, { file, reason: saying(reason) }, { hint: saying(`${reason}.hint`) });
}

function unreadable(error: unknown, file: string, verb: 'read' | 'written'): unknown {
  const { code } = error as { code?: string };
  if (!(error instanceof Error) || code === undefined || !/^E[A-Z]+$/.test(code)) return error;
  const key = verb === 'read' ? 'FILE_UNREADABLE' : 'FILE_UNWRITABLE';
  const known = reasons[code as keyof typeof reasons] as Reason | undefined;
  const reason = verb === 'written' && code === 'ENOENT' ? 'reason.noFolder' : known;
  const said = reason
    ? unreachable(key, file, reason)
    : complaint(key, { file, reason: code }, { hint: saying('reason.other.hint') });
  return new FileError(said, { cause: error });
}
