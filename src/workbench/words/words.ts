/** Words in the chosen language. Other languages than English are loaded when they are chosen. */
import { computed, signal } from '@preact/signals';
import type { Values } from '../../core/values.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';
import { english } from '../../words/english.ts';
import { countIn, listIn, momentIn, pointsIn, shareIn, sharesIn, signedIn } from '../../words/figures.ts';
import { directionOf, type LanguageCode, languageOfTag } from '../../words/languages.ts';
import { loadLanguage } from '../../words/load-language.ts';
import { isolated, type Language, say } from '../../words/say.ts';
import type { Complaining } from './complaints/en.ts';

type Complaint = (english: string) => string | undefined;

const complaining: Readonly<Record<Exclude<LanguageCode, 'en'>, () => Promise<Complaining>>> = {
  uk: async () => (await import('./complaints/uk.ts')).uk,
  ru: async () => (await import('./complaints/ru.ts')).ru,
  fr: async () => (await import('./complaints/fr.ts')).fr,
  ar: async () => (await import('./complaints/ar.ts')).ar,
};

async function loadComplaints(wanted: LanguageCode): Promise<Complaint | undefined> {
  if (wanted === 'en') return undefined;
  const [words, { complaintIn }] = await Promise.all([complaining[wanted](), import('./complaints/complaint-in.ts')]);
  return text => complaintIn(text, wanted, words);
}

const chosen = signal<{ readonly language: Language; readonly complaint: Complaint | undefined }>({
  language: english,
  complaint: undefined,
});

const code = computed(() => chosen.value.language.code);
export const direction = computed(() => directionOf(code.value));

export async function chooseLanguage(wanted: LanguageCode): Promise<void> {
  const [language, complaint] = await Promise.all([loadLanguage(wanted), loadComplaints(wanted)]);
  chosen.value = { language, complaint };
  document.documentElement.lang = wanted;
  document.documentElement.dir = directionOf(wanted);
}

/** The language of the browser where there is a catalogue, else English. */
export function browserLanguage(): LanguageCode {
  return navigator.languages.map(languageOfTag).find(each => each !== undefined) ?? 'en';
}

/** A message in the chosen language. */
export function t(key: MessageKey, values: Values = {}): string {
  return say(key, values, chosen.value.language);
}

/** What a reader of files, statements or answers complains of, in the chosen language; English where it has no words for it. */
export function complaintInWords(english: string): string {
  return chosen.value.complaint?.(english) ?? english;
}

export function formatDate(when: number): string {
  return momentIn(code.value, when);
}

/** A share in whole percent. */
export function formatShare(share: number): string {
  return Number.isNaN(share) ? t('share.unknown') : shareIn(code.value, share);
}

/** What lies between two shares; the one where they are the same. */
export function formatShares(low: number, high: number): string {
  return low === high ? formatShare(low) : sharesIn(code.value, low, high);
}

export function formatPoints(value: number): string {
  return pointsIn(code.value, value);
}

/** Points gained or lost, with their sign. */
export function formatGain(value: number): string {
  return signedIn(code.value, value);
}

/** A whole number of any length, given as decimal digits. */
export function formatDigits(digits: string): string {
  return countIn(code.value, BigInt(digits));
}

/** Items as the language lists them: `a, b and c`; or one after the other. */
export function listed(items: readonly string[], kind: 'and' | 'or' | 'items' = 'and'): string {
  return listIn(
    code.value,
    items.map(item => isolated(item, code.value)),
    kind,
  );
}
