import { useSignal } from '@preact/signals';
import { valueAt } from '../../../../case/description/found.ts';
import { textEdit } from '../../../../case/edit/because.ts';
import { newId } from '../../../../case/edit/new-id.ts';
import type { InfeasibleRule, Issue, Path } from '../../../../case/model.ts';
import { Evidence } from '../../../parts/evidence.tsx';
import { say } from '../../../parts/notice.tsx';
import { StatementField } from '../../../parts/statement-field.tsx';
import { edit, session, undo } from '../../../state/session.ts';
import { complaintInWords, t } from '../../../words/words.ts';

interface RuleListProps {
  readonly rules: readonly InfeasibleRule[];
  readonly issues: readonly Issue[];
  /** Where the list stands in the file. */
  readonly at: Path;
  readonly label: string;
  readonly newLabel: string;
}

/** Statements over issues: red lines of a party, or what cannot be agreed together. */
export function RuleList({ rules, issues, at, label, newLabel }: RuleListProps) {
  const fresh = useSignal('');
  const round = useSignal(0);
  const vocabulary = { options: [], issues };
  const add = (event: Event) => {
    event.preventDefault();
    const text = fresh.value.trim();
    if (text === '') return;
    const value = valueAt(session.value!.document.data, at);
    const [complaint] = edit(
      value === undefined
        ? [{ do: 'set', at, value: [text] }]
        : Array.isArray(value)
          ? [{ do: 'insert', at: [...at, value.length], value: text }]
          : [{ do: 'set', at: [...at, newId('', Object.keys(value as object).concat('rule'), 'rule')], value: text }],
      'change.rule',
    );
    if (complaint) return say(complaintInWords(complaint));
    fresh.value = '';
    round.value++;
  };
  return (
    <>
      <ul class="rows">
        {rules.map(rule => (
          <li key={rule.at.join('.')} class="row card" data-evidence>
            <StatementField
              label={label}
              text={rule.text}
              vocabulary={vocabulary}
              commit={text =>
                edit(textEdit(session.value!.document.data, rule.at, text), 'change.rule', rule.at.join('.'))
              }
            />
            <div class="row-foot">
              <Evidence value={rule} name={rule.text} />
              <button
                type="button"
                class="quiet small end"
                aria-label={t('remove', { name: rule.text })}
                onClick={() => {
                  edit([{ do: 'delete', at: rule.at }], 'change.delete');
                  say(t('removed', { name: rule.text }), { label: t('undo'), run: undo });
                }}
              >
                ×
              </button>
            </div>
          </li>
        ))}
      </ul>
      <form class="add" onSubmit={add}>
        <StatementField
          key={round.value}
          label={newLabel}
          text=""
          vocabulary={vocabulary}
          commit={text => {
            fresh.value = text;
            return [];
          }}
        />
        <button type="submit">{t('infeasible.add')}</button>
      </form>
    </>
  );
}
