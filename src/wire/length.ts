/** Lengths of byte strings, checked by name at the door where they come in. */
import { type Complaint, UsageError } from '../core/errors.ts';
import type { Saying } from '../core/values.ts';

/** What is wrong with bytes or with a value: in English, and the same by its key in `src/words`, for every language. */
export interface Wrong extends Saying {
  readonly text: string;
}

/** `32 bytes are wanted, 31 were given` */
export function wrongLength(wanted: number, given: number): Wrong {
  const text = `${inEnglish(wanted)} ${wanted === 1 ? 'byte is' : 'bytes are'} wanted, ${inEnglish(given)} ${given === 1 ? 'was' : 'were'} given`;
  return { text, say: 'bytes.length', values: { n: wanted, given: givenOf(given) } };
}

/** `2 are wanted, 1 was given` */
export function wrongCount(wanted: number, given: number): Wrong {
  const text = `${inEnglish(wanted)} ${wanted === 1 ? 'is' : 'are'} wanted, ${inEnglish(given)} ${given === 1 ? 'was' : 'were'} given`;
  return { text, say: 'bytes.count', values: { n: wanted, given: givenOf(given) } };
}

const inEnglish = (count: number): string => count.toLocaleString('en-GB');
const givenOf = (n: number): Saying => ({ say: 'bytes.given', values: { n } });

/** A complaint of a code about what has a name; its sentence has the places `name` and `detail`. */
export function misfit(code: string, name: string, { text, say, values }: Wrong): Complaint {
  return { code, message: `${name}: ${text}.`, values: { name, detail: { say, ...(values && { values }) } } };
}

/** @throws UsageError where the caller gives another length. Of the bytes nothing but their number is told. */
export function requireLength(name: string, bytes: Uint8Array, wanted: number): void {
  if (bytes.length === wanted) return;
  throw new UsageError(misfit('BYTES_LENGTH', name, wrongLength(wanted, bytes.length)));
}
