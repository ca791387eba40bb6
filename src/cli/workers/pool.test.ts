import { expect, test } from 'vitest';
import { tooManyOptions } from '../../../test/support/too-many-options.ts';
import { LimitError } from '../../core/errors.ts';
import { WorkerPool } from './pool.ts';

test('a task that a thread refuses is refused by its own class; a fault stays a fault; the pool works on', async () => {
  const pool = new WorkerPool(1);
  const sample = { kind: 'cell', concept: 'seq', reference: [] } as const;
  await expect(pool.run({ ...sample, case: tooManyOptions })).rejects.toBeInstanceOf(LimitError);
  await expect(pool.run({ ...sample, case: undefined as never })).rejects.toMatchObject({ name: 'TypeError' });
  await expect(pool.run({ ...sample, case: tooManyOptions })).rejects.toMatchObject({ code: 'TOO_MANY_OPTIONS' });
  await pool.close();
});
