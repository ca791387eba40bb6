import type { CaseDocument } from '../../case/file/check-data.ts';
import { decodeText } from '../../case/file/decode.ts';
import { readCase } from '../../case/file/read.ts';
import { looksLikeGmcr, refusePickle } from '../../case/gmcr/gmcr-file.ts';
import { importGmcr } from '../../case/gmcr/import-gmcr.ts';
import type { Path } from '../../case/model.ts';
import { FileError, type Where } from '../../core/errors.ts';

/**
 * Opens a case file, or another tool's file as a case; which it is, its content tells. `file` is its name in messages.
 * @throws FileError or LimitError where it cannot be read.
 */
export function openCase(file: string, bytes: Uint8Array): CaseDocument {
  refusePickle(bytes, file);
  const text = decodeText(bytes, file);
  if (!looksLikeGmcr(text)) return readCase(text, file);
  const { text: imported, notCarried } = importGmcr(text, file);
  return { ...readImported(imported, file), ...(notCarried.length > 0 && { notCarried }) };
}

/** A case made of another tool's file: its places are told by name, for nobody has seen the lines of its text. */
function readImported(text: string, file: string): CaseDocument {
  try {
    const named = (path: Path): Where => ({ file, path: path.join('.') });
    return { ...readCase(text, file), locate: named, locateKey: named };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const [first, ...rest] = error.complaints.map(({ where = {}, ...said }) => {
      const { line, column, ...place } = where;
      return { ...said, where: place };
    });
    throw new FileError([first!, ...rest], { cause: error });
  }
}
