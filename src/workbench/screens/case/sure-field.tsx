import { useId } from 'preact/hooks';
import { valueAt } from '../../../case/description/found.ts';
import type { Edit } from '../../../case/edit/edit.ts';
import type { PreferenceStatement } from '../../../case/model.ts';
import { say } from '../../parts/notice.tsx';
import { edit, session } from '../../state/session.ts';
import { complaintInWords, t } from '../../words/words.ts';

/** How sure it is that the party holds a statement: a probability, a range, or unknown. */
export function SureField({ statement: { at, sure, text } }: { readonly statement: PreferenceStatement }) {
  const id = useId();
  const shown = sure === 'unknown' ? '?' : sure[0] === sure[1] ? String(sure[0]) : sure.join(' - ');
  const commit = (typed: string) => {
    const value = parseSure(typed);
    if (value === undefined) return say(t('sure.wrong'));
    const raw = valueAt(session.value!.document.data, at);
    const isLong = typeof raw === 'object' && raw !== null;
    const edits: Edit[] =
      value === 1
        ? isLong && 'sure' in raw
          ? [{ do: 'delete', at: [...at, 'sure'] }]
          : []
        : isLong
          ? [{ do: 'set', at: [...at, 'sure'], value }]
          : [{ do: 'set', at, value: { statement: text, sure: value } }];
    const [complaint] = edit(edits, 'change.sure');
    if (complaint) say(complaintInWords(complaint));
  };
  return (
    <span class="sure">
      <label for={id}>{t('sure.label')}</label>
      <input
        id={id}
        class="short"
        value={shown}
        title={t('sure.hint')}
        onChange={event => {
          commit(event.currentTarget.value);
          event.currentTarget.value = shown;
        }}
      />
    </span>
  );
}

/** `0.8`, `0.6 - 0.8` or `?`. */
export function parseSure(typed: string): number | [number, number] | 'unknown' | undefined {
  const text = typed.trim().replaceAll(',', '.');
  if (text === '?') return 'unknown';
  const parts = text.split(/\s*[-–]\s*|\s+/).map(Number);
  if (text === '' || parts.length > 2 || parts.some(part => !(part >= 0 && part <= 1))) return undefined;
  const [low, high] = parts;
  if (high === undefined || high === low) return low;
  return low! < high ? [low!, high] : undefined;
}
