/** What the user chose for this browser: kept in local storage, never in a case. */
import { effect, signal } from '@preact/signals';
import { type LanguageCode, languageCodes } from '../../words/languages.ts';
import { browserLanguage } from '../words/words.ts';

export interface Settings {
  readonly language: LanguageCode;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Single-key shortcuts. */
  readonly keys: boolean;
  /** Minutes without input after which the page locks; 0 never. */
  readonly lockAfterMinutes: number;
  /** Whether the YAML stands beside the case. */
  readonly yamlBeside: boolean;
}

const storageKey = 'parley.settings';

function load(): Settings {
  const defaults: Settings = {
    language: browserLanguage(),
    theme: 'auto',
    keys: true,
    lockAfterMinutes: 15,
    yamlBeside: true,
  };
  try {
    const stored = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Settings>;
    const known = { ...defaults, ...stored };
    return languageCodes.includes(known.language) ? known : defaults;
  } catch {
    return defaults;
  }
}

export const settings = signal<Settings>(load());

export function change(changes: Partial<Settings>): void {
  settings.value = { ...settings.value, ...changes };
}

effect(() => {
  const { theme } = settings.value;
  try {
    localStorage.setItem(storageKey, JSON.stringify(settings.value));
  } catch {
    // Storage may be refused; the choice then lasts as long as the page.
  }
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
});
