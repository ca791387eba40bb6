import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../../words/words.ts';
import { seal } from './practice.ts';

/** A party whose answers stand is not asked for them again: it reads, consents and seals. */
export function StandingForm({ index }: { readonly index: 0 | 1 }) {
  const id = useId();
  const read = useSignal(false);
  const isMissed = useSignal(false);
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        isMissed.value = !read.value;
        if (read.value) seal(index, []);
      }}
    >
      <p>{t('gauge.stands')}</p>
      <label class="check" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={read.value}
          onChange={event => (read.value = event.currentTarget.checked)}
        />
        {t('gauge.read')}
      </label>
      <div role="status">{isMissed.value && <p>{t('gauge.needsRead')}</p>}</div>
      <button type="submit" class="primary">
        {t('gauge.seal')}
      </button>
    </form>
  );
}
