import { effect, signal } from '@preact/signals';
import type { CaseContents } from '../../desk/case/contents.ts';
import { onOtherCase, session } from '../state/session.ts';
import { t } from '../words/words.ts';

interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** The case as it stood: what the action would undo is its last step. */
  readonly contents?: CaseContents | undefined;
}

const notice = signal<Notice | undefined>(undefined);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something at the foot of the page, to readers by ear as well. With an action it stays until it is closed. */
export function say(text: string, action?: Notice['action']): void {
  clearTimeout(timer);
  notice.value = { text, ...(action && { action, contents: session.peek()?.contents }) };
  if (!action) timer = setTimeout(silence, 6_000);
  else requestAnimationFrame(keepFocus);
}

/** Where what had the focus is gone, the notice that says so takes it. */
function keepFocus(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('.notice button')?.focus();
}

function silence(): void {
  notice.value = undefined;
}

// An action is of the case as it stood, and a notice of the case that was open.
effect(() => {
  const contents = session.value?.contents;
  const said = notice.peek();
  if (said?.action && said.contents !== contents) silence();
});
onOtherCase(silence);

export function NoticeBar() {
  const shown = notice.value;
  return (
    <div class="notice" role="status" data-shown={shown !== undefined}>
      {shown && (
        <>
          <span dir="auto">{shown.text}</span>
          {shown.action && (
            <button
              type="button"
              onClick={() => {
                shown.action?.run();
                silence();
                document.getElementById('content')?.focus();
              }}
            >
              {shown.action.label}
            </button>
          )}
          <button type="button" class="quiet" onClick={silence}>
            {t('close')}
          </button>
        </>
      )}
    </div>
  );
}
