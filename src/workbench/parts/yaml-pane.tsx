import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { draftComplaints, dropDraft, session, typeText } from '../state/session.ts';
import { t } from '../words/words.ts';
import { Complaints } from './complaints.tsx';

const pauseMs = 150;

interface FileToggleProps {
  readonly isShown: boolean;
  readonly toggle: () => void;
}

export function FileToggle({ isShown, toggle }: FileToggleProps) {
  return (
    <button type="button" aria-expanded={isShown} aria-controls="yaml-pane" onClick={toggle}>
      {isShown ? t('yaml.hide') : t('yaml.show')}
    </button>
  );
}

/** The case's file, to edit as it is. What is no case yet stays here as a draft; the forms keep the last good case. */
export function YamlPane() {
  const { text, draft } = session.value!.contents;
  const id = useId();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const area = useRef<HTMLTextAreaElement>(null);
  const pending = useRef<string>(undefined);
  const settle = () => {
    clearTimeout(timer.current);
    if (pending.current !== undefined) typeText(pending.current);
    pending.current = undefined;
    setTyped(undefined);
  };
  useEffect(() => settle, []);
  const complaints = draftComplaints.value;
  const goTo = (line: number, column: number) => {
    const element = area.current;
    if (!element) return;
    const lines = element.value.split('\n');
    const offset = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
    element.focus();
    element.setSelectionRange(offset, offset);
    element.scrollTop = Math.max(0, (element.scrollHeight / lines.length) * (line - 4));
  };
  return (
    <aside id="yaml-pane" aria-labelledby={`${id}-head`} class="yaml">
      <h2 id={`${id}-head`}>{t('yaml.heading')}</h2>
      <p class="hint">{t('yaml.hint')}</p>
      <textarea
        ref={area}
        class="code"
        dir="ltr"
        spellcheck={false}
        aria-labelledby={`${id}-head`}
        aria-invalid={complaints.length > 0 || undefined}
        aria-describedby={`${id}-complaints`}
        value={typed ?? draft ?? text}
        onInput={event => {
          pending.current = event.currentTarget.value;
          setTyped(pending.current);
          clearTimeout(timer.current);
          timer.current = setTimeout(settle, pauseMs);
        }}
        onBlur={() => pending.current !== undefined && settle()}
      />
      <div id={`${id}-complaints`} role="status">
        {complaints.length > 0 && (
          <>
            <p>
              <strong>{t('yaml.draft', { n: complaints.length })}</strong>{' '}
              <button type="button" onClick={dropDraft}>
                {t('yaml.drop')}
              </button>
            </p>
            <Complaints complaints={complaints} goTo={({ where }) => goTo(where?.line ?? 1, where?.column ?? 1)} />
          </>
        )}
      </div>
    </aside>
  );
}
