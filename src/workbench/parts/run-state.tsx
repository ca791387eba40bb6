import type { ComponentChildren } from 'preact';
import type { Run } from '../state/long-run.ts';
import { t } from '../words/words.ts';

interface RunStateProps {
  readonly run: Run<unknown, unknown>;
  /** What is being done. */
  readonly doing: string;
  /** The name of the progress bar. */
  readonly progress: string;
  readonly cancel: () => void;
  /** The button that takes up what was cancelled. */
  readonly again?: { readonly label: string; readonly run: () => void };
  /** Stands there while nothing runs. */
  readonly children?: ComponentChildren;
}

/** How far long work is, with Cancel first: it stays under the pointer whatever the words beside it become. */
export function RunState({ run: { state, done, total }, doing, progress, cancel, again, children }: RunStateProps) {
  return (
    <div class="run" role="status">
      {state === 'running' ? (
        <>
          <button type="button" onClick={cancel}>
            {t('cancel')}
          </button>
          <progress value={done} max={total} aria-label={progress} />
          <span>{doing}</span>
        </>
      ) : (
        children
      )}
      {state === 'cancelled' && again && (
        <button type="button" onClick={again.run}>
          {again.label}
        </button>
      )}
    </div>
  );
}
