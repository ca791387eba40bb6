import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { differencesOf } from '../../case/edit/differences.ts';
import { readCase } from '../../case/file/read.ts';
import { keep, replaceText, session } from '../state/session.ts';
import { formatDate, t } from '../words/words.ts';
import { Dialog } from './dialog.tsx';
import { DifferenceList } from './difference-list.tsx';
import { SelectField } from './select-field.tsx';

/** Named states of the case: taken, compared in words, and brought back (as an edit that can be undone). */
export function SnapshotsDialog({ onClose }: { readonly onClose: () => void }) {
  const name = useSignal('');
  const from = useSignal('0');
  const to = useSignal('now');
  const id = useId();
  const open = session.value;
  if (!open) return null;
  const { contents, document: current } = open;
  const { snapshots, text, file } = contents;
  const take = (event: Event) => {
    event.preventDefault();
    const named = name.value.trim() || formatDate(Date.now());
    keep({ snapshots: [...snapshots, { name: named, when: Date.now(), text }] });
    name.value = '';
  };
  const dataOf = (which: string) =>
    which === 'now' ? current.data : readCase(snapshots[Number(which)]?.text ?? text, file).data;
  const choices = [
    ...snapshots.map((each, index): [string, string] => [String(index), each.name]),
    ['now', t('snapshots.now')] as [string, string],
  ];
  const [before, after] = [dataOf(from.value), dataOf(to.value)];
  const differences = differencesOf(before, after);
  return (
    <Dialog title={t('snapshots.heading')} onClose={onClose} wide>
      <form class="add" onSubmit={take}>
        <label for={id}>{t('snapshots.name')}</label>
        <input id={id} dir="auto" value={name.value} onInput={event => (name.value = event.currentTarget.value)} />
        <button type="submit">{t('snapshots.take')}</button>
      </form>
      {snapshots.length > 0 && (
        <ul class="recent">
          {snapshots.map((snapshot, index) => (
            <li key={index}>
              <bdi>{snapshot.name}</bdi>
              <span class="muted">{formatDate(snapshot.when)}</span>
              <button type="button" onClick={() => replaceText(snapshot.text, 'change.snapshot')}>
                {t('snapshots.restore')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {snapshots.length > 0 && (
        <>
          <h3>{t('snapshots.compare')}</h3>
          <div class="row wide">
            <SelectField
              label={t('snapshots.from')}
              value={from.value}
              choices={choices}
              onChoose={value => (from.value = value)}
            />
            <SelectField
              label={t('snapshots.to')}
              value={to.value}
              choices={choices}
              onChoose={value => (to.value = value)}
            />
          </div>
          <p role="status">{t('snapshots.differences', { n: differences.length })}</p>
          <DifferenceList differences={differences} before={before} after={after} />
        </>
      )}
    </Dialog>
  );
}
