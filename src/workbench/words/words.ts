/** Words in the chosen language. Other languages than English are loaded when they are chosen. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Line } from '../../brief/block.ts';
import { lineText } from '../../brief/text.ts';
import type { Complaint } from '../../core/errors.ts';
import type { Saying, Value, Values } from '../../core/values.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';
import { complaintIn } from '../../words/complaint.ts';
import { english } from '../../words/english.ts';
import { listIn, momentIn, pointsIn, shareIn, signedIn } from '../../words/figures.ts';
import { directionOf, type LanguageCode, languageOfTag } from '../../words/languages.ts';
import { loadLanguage } from '../../words/load-language.ts';
import { isolated, type Language, say, sayPlainly } from '../../words/say.ts';

const chosen = signal<Language>(english);
/** The chosen language. */
export const language: ReadonlySignal<Language> = chosen;

const code = computed(() => chosen.value.code);
export const direction = computed(() => directionOf(code.value));

export async function chooseLanguage(wanted: LanguageCode): Promise<void> {
  chosen.value = await loadLanguage(wanted);
  document.documentElement.lang = wanted;
  document.documentElement.dir = directionOf(wanted);
}

/** The language of the browser where there is a catalogue, else English. */
export function browserLanguage(): LanguageCode {
  return navigator.languages.map(languageOfTag).find(each => each !== undefined) ?? 'en';
}

/** A message in the chosen language. */
export function t(key: MessageKey, values: Values = {}): string {
  return say(key, values, chosen.value);
}

/** Sentences of a report in the chosen language. */
export function lineInWords(line: Line): string {
  return lineText(line, chosen.value);
}

/** A value of a sentence alone: a name, a state, a step. */
export function valueInWords(value: Value): string {
  return t('plain', { value });
}

/** A sentence that the engines keep by its key, in the chosen language. */
export function sayingInWords({ say: key, values = {} }: Saying): string {
  return say(key as MessageKey, values, chosen.value);
}

/** The same without marks of direction: for files. */
export function plainInWords({ say: key, values = {} }: Saying): string {
  return sayPlainly(key as MessageKey, values, chosen.value);
}

/** What is wrong, in the chosen language. */
export function complaintInWords(complaint: Complaint): string {
  return complaintIn(complaint, chosen.value).message;
}

/** What is wrong and how to mend it, in the chosen language. */
export function complaintAndHint(complaint: Complaint): string {
  const { message, hint } = complaintIn(complaint, chosen.value);
  return hint ? `${message} ${hint}` : message;
}

/** A complaint of the page itself, by a message of the page. */
export function pageComplaint(complaintCode: string, key: MessageKey, values: Values = {}): Complaint {
  return { code: complaintCode, message: t(key, values), sentence: key, values };
}

export function formatDate(when: number): string {
  return momentIn(code.value, when);
}

/** A share in whole percent. */
export function formatShare(share: number): string {
  return Number.isNaN(share) ? t('share.unknown') : shareIn(code.value, share);
}

export function formatPoints(value: number): string {
  return pointsIn(code.value, value);
}

/** Points gained or lost, with their sign. */
export function formatGain(value: number): string {
  return signedIn(code.value, value);
}

/** Items as the language lists them: `a, b and c`; or one after the other. */
export function listed(items: readonly string[], kind: 'and' | 'or' | 'items' = 'and'): string {
  return listIn(
    code.value,
    items.map(item => isolated(item, code.value)),
    kind,
  );
}
