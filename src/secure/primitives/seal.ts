/**
 * Sealing frames under a secret that all participants share and the relay does not have: XChaCha20-Poly1305 with a
 * nonce that is a keyed hash of the message. The same message gives the same frame, so sending it again tells the relay
 * nothing but that, and no nonce is ever used for two messages. It hides content, not length; who of the participants
 * wrote a message, its signature says.
 */
import sodium from 'libsodium-wrappers-sumo';
import { concatBytes, utf8 } from '../../wire/bytes.ts';
import { requireLength } from '../../wire/length.ts';

await sodium.ready;

const nonceLength = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

const secretLength = sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

function derive(secret: Uint8Array, label: string, ...parts: readonly Uint8Array[]): Uint8Array {
  requireLength('frame secret', secret, secretLength);
  return sodium.crypto_generichash(secretLength, concatBytes([utf8(label), ...parts]), secret);
}

/** `secret` is 32 bytes; `place` (the room) is authenticated with the message. @throws UsageError */
export function sealFrame(secret: Uint8Array, place: Uint8Array, message: Uint8Array): Uint8Array {
  const nonce = derive(secret, 'parley frame nonce', place, message).slice(0, nonceLength);
  const key = derive(secret, 'parley frame key');
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(message, place, null, nonce, key);
  sodium.memzero(key);
  return concatBytes([nonce, sealed]);
}

/** The message in a frame; undefined where it was not sealed with this secret for this place, or was changed. @throws UsageError */
export function openFrame(secret: Uint8Array, place: Uint8Array, frame: Uint8Array): Uint8Array | undefined {
  const key = derive(secret, 'parley frame key');
  try {
    if (frame.length < nonceLength + sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES) return undefined;
    const [nonce, sealed] = [frame.slice(0, nonceLength), frame.slice(nonceLength)];
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, place, nonce, key);
  } catch {
    return undefined;
  } finally {
    sodium.memzero(key);
  }
}

/** Bytes from the system's secure source. */
export const randomBytes = (length: number): Uint8Array => sodium.randombytes_buf(length);
