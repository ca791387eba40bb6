/** Bytes to text. Only UTF-8 is read (with or without byte order mark); everything else is refused with its place. */
import { FileError, LimitError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';

export const mostBytes = 5_000_000;

/** @throws LimitError over 5 MB. FileError for other encodings, NUL and control characters. */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.length > mostBytes) {
    const size = { size: bytes.length, most: mostBytes };
    throw new LimitError(complaint('FILE_TOO_LARGE', size, { where: { file } }));
  }
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    throw new FileError(complaint('ENCODING_UTF16', {}, { where: { file, line: 1, column: 1 } }));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileError(complaint('ENCODING_NOT_UTF8', {}, { where: { file, ...placeOfBadByte(bytes) } }));
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
  if (control) {
    const before = text.slice(0, control.index).split('\n');
    const character = `U+${control[0].charCodeAt(0).toString(16).padStart(4, '0')}`;
    const where = { file, line: before.length, column: before.at(-1)!.length + 1 };
    throw new FileError(complaint('CONTROL_CHARACTER', { character }, { where }));
  }
  return text;
}

function placeOfBadByte(bytes: Uint8Array): { line: number; column: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let before = '';
  const step = 4096;
  let from = 0;
  try {
    for (; from < bytes.length; from += step)
      before += decoder.decode(bytes.subarray(from, from + step), { stream: true });
  } catch {
    // The replacement character of a lossy reading stands where the strict one stopped.
  }
  const [sound = ''] = new TextDecoder('utf-8').decode(bytes).slice(before.length).split('\ufffd');
  const lines = (before + sound).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
