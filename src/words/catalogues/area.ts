import type { LanguageCode } from '../languages.ts';
import type { Message } from '../message.ts';

type Sentences<Key extends string> = Readonly<Record<Key, Message>>;

/** Sentences that belong together: in English, and in every other language, which is loaded when it is chosen. */
export interface Area<Key extends string = string> {
  readonly en: Sentences<Key>;
  readonly others: Readonly<Record<Exclude<LanguageCode, 'en'>, () => Promise<Sentences<Key>>>>;
}

export function area<Key extends string>(en: Sentences<Key>, others: Area<NoInfer<Key>>['others']): Area<Key> {
  return { en, others };
}
