/**
 * A party of a practice gauge, or its onlooker, in a worker of its own. Cryptography is loaded here and nowhere on the page;
 * this file alone needs 'wasm-unsafe-eval' (see docs/decisions). Commands wait for it in the order in which they came.
 */
import { type PlainError, toPlain } from '../../core/plain-error.ts';
import type { Session } from '../../desk/gauge/gauge.ts';
import type { Checked } from '../../desk/talk/onlooker.ts';
import type { Seat, SeatCommand, SeatReply } from '../../desk/talk/seat.ts';
import { type Keeper, keepOf } from '../state/practice-keep.ts';

export type GaugeCommand =
  | SeatCommand
  /** Before everything else of a seat. */
  | { readonly do: 'open'; readonly keeper: Keeper }
  | { readonly do: 'check'; readonly session: Session; readonly messages: readonly Uint8Array[] };

export type GaugeReply =
  | SeatReply
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'failed'; readonly error: PlainError };

const reply = (message: GaugeReply) => postMessage(message);
let seat: Promise<Seat> | undefined;

addEventListener('message', async ({ data }: MessageEvent<GaugeCommand>) => {
  try {
    if (data.do === 'open') seat = openSeat(data.keeper);
    else if (data.do === 'check') {
      const { lookOn } = await import('../../desk/talk/onlooker.ts');
      reply({ kind: 'checked', checked: lookOn(data.session, data.messages) });
    } else await (await seat!).handle(data);
  } catch (error) {
    reply({ kind: 'failed', error: toPlain(error) });
  }
});

async function openSeat(keeper: Keeper): Promise<Seat> {
  const { Seat } = await import('../../desk/talk/seat.ts');
  return new Seat(keepOf(keeper), reply);
}
