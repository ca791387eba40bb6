import type { CaseDocument } from '../../case/file/check-data.ts';
import { decodeText } from '../../case/file/decode.ts';
import { readCase } from '../../case/file/read.ts';
import { looksLikeGmcr } from '../../case/gmcr/gmcr-file.ts';
import { importGmcr } from '../../case/gmcr/import-gmcr.ts';

/**
 * Opens a case file, or another tool's file as a case; which it is, its content tells. `file` is its name in messages.
 * @throws FileError or LimitError where it cannot be read.
 */
export function openCase(file: string, bytes: Uint8Array): CaseDocument {
  const text = decodeText(bytes, file);
  if (!looksLikeGmcr(text)) return readCase(text, file);
  const { text: imported, notCarried } = importGmcr(text, file);
  return { ...readCase(imported, file), ...(notCarried.length > 0 && { notCarried }) };
}
