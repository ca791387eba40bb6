/** Long work calls this now and then with what is done of what there is. To cancel, the callback throws `CancelledError`. */
export type Progress = (done: number, total: number) => void;

export const noProgress: Progress = () => {};
