/** Long work calls this now and then with what is done of what there is. To cancel, the callback throws `CancelledError`. */
export type Progress = (done: number, total: number) => void;

export const noProgress: Progress = () => {};

/** The progress of a part of the work, which is the shares `from` to `to` of the whole. */
export function part(progress: Progress, from: number, to: number): Progress {
  return (done, total) => progress(from + (to - from) * (total > 0 ? done / total : 1), 1);
}
