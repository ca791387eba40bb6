/**
 * Files at rest in the age format (age-encryption.org/v1; C2SP specification), by the library of its author. What is written
 * here opens with any age program (`age -d`).
 *
 * Guaranteed: confidentiality and integrity of the content against who lacks the passphrase. Not guaranteed: the length of
 * the content is seen, so is that a file exists; a weak passphrase can be guessed, at the cost of one scrypt (N = 2^18)
 * a guess. Not constant-time.
 */
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { VerificationError } from '../../core/errors.ts';

/** Encrypts with a passphrase: slow on purpose (scrypt). */
export async function sealWithPassphrase(
  content: Uint8Array,
  passphrase: string,
  workFactor = 18,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(content);
}

/** @throws VerificationError where the passphrase is wrong or the content was changed. */
export async function openWithPassphrase(sealed: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return orWrong(() => decrypter.decrypt(sealed));
}

/** A fresh key (an age X25519 identity). It is a secret. */
export function newKey(): Promise<string> {
  return generateX25519Identity();
}

/** Encrypts to a key: fast. */
export async function sealWithKey(content: Uint8Array, key: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(key));
  return encrypter.encrypt(content);
}

/** @throws VerificationError where the key is another or the content was changed. */
export async function openWithKey(sealed: Uint8Array, key: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  return orWrong(() => decrypter.decrypt(sealed));
}

async function orWrong<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new VerificationError(
      {
        code: 'NOT_OPENED',
        message: 'The encrypted case does not open.',
        hint: 'The passphrase is another, or the file was changed or cut short.',
      },
      { cause: error },
    );
  }
}
