import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type Marks, refused } from '../../../desk/gauge/answer-sheet.ts';
import type { GaugeList } from '../../../desk/gauge/list.ts';
import { t } from '../../words/words.ts';

interface OutcomeListProps {
  readonly list: GaugeList;
  readonly marks: Marks;
  readonly onMark: (marks: Marks) => void;
}

const pageSize = 20;

/** The numbered list, a part of it at a time; a box to mark, or a level to choose, for each outcome. */
export function OutcomeList({ list: { outcomes, levels }, marks, onMark }: OutcomeListProps) {
  const id = useId();
  const words = useSignal('');
  const start = useSignal(0);
  const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
  const found = outcomes.flatMap((outcome, index) => {
    const text = outcome.toLowerCase();
    return wanted.every(word => text.includes(word)) ? [index] : [];
  });
  const from = start.value < found.length ? start.value : 0;
  const shown = found.slice(from, from + pageSize);
  const mark = (outcome: number, level: number) =>
    onMark(marks.map((before, index) => (index === outcome ? level : before)));
  return (
    <>
      {outcomes.length > pageSize && (
        <div class="field">
          <label for={`${id}-find`}>{t('gauge.find')}</label>
          <input
            id={`${id}-find`}
            type="search"
            dir="auto"
            value={words.value}
            onInput={event => {
              words.value = event.currentTarget.value;
              start.value = 0;
            }}
          />
        </div>
      )}
      <ol class="outcome-list" start={(shown[0] ?? 0) + 1}>
        {shown.map(outcome => (
          <li key={outcome} value={outcome + 1}>
            {levels.length === 1 ? (
              <label class="check">
                <input
                  type="checkbox"
                  checked={marks[outcome] !== refused}
                  onChange={event => mark(outcome, event.currentTarget.checked ? 0 : refused)}
                />
                <span dir="auto">{outcomes[outcome]}</span>
              </label>
            ) : (
              <>
                <label for={`${id}-${outcome}`} dir="auto">
                  {outcomes[outcome]}
                </label>{' '}
                <select
                  id={`${id}-${outcome}`}
                  value={marks[outcome]}
                  onChange={event => mark(outcome, Number(event.currentTarget.value))}
                >
                  <option value={refused}>{t('gauge.refuse')}</option>
                  {levels.map((level, index) => (
                    <option key={level} value={index}>
                      {level}
                    </option>
                  ))}
                </select>
              </>
            )}
          </li>
        ))}
      </ol>
      {found.length > pageSize && (
        <p class="buttons">
          <button type="button" aria-disabled={from === 0} onClick={() => (start.value = Math.max(0, from - pageSize))}>
            {t('gauge.before')}
          </button>
          <span role="status">{t('gauge.page', { from: from + 1, to: from + shown.length, all: found.length })}</span>
          <button
            type="button"
            aria-disabled={from + pageSize >= found.length}
            onClick={() => {
              if (from + pageSize < found.length) start.value = from + pageSize;
            }}
          >
            {t('gauge.after')}
          </button>
        </p>
      )}
    </>
  );
}
