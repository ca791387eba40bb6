import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Complaint } from '../../core/errors.ts';
import { Complaints } from './complaints.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Makes the value part of the case; gives the complaints where it cannot be. */
  readonly commit: (value: string) => readonly Complaint[];
  readonly multiline?: boolean;
  /** The label is there for readers by ear alone. */
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
}

/** Short enough for the page to follow within a tenth of a second, long enough to skip the letters of a burst. */
const pauseMs = 30;

/** A text of the case. It is committed while one types; what cannot be part of a case stays in the field with its error. */
export function TextField({ label, value, commit, multiline, hideLabel, placeholder }: TextFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<string>(undefined);
  const latest = useRef(commit);
  latest.current = commit;
  const settle = () => {
    clearTimeout(timer.current);
    const text = pending.current;
    pending.current = undefined;
    if (text === undefined) return;
    const found = latest.current(text);
    setComplaints(found);
    if (found.length === 0) setDraft(current => (current === text ? undefined : current));
  };
  useEffect(() => settle, []);
  const shared = {
    id,
    dir: 'auto' as const,
    value: draft ?? value,
    placeholder,
    'aria-invalid': complaints.length > 0 || undefined,
    'aria-describedby': complaints.length > 0 ? `${id}-error` : undefined,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      pending.current = event.currentTarget.value;
      setDraft(pending.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(settle, pauseMs);
    },
    onBlur: settle,
  };
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'for-ears' : undefined}>
        {label}
      </label>
      {multiline ? <textarea rows={3} {...shared} /> : <input type="text" {...shared} />}
      <Complaints complaints={complaints} id={`${id}-error`} />
    </div>
  );
}
