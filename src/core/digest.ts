/** Digests of inputs for provenance. This is the one file outside `secure/` that may import a hash function. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** JSON with the keys of every object and the members of every set sorted: equal values give equal text. `undefined` members are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (item instanceof Set) return [...item].sort();
    if (item instanceof Map) return Object.fromEntries([...item].sort(byKey));
    if (typeof item === 'bigint') return item.toString();
    if (item === null || typeof item !== 'object' || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(byKey));
  });
}

/** SHA-256 (hex) of the canonical JSON of a value. */
export function digest(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

function byKey([a]: [unknown, unknown], [b]: [unknown, unknown]): number {
  return String(a) < String(b) ? -1 : 1;
}

/** SHA-256 (hex) of a text in UTF-8, as it stands. */
export function digestText(text: string): string {
  return digestBytes(utf8ToBytes(text));
}

/** SHA-256 (hex) of bytes. */
export function digestBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
