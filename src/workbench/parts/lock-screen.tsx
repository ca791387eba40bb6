import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { ParleyError } from '../../core/errors.ts';
import { openStored } from '../state/autosave.ts';
import { type Lock, unlocked } from '../state/lock.ts';
import { t } from '../words/words.ts';

/** Stands in place of everything while the page is locked. */
export function LockScreen({ lock: { id, needsPassphrase } }: { readonly lock: Lock }) {
  const passphrase = useSignal('');
  const wrong = useSignal<string | undefined>(undefined);
  const field = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  const unlock = async (event: Event) => {
    event.preventDefault();
    if (!needsPassphrase || id === undefined) return unlocked();
    wrong.value = t('working');
    try {
      await openStored(id, passphrase.value);
      unlocked();
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      wrong.value = t('lock.wrong');
    }
  };
  return (
    <main class="locked">
      <h1>{t('lock.heading')}</h1>
      <p>{needsPassphrase ? t('lock.sealed') : t('lock.hidden')}</p>
      <form ref={form} onSubmit={unlock}>
        {needsPassphrase && (
          <>
            <label for={field}>{t('passphrase')}</label>
            <input
              id={field}
              type="password"
              autocomplete="current-password"
              value={passphrase.value}
              onInput={event => (passphrase.value = event.currentTarget.value)}
            />
          </>
        )}
        <button type="submit" class="primary">
          {t('lock.unlock')}
        </button>
        <p role="status">{wrong.value}</p>
      </form>
    </main>
  );
}
