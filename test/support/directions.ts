/** Whether every direction that a line opens is closed in it, and none is closed that it did not open. */
export function isBalanced(line: string): boolean {
  let depth = 0;
  for (const [mark] of line.matchAll(/[\u2066-\u2069]/g)) {
    depth += mark === '\u2069' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
