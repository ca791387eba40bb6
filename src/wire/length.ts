/** Lengths of byte strings, checked by name at the door where they come in. */
import { type Complaint, UsageError } from '../core/errors.ts';

/** `32 bytes are wanted, 31 were given` */
export function lengthWords(wanted: number, given: number): string {
  return `${wanted} ${wanted === 1 ? 'byte is' : 'bytes are'} wanted, ${given} ${given === 1 ? 'was' : 'were'} given`;
}

/** The complaint about a value that no message can hold, by its name. */
export function misfit(code: string, name: string, detail: string): Complaint {
  return { code, message: `${name}: ${detail}.`, values: { name, detail } };
}

/** @throws UsageError where the caller gives another length. Of the bytes nothing but their number is told. */
export function requireLength(name: string, bytes: Uint8Array, wanted: number): void {
  if (bytes.length === wanted) return;
  throw new UsageError(misfit('BYTES_LENGTH', name, lengthWords(wanted, bytes.length)));
}
