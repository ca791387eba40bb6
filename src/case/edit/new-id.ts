import { reservedWords } from '../statement/parse.ts';

/** A fresh id from a name, in the letters of any script: lower-case words joined by hyphens, with a number where it is taken. */
export function newId(name: string, taken: Iterable<string>, otherwise: string): string {
  const used = new Set(taken);
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
  const base = words?.slice(0, 4).join('-').slice(0, 40).replace(/-$/, '');
  const stem =
    base && /\p{L}/u.test(base) && base === base.toLowerCase() && !reservedWords.has(base) ? base : otherwise;
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!used.has(id)) return id;
  }
}
