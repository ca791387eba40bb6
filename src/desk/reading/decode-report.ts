import { FileError, LimitError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';

export const mostReportBytes = 20_000_000;

export interface DecodedReport {
  readonly text: string;
  /** Name of the encoding after the Encoding Standard. */
  readonly encoding: string;
}

/**
 * Bytes of a report to text: UTF-16 by its mark or by its zero bytes, UTF-8, else what the page names, else windows-1251 or
 * KOI8-R where most letters have the high bit, else windows-1252. A mark is dropped.
 * @throws FileError for an empty or a binary file, LimitError over 20 MB.
 */
export function decodeReport(bytes: Uint8Array, file: string): DecodedReport {
  const where = { file };
  if (bytes.length > mostReportBytes) {
    throw new LimitError(complaint('TEXT_TOO_LARGE', { size: bytes.length, most: mostReportBytes }, { where }));
  }
  const decoded = decode(bytes);
  const controls =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    decoded.text.slice(0, 100_000).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g) ?? ([] as string[]);
  if (controls.includes('\u0000') || controls.length * 200 > decoded.text.length) {
    throw new FileError(complaint('FILE_IS_BINARY', {}, { where }));
  }
  if (decoded.text.trim() === '') throw new FileError(complaint('TEXT_EMPTY', {}, { where }));
  return decoded;
}

function decode(bytes: Uint8Array): DecodedReport {
  const as = (encoding: string): DecodedReport => ({ text: new TextDecoder(encoding).decode(bytes), encoding });
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return as('utf-16le');
  if (a === 0xfe && b === 0xff) return as('utf-16be');
  const wide = wideOrder(bytes);
  if (wide) return as(wide);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
    const named = /<meta[^>]{0,200}charset=["']?([\w-]{2,30})/i.exec(head)?.[1];
    try {
      return as(named && !/^utf/i.test(named) ? named : singleByte(bytes));
    } catch {
      return as('windows-1252');
    }
  }
}

const looked = 4096;

/** UTF-16 without a mark shows by zero bytes at every other place, as long as most of it is Latin script. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, looked);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  const many = head.length * 0.3;
  if (odd > many && even < many / 20) return 'utf-16le';
  return even > many && odd < many / 20 ? 'utf-16be' : undefined;
}

/** Cyrillic writes nearly every letter with the high bit; its small letters stand at E0-FF in windows-1251, at C0-DF in KOI8-R. */
function singleByte(bytes: Uint8Array): 'windows-1251' | 'koi8-r' | 'windows-1252' {
  let [plain, low, high] = [0, 0, 0];
  for (const byte of bytes.subarray(0, looked * 16)) {
    if ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)) plain += 1;
    else if (byte >= 0xe0) high += 1;
    else if (byte >= 0xc0) low += 1;
  }
  if (low + high < plain) return 'windows-1252';
  return high > low ? 'windows-1251' : 'koi8-r';
}
