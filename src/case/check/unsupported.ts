import type { MessageKey } from '../../words/catalogues/en.ts';
import { english } from '../../words/english.ts';
import { sayPlainly } from '../../words/say.ts';
import type { CaseDocument } from '../file/check-data.ts';
import { type Selection, variantCase } from '../file/variant.ts';
import type { Case, Path, Variant } from '../model.ts';

/** A value without evidence and without an assumption behind it. */
export interface UnsupportedValue {
  readonly at: Path;
  readonly what: string;
}

/** Every value of a case that rests on nothing and should: preferences, rules, points. What an option is needs no evidence. */
export function unsupportedValues({ supported }: Case): UnsupportedValue[] {
  return supported.flatMap(({ because, unsupported }) =>
    unsupported && because.length === 0
      ? [
          {
            at: unsupported.at,
            what: sayPlainly(unsupported.says.say as MessageKey, unsupported.says.values ?? {}, english),
          },
        ]
      : [],
  );
}

/** The unsupported values of a case and, at their places in its variants, those that a variant brings in. */
export function allUnsupportedValues(document: CaseDocument): UnsupportedValue[] {
  const { case: plain } = document;
  const own = unsupportedValues(plain);
  const known = new Set(own.map(({ what }) => what));
  const brought = (variant: Variant, selection: Selection) =>
    unsupportedValues(variantCase(document, selection))
      .filter(({ what }) => !known.has(what))
      .map(({ at, what }) => ({ at: [...variant.at, 'changes', ...at], what }));
  return [
    ...own,
    ...plain.readings.flatMap(variant => brought(variant, { reading: variant.id })),
    ...plain.frameworks.flatMap(variant => brought(variant, { framework: variant.id })),
    ...plain.futures.flatMap(variant => brought(variant, { future: variant.id })),
  ];
}
