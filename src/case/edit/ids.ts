import { reservedWords } from '../statement/parse.ts';

/** Kebab-case ids from names, each its own: a second "Attack" becomes `attack-2`. A name without letters gives `fallback-1`. */
export function idsFrom(names: readonly string[], fallback: string): string[] {
  const used = new Set<string>(reservedWords);
  return names.map((name, index) => {
    const words = name
      .normalize('NFKC')
      .toLowerCase()
      .slice(0, 60)
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
    const plain = words?.join('-') ?? '';
    const base = /\p{L}/u.test(plain) ? plain : `${fallback}-${index + 1}`;
    let id = base;
    for (let next = 2; used.has(id) || id === 'constructor' || id === 'prototype'; next++) id = `${base}-${next}`;
    used.add(id);
    return id;
  });
}
