import { useId } from 'preact/hooks';
import { valueAt } from '../../../case/description/found.ts';
import type { PreferenceStatement } from '../../../case/model.ts';
import { say } from '../../parts/notice.tsx';
import { edit, session } from '../../state/session.ts';
import { complaintInWords, t } from '../../words/words.ts';

/** Whether a statement is a core priority: as the file says, else the first of the party. */
export function CoreField({ statement: { at, text, isCore } }: { readonly statement: PreferenceStatement }) {
  const id = useId();
  const commit = (core: boolean) => {
    const raw = valueAt(session.value!.document.data, at);
    const isLong = typeof raw === 'object' && raw !== null;
    const [complaint] = edit(
      [isLong ? { do: 'set', at: [...at, 'core'], value: core } : { do: 'set', at, value: { statement: text, core } }],
      'change.statement',
    );
    if (complaint) say(complaintInWords(complaint));
  };
  return (
    <span class="sure" title={t('help.statement.core')}>
      <input id={id} type="checkbox" checked={isCore} onChange={event => commit(event.currentTarget.checked)} />
      <label for={id}>{t('place.core')}</label>
    </span>
  );
}
