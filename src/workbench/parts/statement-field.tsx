import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { statementIn } from '../../brief/statement.ts';
import { type Completion, completions, isWholeAt } from '../../case/statement/completions.ts';
import { parseStatement, type Vocabulary } from '../../case/statement/parse.ts';
import type { Complaint } from '../../core/errors.ts';
import { theCase } from '../state/session.ts';
import { language, t } from '../words/words.ts';
import { Complaints } from './complaints.tsx';

interface StatementFieldProps {
  readonly label: string;
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** Nothing may stand there: it is committed as an empty text. */
  readonly optional?: boolean;
  readonly commit: (text: string) => readonly Complaint[];
}

/** Edits a statement: completes names, shows errors in place, reads the statement back as a sentence. */
export function StatementField({ label, text, vocabulary, optional = false, commit }: StatementFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const [caret, setCaret] = useState<number | undefined>(undefined);
  const [chosen, setChosen] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const shown = draft ?? text;
  useEffect(() => {
    setDraft(undefined);
    setComplaints([]);
  }, [text]);
  const { expression, problems } = parseStatement(shown, vocabulary);
  const offered = caret === undefined ? [] : completions(shown, caret, vocabulary, theCase.value?.situation?.options);
  // Enter leaves a whole word as it is, unless another one was chosen.
  const isWhole = caret !== undefined && isWholeAt(shown, caret, vocabulary);
  const isNothing = (said: string) => optional && said.trim() === '';
  const accept = (next: string) => {
    setDraft(next);
    if (isNothing(next) || parseStatement(next, vocabulary).expression) setComplaints(commit(next));
  };
  const complete = (completion: Completion) => {
    accept(completion.text);
    setChosen(-1);
    setCaret(undefined);
    input.current?.focus();
    requestAnimationFrame(() => input.current?.setSelectionRange(completion.caret, completion.caret));
  };
  const wrong = problems.length > 0 && draft !== undefined && !isNothing(draft);
  return (
    <div class="field statement">
      <label for={id} class="for-ears">
        {label}
      </label>
      <input
        ref={input}
        id={id}
        class="code"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={offered.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={chosen >= 0 && offered[chosen] ? `${id}-${chosen}` : undefined}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-reading`}
        value={shown}
        onInput={event => {
          setCaret(event.currentTarget.selectionStart ?? undefined);
          setChosen(-1);
          accept(event.currentTarget.value);
        }}
        onBlur={() => setCaret(undefined)}
        onKeyDown={event => {
          const last = offered.length - 1;
          if (event.key === 'Escape' && offered.length > 0) {
            setCaret(undefined);
            event.preventDefault();
          } else if (event.altKey) return;
          else if (event.key === 'ArrowDown' && offered.length > 0) {
            setChosen(chosen >= last ? 0 : chosen + 1);
            event.preventDefault();
          } else if (event.key === 'ArrowUp' && offered.length > 0) {
            setChosen(chosen <= 0 ? last : chosen - 1);
            event.preventDefault();
          } else if (event.key === 'Enter' && (chosen >= 0 || !isWhole) && offered[Math.max(0, chosen)]) {
            complete(offered[Math.max(0, chosen)]!);
            event.preventDefault();
          }
        }}
      />
      {offered.length > 0 && (
        <div class="completions" id={`${id}-list`} role="listbox" aria-label={t('statement.completions')}>
          {offered.map((completion, index) => (
            <div
              key={completion.word}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              onPointerDown={event => {
                event.preventDefault();
                complete(completion);
              }}
            >
              <bdi class="code">{completion.word}</bdi>
              {completion.says && (
                <span class="muted" dir="auto">
                  {' '}
                  {completion.says}
                </span>
              )}
            </div>
          ))}
        </div>
      )}
      <div id={`${id}-reading`} class="reading">
        {expression && theCase.value && (
          <span dir="auto">{statementIn(expression, theCase.value, language.value)}</span>
        )}
        {wrong && <Complaints complaints={problems} />}
        {!wrong && <Complaints complaints={complaints} />}
      </div>
    </div>
  );
}
