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
import { FileError, LimitError, UsageError } from '../core/errors.ts';
import { openCase } from '../desk/open-case.ts';

/** The bytes of a file. @throws FileError where it cannot be read, LimitError over `most` bytes. */
export function readBytes(file: string, most = mostBytes): Uint8Array {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) refuseFolder(file);
    if (stats.size > most) {
      const message = `The file has ${stats.size.toLocaleString('en')} bytes; the most is ${most.toLocaleString('en')}.`;
      throw new LimitError({ code: 'FILE_TOO_LARGE', message, where: { file }, hint: 'Split it.' });
    }
    return readFileSync(file);
  } catch (error) {
    throw unreadable(error, file, 'read');
  }
}

/** The case at a place: a file, or a folder with `case.parley.yaml` in it. @throws as `readBytes` and `openCase` do. */
export function readCaseFile(place: string): CaseDocument {
  const file = caseFileAt(place);
  return openCase(file, readBytes(file));
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
  throw new FileError({
    code: 'FILE_IS_FOLDER',
    message: `"${folder}" is a folder${cases.length === 0 ? '' : ` without a ${usualName}`}.`,
    hint:
      cases.length === 0
        ? 'Name a file.'
        : `Name one of these: ${cases.slice(0, 5).join(', ')}${cases.length > 5 ? ', ...' : ''}.`,
  });
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
  throw new FileError({
    code: 'FILE_UNWRITABLE',
    message: `"${file}" cannot be written: it is marked read-only.`,
    hint: 'Allow writing to it, or write to another file.',
  });
}

function refuseExisting(file: string): void {
  if (!existsSync(file)) return;
  const message = `"${file}" exists already.`;
  throw new UsageError({ code: 'FILE_EXISTS', message, hint: 'Choose another name, or add --force to replace it.' });
}

const reasons: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  ENOENT: ['it does not exist', 'Look at the spelling and at the folder that you are in.'],
  EACCES: ['permission is denied', 'Take a file and a folder that are yours, or have the permission changed.'],
  EPERM: ['permission is denied', 'Take a file and a folder that are yours, or have the permission changed.'],
  ENOSPC: ['the disk is full; the old file is as it was', 'Make room, or write to another disk.'],
  EROFS: ['the disk is read-only', 'Write to another disk.'],
  EISDIR: ['it is a folder', 'Name a file.'],
  ENOTDIR: ['a part of its path is not a folder', 'Look at the spelling of the path.'],
  ENAMETOOLONG: ['its name is too long', 'Choose a shorter name.'],
  ELOOP: ['its links lead in a circle', 'Name the file itself.'],
};

function unreadable(error: unknown, file: string, verb: 'read' | 'written'): unknown {
  const { code } = error as { code?: string };
  if (!(error instanceof Error) || code === undefined || !/^E[A-Z]+$/.test(code)) return error;
  const [reason, hint] =
    verb === 'written' && code === 'ENOENT'
      ? (['its folder does not exist', 'Make the folder first, or name another.'] as const)
      : (reasons[code] ?? [code, 'Try another file or folder.']);
  return new FileError(
    {
      code: verb === 'read' ? 'FILE_UNREADABLE' : 'FILE_UNWRITABLE',
      message: `"${file}" cannot be ${verb}: ${reason}.`,
      hint,
    },
    { cause: error },
  );
}
