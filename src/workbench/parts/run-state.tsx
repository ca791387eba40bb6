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

/** How far long work is, with Cancel. */
export function RunState({ run: { state, done, total }, doing, progress, cancel, again, children }: RunStateProps) {
  return (
    <div class="run" role="status">
      {state === 'running' ? (
        <>
          <span>{doing}</span>
          <progress value={done} max={total} aria-label={progress} />
          <button type="button" onClick={cancel}>
            {t('cancel')}
          </button>
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
