/** Every place of a case file with what stands there, in the order of the description. */
import type { z } from 'zod';
import type { Path } from '../model.ts';
import { caseSchema } from './case-schema.ts';
import { type Meaning, meaningOf } from './meaning.ts';

export interface Place {
  /** Keys from the top; `*` is any key of a map, `#` any index of a list. */
  readonly path: readonly string[];
  readonly meaning: Meaning;
  /** Without what makes it optional. */
  readonly schema: z.core.$ZodTypes;
  readonly isRequired: boolean;
}

/** Of a value that may be written in several ways there is a place for each, after that of the value as a whole. */
function placesIn(schema: z.core.$ZodType, path: readonly string[], outer: Meaning = {}, isRequired = true): Place[] {
  const known = schema as z.core.$ZodTypes;
  const meaning = { ...meaningOf(schema), ...outer };
  if (known._zod.def.type === 'optional') return placesIn(known._zod.def.innerType, path, meaning, false);
  const own = { path, meaning, schema: known, isRequired };
  return [own, ...inside(known, path, isRequired)];
}

function inside(schema: z.core.$ZodTypes, path: readonly string[], isRequired: boolean): Place[] {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, member]) => placesIn(member, [...path, key]));
    case 'record':
      return meaningOf(schema).patch ? [] : placesIn(def.valueType, [...path, '*']);
    case 'array':
      return placesIn(def.element, [...path, '#']);
    case 'union':
      return def.options.flatMap(option => placesIn(option, path, {}, isRequired));
    default:
      return [];
  }
}

export const places: readonly Place[] = placesIn(caseSchema, []);

/** The places that a path of the data leads to; within the changes of a variant, those of the case itself. */
export function placesAt(path: Path): readonly Place[] {
  const own = withoutPatch(path);
  return places.filter(each => leadsTo(each.path, own));
}

/** What a path leads to means, however it is written. */
export function meaningAt(path: Path): Meaning {
  return Object.assign(
    {},
    ...placesAt(path)
      .map(({ meaning }) => meaning)
      .toReversed(),
  );
}

/** Where the changes of variants stand. */
export const patches: readonly (readonly string[])[] = places
  .filter(({ meaning }) => meaning.patch)
  .map(({ path }) => path);

/** A path within the changes of a variant, as one of the case that is changed. */
export function withoutPatch<Step extends string | number>(path: readonly Step[]): readonly Step[] {
  const patch = patches.find(each => path.length > each.length && leadsTo(each, path.slice(0, each.length)));
  return patch ? path.slice(patch.length) : path;
}

/** Whether a path is one of those that a pattern stands for. In a path `#` is any item of a list. */
export function leadsTo(pattern: readonly string[], path: Path): boolean {
  return pattern.length === path.length && pattern.every((step, at) => isStep(step, path[at]!));
}

function isStep(step: string, key: string | number): boolean {
  const isItem = typeof key === 'number' || key === '#';
  return step === '#' ? isItem : step === '*' ? !isItem : step === key;
}

/** What no variant may change. */
export const fixedPlaces: readonly (readonly string[])[] = places
  .filter(({ meaning }) => meaning.fixed)
  .map(({ path }) => path);

const orderedMaps = places.filter(({ meaning }) => meaning.ordered).map(({ path }) => path);

/** Whether the order of the entries says something of the map to which a path leads. */
export function isOrdered(path: Path): boolean {
  const own = withoutPatch(path);
  return orderedMaps.some(each => leadsTo(each, own));
}
