/** Where ids are defined and where they are named. */
import type { Path } from '../model.ts';
import type { Kind } from './meaning.ts';
import { type Place, places } from './places.ts';

/** A map whose keys are ids of a kind. */
export interface Definition {
  readonly kind: Kind;
  readonly path: readonly string[];
}

export const definitions: readonly Definition[] = places.flatMap(({ path, meaning: { keys } }) =>
  keys && 'defines' in keys ? [{ kind: keys.defines, path }] : [],
);

/** A place that names ids: as the keys of a map, as a value, or as words of a text. */
export interface Reference {
  readonly kinds: readonly Kind[];
  readonly path: readonly string[];
  readonly as: 'keys' | 'value' | 'statement' | 'state';
  /** Another text may stand there as well. */
  readonly orText: boolean;
}

export const references: readonly Reference[] = places.flatMap(referenceAt);

function referenceAt({ path, meaning: { keys, refers, orText: may, language } }: Place): Reference[] {
  const orText = may === true;
  if (keys && 'refers' in keys) return [{ kinds: [keys.refers], path, as: 'keys', orText }];
  if (refers) return [{ kinds: refers, path, as: 'value', orText }];
  if (language === 'state') return [{ kinds: ['options'], path, as: 'state', orText }];
  return language ? [{ kinds: [language], path, as: 'statement', orText }] : [];
}

/** The kinds of which no two things may have the same id, because one place may name either. */
export function sharingIds(kind: Kind): ReadonlySet<Kind> {
  return new Set([kind, ...references.filter(({ kinds }) => kinds.includes(kind)).flatMap(({ kinds }) => kinds)]);
}

/**
 * A pattern as seen from a place: as long as both lead the same way, keys stand for `*`. What is defined in an entry of a map is
 * known in that entry alone.
 */
export function seenFrom(pattern: readonly string[], from: readonly string[], at: Path): string[] {
  const apart = pattern.findIndex((step, index) => step !== from[index]);
  const together = apart < 0 ? pattern.length : apart;
  return pattern.map((step, index) => (index < together ? String(at[index]) : step));
}

/** The state that a text says: option ids joined by `+`, or `none`. */
export function idsOfState(text: string): readonly string[] {
  return text.trim() === 'none' ? [] : text.split('+').map(id => id.trim());
}
