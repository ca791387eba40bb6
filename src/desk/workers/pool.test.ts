/** The pool and the asker over workers that copy what is sent to them, as threads and web workers do. */
import { expect, test } from 'vitest';
import { CancelledError, LimitError } from '../../core/errors.ts';
import { answerTo } from './answer.ts';
import { Asker } from './asker.ts';
import type { Reply, StartWorker } from './message.ts';
import { WorkerPool } from './pool.ts';
import type { Means } from './question.ts';

const open: (() => void)[] = [];
const questions = {
  double: ({ n }: { readonly n: number }) => 2 * n,
  count({ n }: { readonly n: number }, { progress }: Means) {
    for (let at = 1; at <= n; at++) progress(at, n);
    return n;
  },
  refuse(): never {
    throw new LimitError({ code: 'TOO_MANY', message: 'Too many.', hint: 'Fewer.' });
  },
  fail(): never {
    throw new TypeError('no such thing');
  },
  wait: () => new Promise<string>(resolve => open.push(() => resolve('waited'))),
} as const;

/** Which workers were started, and which of them were ended. */
function copying() {
  const workers: { ended: boolean; breakDown: (fault: Error) => void; asked: number }[] = [];
  const start: StartWorker = (onReply, onFault) => {
    const worker = { ended: false, breakDown: onFault, asked: 0 };
    workers.push(worker);
    const reply = (each: Reply) => {
      const copy = structuredClone(each);
      queueMicrotask(() => worker.ended || onReply(copy));
    };
    return {
      post(asking) {
        worker.asked++;
        void answerTo(questions, structuredClone(asking), reply);
      },
      end() {
        worker.ended = true;
      },
    };
  };
  return { workers, start };
}

test('questions are answered each with its own answer, and say how far they are', async () => {
  const { workers, start } = copying();
  const asker = new Asker<typeof questions>(start);
  const seen: number[] = [];
  const answers = await Promise.all([
    asker.ask('double', { n: 2 }),
    asker.ask('count', { n: 3 }, done => seen.push(done)),
    asker.ask('double', { n: 5 }),
  ]);
  expect(answers).toEqual([4, 3, 10]);
  expect(seen.at(-1)).toBe(3);
  expect(workers).toHaveLength(1);
});

test('a refusal arrives as its own class, a fault as a fault, and the worker works on', async () => {
  const { workers, start } = copying();
  const asker = new Asker<typeof questions>(start);
  await expect(asker.ask('refuse', {} as never)).rejects.toBeInstanceOf(LimitError);
  await expect(asker.ask('refuse', {} as never)).rejects.toMatchObject({ code: 'TOO_MANY', hint: 'Fewer.' });
  await expect(asker.ask('fail', {} as never)).rejects.toMatchObject({ name: 'TypeError' });
  expect(await asker.ask('double', { n: 1 })).toBe(2);
  expect(workers).toHaveLength(1);
});

test('what waits when the worker is ended is cancelled; a worker that breaks down is followed by another', async () => {
  const { workers, start } = copying();
  const asker = new Asker<typeof questions>(start);
  const first = asker.ask('wait', {} as never);
  await asker.end();
  await expect(first).rejects.toBeInstanceOf(CancelledError);
  const second = asker.ask('wait', {} as never);
  workers[1]!.breakDown(new Error('out of memory'));
  await expect(second).rejects.toThrow('out of memory');
  workers[1]!.breakDown(new Error('again'));
  expect(await asker.ask('double', { n: 4 })).toBe(8);
  expect(workers.map(({ ended }) => ended)).toEqual([true, true, false]);
});

test('a pool never has more workers than its size, keeps the order, and refuses what is left when it is closed', async () => {
  const { workers, start } = copying();
  const pool = new WorkerPool<typeof questions>(2, start);
  const answers = await Promise.all([1, 2, 3, 4, 5].map(n => pool.ask('double', { n })));
  expect(answers).toEqual([2, 4, 6, 8, 10]);
  expect(workers).toHaveLength(2);
  const left = [1, 2, 3].map(() => pool.ask('wait', {} as never));
  await pool.close();
  for (const each of await Promise.allSettled(left)) {
    expect(each).toMatchObject({ status: 'rejected', reason: { code: 'CANCELLED' } });
  }
  expect(workers.every(({ ended }) => ended)).toBe(true);
  await expect(pool.ask('double', { n: 1 })).rejects.toBeInstanceOf(CancelledError);
  expect(workers).toHaveLength(2);
});
