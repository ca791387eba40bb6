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

/** The texts of a message: itself, or its plural forms. */
export function textsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message as unknown as Record<string, string>);
}

/** The places that a message leaves for values. */
export function placesOf(message: Message): Set<string> {
  return new Set(textsOf(message).flatMap(text => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]!)));
}
