/** The page's side of the workers of a gauge. */
import { toPlain } from '../../core/plain-error.ts';
import type { GaugeCommand, GaugeReply } from './gauge-worker.ts';

/** A worker that holds one seat, or looks on. */
export class SeatWorker {
  readonly #worker = new Worker(new URL('./gauge-worker.ts', import.meta.url), { type: 'module' });

  constructor(onReply: (reply: GaugeReply) => void) {
    this.#worker.onmessage = ({ data }: MessageEvent<GaugeReply>) => onReply(data);
    this.#worker.onerror = event =>
      onReply({ kind: 'failed', error: toPlain(new Error(event.message ?? 'The analysis could not be started.')) });
  }

  post(command: GaugeCommand): void {
    this.#worker.postMessage(command);
  }

  end(): void {
    this.#worker.terminate();
  }
}
