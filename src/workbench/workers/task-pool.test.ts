/** The page's pool over workers that copy what is sent to them, as a browser's do. */
import { expect, test, vi } from 'vitest';
import { tooManyOptions } from '../../../test/support/too-many-options.ts';
import { LimitError } from '../../core/errors.ts';
import { answerTask } from '../../desk/task-answer.ts';
import { TaskPool } from './task-pool.ts';

class CopyingWorker {
  onmessage?: (event: { data: unknown }) => void;
  postMessage(task: Parameters<typeof answerTask>[0]) {
    const data = structuredClone(answerTask(structuredClone(task)));
    queueMicrotask(() => this.onmessage?.({ data }));
  }
}

test('a task that is refused is refused by its own class; a fault stays a fault; the pool works on', async () => {
  vi.stubGlobal('Worker', CopyingWorker);
  const pool = new TaskPool();
  const sample = { kind: 'cell', concept: 'seq', reference: [] } as const;
  await expect(pool.run({ ...sample, case: tooManyOptions })).rejects.toBeInstanceOf(LimitError);
  await expect(pool.run({ ...sample, case: undefined as never })).rejects.toMatchObject({ name: 'TypeError' });
  vi.unstubAllGlobals();
});
