/** A message, or its plural forms by the number `n` (categories of Unicode CLDR, by `Intl.PluralRules`). */
export type Message = string | Plural;

export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}
