import { FileError, LimitError } from '../core/errors.ts';

export const mostReportBytes = 20_000_000;

export interface DecodedReport {
  readonly text: string;
  /** Name of the encoding after the Encoding Standard. */
  readonly encoding: string;
}

/**
 * Bytes of a report to text: UTF-8, UTF-16 by its mark, else what the page names, else windows-1252. A mark is dropped.
 * @throws FileError for an empty or a binary file, LimitError over 20 MB.
 */
export function decodeReport(bytes: Uint8Array, file: string): DecodedReport {
  const where = { file };
  if (bytes.length > mostReportBytes) {
    const message = `The text has ${bytes.length.toLocaleString('en')} bytes; the most is ${mostReportBytes.toLocaleString('en')}.`;
    throw new LimitError({ code: 'TEXT_TOO_LARGE', message, where, hint: 'Split it into reports.' });
  }
  const decoded = decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = decoded.text.slice(0, 100_000).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (controls > 0) {
    throw new FileError({
      code: 'FILE_IS_BINARY',
      message: 'This is not a text: it holds control characters.',
      where,
      hint: 'Save the report as plain text, Markdown or HTML.',
    });
  }
  if (decoded.text.trim() === '') {
    throw new FileError({
      code: 'TEXT_EMPTY',
      message: 'The file holds no text.',
      where,
      hint: 'Name a file with a report in it.',
    });
  }
  return decoded;
}

function decode(bytes: Uint8Array): DecodedReport {
  const as = (encoding: string): DecodedReport => ({ text: new TextDecoder(encoding).decode(bytes), encoding });
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return as('utf-16le');
  if (a === 0xfe && b === 0xff) return as('utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
    const named = /<meta[^>]{0,200}charset=["']?([\w-]{2,30})/i.exec(head)?.[1];
    try {
      return as(named && !/^utf/i.test(named) ? named : 'windows-1252');
    } catch {
      return as('windows-1252');
    }
  }
}
