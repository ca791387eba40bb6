/** A character span `[start, end)` in UTF-16 code units of the decoded text. */
export type Span = readonly [start: number, end: number];

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Joins spans that touch or are at most `gap` characters apart; the spans must be in ascending order. */
export function joinSpans(spans: readonly Span[], gap = 0): Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last && start <= last[1] + gap) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** The index of the last item that starts at or before `position`; -1 where there is none. Items ascend by start. */
export function lastStartingBy(
  starts: { readonly length: number; readonly [index: number]: number },
  position: number,
): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
