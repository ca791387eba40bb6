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
import { en } from './en.ts';

const loaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  uk: async () => (await import('./uk.ts')).uk,
  ru: async () => (await import('./ru.ts')).ru,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
};

const chosen = signal<{ readonly language: Language; readonly catalogue: Catalogue }>({
  language: 'en',
  catalogue: en,
});

const language = computed(() => chosen.value.language);
export const direction = computed(() => directionOf(chosen.value.language));

export async function chooseLanguage(wanted: Language): Promise<void> {
  const catalogue = wanted === 'en' ? en : await loaders[wanted]();
  chosen.value = { language: wanted, catalogue };
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
