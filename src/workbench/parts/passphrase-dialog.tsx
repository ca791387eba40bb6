import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../words/words.ts';
import { Dialog } from './dialog.tsx';

interface PassphraseDialogProps {
  readonly title: string;
  readonly hint: string;
  /** A new passphrase is asked for twice. */
  readonly fresh: boolean;
  /** Gives what is wrong, or nothing where all is well. */
  readonly use: (passphrase: string) => Promise<string | undefined>;
  readonly onClose: () => void;
}

export function PassphraseDialog({ title, hint, fresh, use, onClose }: PassphraseDialogProps) {
  const id = useId();
  const one = useSignal('');
  const two = useSignal('');
  const says = useSignal<string | undefined>(undefined);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (fresh && one.value.length < 8) {
      says.value = t('passphrase.short');
      return;
    }
    if (fresh && one.value !== two.value) {
      says.value = t('passphrase.differ');
      return;
    }
    says.value = t('working');
    await new Promise(resolve => setTimeout(resolve, 30));
    says.value = await use(one.value);
    if (says.value === undefined) onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit}>
        <p class="hint">{hint}</p>
        <label for={`${id}-1`}>{t('passphrase')}</label>
        <input
          id={`${id}-1`}
          type="password"
          autocomplete={fresh ? 'new-password' : 'current-password'}
          value={one.value}
          onInput={event => (one.value = event.currentTarget.value)}
        />
        {fresh && (
          <>
            <label for={`${id}-2`}>{t('passphrase.again')}</label>
            <input
              id={`${id}-2`}
              type="password"
              autocomplete="new-password"
              value={two.value}
              onInput={event => (two.value = event.currentTarget.value)}
            />
          </>
        )}
        <p role="status">{says.value}</p>
        <button type="submit" class="primary">
          {t('passphrase.use')}
        </button>
      </form>
    </Dialog>
  );
}
