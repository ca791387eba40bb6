/**
 * A case under a passphrase. In storage a case has a key of its own, and only the key is encrypted with the passphrase: a
 * save is fast, and the passphrase is asked for once. An exported container is one age file with the passphrase alone.
 */
import {
  newKey,
  openWithKey,
  openWithPassphrase,
  sealWithKey,
  sealWithPassphrase,
} from '../../secure/primitives/age.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

export interface CaseKey {
  /** A secret: kept in memory only while the case is unlocked. */
  readonly key: string;
  /** The key under the passphrase, for storage. */
  readonly sealed: Uint8Array;
}

/** A fresh key for a case. `workFactor` is log2 of the cost of one guess at the passphrase. */
export async function createCaseKey(passphrase: string, workFactor?: number): Promise<CaseKey> {
  const key = await newKey();
  return { key, sealed: await sealWithPassphrase(bytesOf(key), passphrase, workFactor) };
}

/** @throws VerificationError for a wrong passphrase. */
export async function openCaseKey(sealed: Uint8Array, passphrase: string): Promise<string> {
  return textOf(await openWithPassphrase(sealed, passphrase));
}

export function sealText(text: string, key: string): Promise<Uint8Array> {
  return sealWithKey(bytesOf(text), key);
}

export async function openText(sealed: Uint8Array, key: string): Promise<string> {
  return textOf(await openWithKey(sealed, key));
}

/** The bytes of an exported container: an age file that holds the given text. */
export function writeContainer(text: string, passphrase: string, workFactor?: number): Promise<Uint8Array> {
  return sealWithPassphrase(bytesOf(text), passphrase, workFactor);
}

/** @throws VerificationError for a wrong passphrase or a damaged file. */
export async function readContainer(bytes: Uint8Array, passphrase: string): Promise<string> {
  return textOf(await openWithPassphrase(bytes, passphrase));
}

/** Whether a file is an age container, by its first line. */
export function isContainer(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 22)) === 'age-encryption.org/v1\n';
}
