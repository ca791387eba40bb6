/** What is wrong, by a key and its values: the English that files and errors carry, and the same in any language. */
import type { Complaint, Where } from '../core/errors.ts';
import type { Saying, Value, Values } from '../core/values.ts';
import { complaintsEn } from './catalogues/complaints/en.ts';
import type { Message } from './message.ts';
import { type Language, say, sayPlainly } from './say.ts';

type MessageKey = keyof typeof complaintsEn;
type Text<Of> = Of extends string ? Of : Of[keyof Of] & string;
/** The names of the places that a text leaves open. */
type Places<Of> = Of extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `"${string}` ? never : Name) | Places<Rest>
  : never;
type PlacesOf<Key> = Key extends MessageKey ? Places<Text<(typeof complaintsEn)[Key]>> : never;
type Named<Name extends string> = Readonly<Record<Name, Value>>;

export type ComplaintKey = Exclude<MessageKey, `${string}.hint`>;

interface More {
  readonly where?: Where;
  /** In place of the hint that stands under the key. */
  readonly hint?: Saying;
  /** In place of the key's own code. */
  readonly code?: string;
}

type Rest<Name extends string> = [Name] extends [never]
  ? [values?: Readonly<Record<string, never>>, more?: More]
  : [values: Named<Name>, more?: More];

const english: Language<MessageKey> = { code: 'en', messages: complaintsEn };

/** A sentence of the complaints as a value of another one, or as a hint. */
export function saying<Key extends MessageKey>(
  key: Key,
  ...[values]: [PlacesOf<Key>] extends [never] ? [] : [values: Named<PlacesOf<Key>>]
): Saying {
  return { say: key, ...(values && { values }) };
}

/** A sentence of the complaints in English. */
export function inEnglish({ say: key, values = {} }: Saying): string {
  return sayPlainly(key as MessageKey, values, english);
}

/** A complaint under `CODE` or `CODE.variant`. What its hint needs, under the key or given, is among the values. */
export function complaint<Key extends ComplaintKey>(
  key: Key,
  ...[given = {}, { where, hint: instead, code } = {}]: Rest<PlacesOf<Key> | PlacesOf<`${Key}.hint`>>
): Complaint {
  const own = `${key}.hint`;
  const remedy = instead?.say ?? (own in complaintsEn ? own : undefined);
  const values: Values = { ...given, ...instead?.values };
  const said = code ?? key.split('.')[0]!;
  return {
    code: said,
    message: sayPlainly(key, values, english),
    ...(where && { where }),
    ...(remedy && { hint: sayPlainly(remedy as MessageKey, values, english) }),
    ...(key !== said && { sentence: key }),
    ...(remedy && remedy !== own && { remedy }),
    ...(Object.keys(values).length > 0 && { values }),
  };
}

/** A complaint told within another sentence, which has the place `said` for it; code and hint stay. */
export function within<Key extends ComplaintKey>(
  key: Key,
  around: Named<Exclude<PlacesOf<Key>, 'said'>>,
  { code, sentence = code, hint, remedy = `${sentence}.hint`, values: own = {} }: Complaint,
): Pick<Complaint, 'message' | 'sentence' | 'remedy' | 'values'> {
  const values: Values = { ...own, ...around, said: { say: sentence, values: own } };
  return { message: sayPlainly(key, values, english), sentence: key, ...(hint && { remedy }), values };
}

/** A complaint with its message and hint in a language. What the catalogue has no sentence for stays as it is. */
export function complaintIn(original: Complaint, language: Language, speak: typeof say = say): Complaint {
  const { code, values = {}, sentence = code, remedy = `${sentence}.hint`, hint } = original;
  const messages: Readonly<Record<string, Message>> = language.messages;
  const known: Language<string> = { code: language.code, messages };
  if (!(sentence in messages)) return original;
  return {
    ...original,
    message: speak(sentence, values, known),
    ...(hint && remedy in messages && { hint: speak(remedy, values, known) }),
  };
}
