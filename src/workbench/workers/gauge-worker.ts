/**
 * A party of a practice gauge, or its onlooker, in a worker of its own. Cryptography is loaded here and nowhere on the page;
 * this file alone needs 'wasm-unsafe-eval' (see docs/decisions). Commands wait for it in the order in which they came.
 */
import { type PlainError, toPlain } from '../../core/plain-error.ts';
import type { SeatCommand, SeatReply } from '../../desk/gauge-seat.ts';

export type GaugeReply = SeatReply | { readonly kind: 'failed'; readonly error: PlainError };

const seat = import('../../desk/gauge-seat.ts').then(({ Seat }) => new Seat());

addEventListener('message', async ({ data }: MessageEvent<SeatCommand>) => {
  try {
    postMessage((await seat).handle(data) satisfies GaugeReply);
  } catch (error) {
    postMessage({ kind: 'failed', error: toPlain(error) } satisfies GaugeReply);
  }
});
