/** Complains of every id that names nothing, wherever the description says that an id stands. */
import { valuesAt } from '../description/found.ts';
import { definitions, idsOfState, type Reference, references, seenFrom } from '../description/references.ts';
import type { Path } from '../model.ts';
import type { Builder } from './builder.ts';
import { isObject } from './merge-patch.ts';

/** Ids within statements are read with the statements. */
export function checkReferences(data: unknown, builder: Builder): void {
  const known = knownIds(data);
  for (const reference of references) {
    if (reference.orText || reference.as === 'statement') continue;
    const { kinds, path: pattern, as } = reference;
    const label = kinds.join(' or ');
    for (const { path, value } of valuesAt(data, pattern)) {
      const check = (id: string, at: Path) => builder.known(id, known(reference, path), label, at, as === 'keys');
      if (as === 'keys') for (const id of isObject(value) ? Object.keys(value) : []) check(id, [...path, id]);
      else if (typeof value === 'string')
        for (const id of as === 'state' ? idsOfState(value) : [value]) check(id, path);
    }
  }
}

/** The ids that may stand at a place. Each list is made once. */
function knownIds(data: unknown): (reference: Reference, at: Path) => readonly string[] {
  const lists = new Map<string, readonly string[]>();
  return ({ kinds, path: from }, at) => {
    const maps = definitions.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => seenFrom(path, from, at));
    const key = JSON.stringify(maps);
    const ids =
      lists.get(key) ?? maps.flatMap(map => valuesAt(data, map)).flatMap(({ value }) => Object.keys(value ?? {}));
    lists.set(key, ids);
    return ids;
  };
}
