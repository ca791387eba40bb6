import type { Saying } from '../../core/values.ts';
import type { CaseDocument } from '../file/check-data.ts';
import { type Selection, variantCase } from '../file/variant.ts';
import type { Case, Path, Variant } from '../model.ts';

/** A value without evidence and without an assumption behind it; `says` names a party by its id. */
export interface UnsupportedValue {
  readonly at: Path;
  readonly says: Saying;
}

/** Every value of a case that rests on nothing and should: preferences, rules, points. What an option is needs no evidence. */
export function unsupportedValues({ supported }: Case): UnsupportedValue[] {
  return supported.flatMap(({ because, unsupported }) => (unsupported && because.length === 0 ? [unsupported] : []));
}

/** The unsupported values of a case and, at their places in its variants, those that a variant brings in. */
export function allUnsupportedValues(document: CaseDocument): UnsupportedValue[] {
  const { case: plain } = document;
  const own = unsupportedValues(plain);
  const known = new Set(own.map(({ says }) => JSON.stringify(says)));
  const brought = (variant: Variant, selection: Selection) =>
    unsupportedValues(variantCase(document, selection))
      .filter(({ says }) => !known.has(JSON.stringify(says)))
      .map(({ at, says }) => ({ at: [...variant.at, 'changes', ...at], says }));
  return [
    ...own,
    ...plain.readings.flatMap(variant => brought(variant, { reading: variant.id })),
    ...plain.frameworks.flatMap(variant => brought(variant, { framework: variant.id })),
    ...plain.futures.flatMap(variant => brought(variant, { future: variant.id })),
  ];
}
