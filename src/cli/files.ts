/** Files of the user: read with a limit, written so that a crash leaves the old or the new text and never half. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
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
    if (stats.isDirectory()) {
      const [inside] = readdirSync(file).filter(name => name.endsWith('.parley.yaml'));
      const hint = `Name a file${inside === undefined ? '' : `, such as "${join(file, inside)}"`}.`;
      throw new FileError({ code: 'FILE_IS_FOLDER', message: `"${file}" is a folder.`, hint });
    }
    if (stats.size > most) {
      const message = `The file has ${stats.size.toLocaleString('en')} bytes; the most is ${most.toLocaleString('en')}.`;
      throw new LimitError({ code: 'FILE_TOO_LARGE', message, where: { file }, hint: 'Split it.' });
    }
    return readFileSync(file);
  } catch (error) {
    throw unreadable(error, file, 'read');
  }
}

export function readCaseFile(file: string): CaseDocument {
  return openCase(file, readBytes(file));
}

/** Writes several files, or none where one of them exists and `replace` is false. Each is written as by `writeFileAtomically`. */
export function writeFilesAtomically(files: readonly { file: string; content: string }[], replace: boolean): void {
  if (!replace) for (const { file } of files) refuseExisting(file);
  for (const { file, content } of files) writeFileAtomically(file, content, replace);
}

/**
 * Writes a file beside the old one, flushes it and renames it.
 * @throws UsageError where the file exists and `replace` is false; FileError where it cannot be written.
 */
export function writeFileAtomically(file: string, content: string | Uint8Array, replace: boolean, mode = 0o666): void {
  if (!replace) refuseExisting(file);
  const beside = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  let begun = false;
  try {
    const handle = openSync(beside, 'wx', mode);
    begun = true;
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, file);
  } catch (error) {
    if (begun) rmSync(beside, { force: true });
    throw unreadable(error, file, 'written');
  }
}

function refuseExisting(file: string): void {
  if (!existsSync(file)) return;
  const message = `"${file}" exists already.`;
  throw new UsageError({ code: 'FILE_EXISTS', message, hint: 'Choose another name, or add --force to replace it.' });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ENOSPC: 'the disk is full; the old file is as it was',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
};

function unreadable(error: unknown, file: string, verb: 'read' | 'written'): unknown {
  const { code } = error as { code?: string };
  if (!(error instanceof Error) || code === undefined || !/^E[A-Z]+$/.test(code)) return error;
  const reason = reasons[code] ?? code;
  return new FileError(
    {
      code: verb === 'read' ? 'FILE_UNREADABLE' : 'FILE_UNWRITABLE',
      message: `"${file}" cannot be ${verb}: ${reason}.`,
    },
    { cause: error },
  );
}
