/** A difference of shares in points of percent, with its sign, left to right also among right-to-left words. */
export function pointsOf(difference: number): string {
  const points = Math.round(difference * 100);
  return `\u2066${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}\u2069`;
}
