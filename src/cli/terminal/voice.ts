/** The sentences of the command line in the language of the terminal. */
import { figuresNote } from '../../case/figures.ts';
import { visible } from '../../core/escape.ts';
import type { Saying, Values } from '../../core/values.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';
import { english } from '../../words/english.ts';
import { isolated, say, sayPlainly } from '../../words/say.ts';
import type { Terminal } from './terminal.ts';

export type Voice = (key: MessageKey, values?: Values) => string;

/** For people: names keep their own direction. */
export function voiceOf({ language = english }: Pick<Terminal, 'language'>): Voice {
  return (key, values = {}) => say(key, values, language);
}

/** For programs, and for what is laid out in columns by a parser: without invisible marks. */
export function plainVoiceOf({ language = english }: Pick<Terminal, 'language'>): Voice {
  return (key, values = {}) => sayPlainly(key, values, language);
}

/** What others wrote, where it stands by itself on the terminal: harmless, and in its own direction. */
export const namesOf =
  ({ language = english }: Pick<Terminal, 'language'>) =>
  (text: string): string =>
    isolated(visible(text), language.code);

/** A sentence that another one may hold. */
export const speaking =
  (voice: Voice) =>
  ({ say: key, values }: Saying): string =>
    voice(key as MessageKey, values);

/** Whose figures a case has; undefined where they are the parties' own or nobody says. */
export function figuresLine({ figures }: { readonly figures?: string | undefined }, voice: Voice): string | undefined {
  const note = figuresNote({ ...(figures !== undefined && { figures }) });
  return note && speaking(voice)(note);
}
