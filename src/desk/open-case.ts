import type { CaseDocument } from '../case/file/check-data.ts';
import { decodeText } from '../case/file/decode.ts';
import { readCase } from '../case/file/read.ts';

/** Opens a case file, or another tool's file as a case. `file` is its name in messages. */
export function openCase(file: string, bytes: Uint8Array): CaseDocument {
  return readCase(decodeText(bytes, file), file);
}
