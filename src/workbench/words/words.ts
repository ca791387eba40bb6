/** Words in the chosen language. Other languages than English are loaded when they are chosen. */
import { computed, signal } from '@preact/signals';
import {
  type Catalogue,
  directionOf,
  formatMessage,
  type Language,
  languages,
  type MessageKey,
  type Values,
} from './catalogue.ts';
import type { Complaining } from './complaints/en.ts';
import { en } from './en.ts';

interface Words {
  readonly catalogue: Catalogue;
  /** An English complaint in this language; missing for English. */
  readonly complaint?: (english: string) => string | undefined;
}

const loaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<[Catalogue, Complaining]>>> = {
  uk: async () => [(await import('./uk.ts')).uk, (await import('./complaints/uk.ts')).uk],
  ru: async () => [(await import('./ru.ts')).ru, (await import('./complaints/ru.ts')).ru],
  fr: async () => [(await import('./fr.ts')).fr, (await import('./complaints/fr.ts')).fr],
  ar: async () => [(await import('./ar.ts')).ar, (await import('./complaints/ar.ts')).ar],
};

async function loadWords(wanted: Language): Promise<Words> {
  if (wanted === 'en') return { catalogue: en };
  const [[catalogue, complaining], { complaintIn }] = await Promise.all([
    loaders[wanted](),
    import('./complaints/complaint-in.ts'),
  ]);
  return { catalogue, complaint: english => complaintIn(english, wanted, complaining) };
}

const chosen = signal<{ readonly language: Language } & Words>({ language: 'en', catalogue: en });

const language = computed(() => chosen.value.language);
export const direction = computed(() => directionOf(chosen.value.language));

export async function chooseLanguage(wanted: Language): Promise<void> {
  chosen.value = { language: wanted, ...(await loadWords(wanted)) };
  document.documentElement.lang = wanted;
  document.documentElement.dir = directionOf(wanted);
}

/** The language of the browser where there is a catalogue, else English. */
export function browserLanguage(): Language {
  const wanted = navigator.languages.map(tag => tag.split('-')[0]);
  return wanted.find((tag): tag is Language => languages.includes(tag as Language)) ?? 'en';
}

/** A message in the chosen language. */
export function t(key: MessageKey, values?: Values): string {
  const { language: current, catalogue } = chosen.value;
  return formatMessage(catalogue[key], current, values);
}

/** What a reader of files, statements or answers complains of, in the chosen language; English where it has no words for it. */
export function complaintInWords(english: string): string {
  return chosen.value.complaint?.(english) ?? english;
}

export function formatDate(when: number): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short' }).format(when);
}

/** A share as whole percent; never 0 or 100 for what is not quite so. */
export function formatShare(share: number): string {
  const percent = new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 0 });
  if (Number.isNaN(share)) return t('share.unknown');
  if (share > 0 && share < 0.01) return `<${percent.format(0.01)}`;
  if (share < 1 && share > 0.99) return `>${percent.format(0.99)}`;
  return percent.format(share);
}

/** Points or a utility, to a tenth of a point. */
export function formatPoints(value: number): string {
  return new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 }).format(value);
}

/** A whole number of any length, given as decimal digits. */
export function formatDigits(digits: string): string {
  return new Intl.NumberFormat(language.value).format(BigInt(digits));
}

/** Items as the language lists them: `a, b and c`. */
export function listed(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(language.value, { type }).format(items.map(item => `\u2068${item}\u2069`));
}
