/** Long work calls this now and then with what is done of what there is. To cancel, the callback throws `CancelledError`. */
export type Progress = (done: number, total: number) => void;

export const noProgress: Progress = () => {};

/** The progress of a part of the work, which is the shares `from` to `to` of the whole. */
export function part(progress: Progress, from: number, to: number): Progress {
  return (done, total) => progress(from + (to - from) * (total > 0 ? done / total : 1), 1);
}

/** Parts of work that come to be known as they begin; a callback that threw, to cancel, makes every part stop. */
export class PlannedWork {
  readonly #progress: Progress;
  #planned = 0;
  #done = 0;
  #stopped: { readonly by: unknown } | undefined;

  constructor(progress: Progress) {
    this.#progress = progress;
  }

  plan(amount: number): void {
    this.#planned += amount;
  }

  /** @throws what the progress was cancelled with, also where another part heard of it. */
  did(amount: number): void {
    if (this.#stopped) throw this.#stopped.by;
    this.#done += amount;
    try {
      this.#progress(this.#done, this.#planned);
    } catch (error) {
      this.#stopped = { by: error };
      throw error;
    }
  }
}
