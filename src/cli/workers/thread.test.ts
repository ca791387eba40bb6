import { expect, test } from 'vitest';
import { tooManyOptions } from '../../../test/support/too-many-options.ts';
import { LimitError } from '../../core/errors.ts';
import { taskPool } from '../../desk/workers/task-pool.ts';
import { startTaskThread } from './thread.ts';

test('a task that a thread refuses is refused by its own class; a fault stays a fault; the pool works on', async () => {
  const pool = taskPool(1, startTaskThread);
  const sample = { kind: 'cell', concept: 'seq', reference: [] } as const;
  await expect(pool.run({ ...sample, case: tooManyOptions })).rejects.toBeInstanceOf(LimitError);
  await expect(pool.run({ ...sample, case: undefined as never })).rejects.toMatchObject({ name: 'TypeError' });
  await expect(pool.run({ ...sample, case: tooManyOptions })).rejects.toMatchObject({ code: 'TOO_MANY_OPTIONS' });
  await pool.close();
});
