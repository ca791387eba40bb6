import type { TokenRange } from './article.ts';

/**
 * Cues from the first pass: runs of tokens whose probability of being in a cue exceeds `threshold`, parted where a new
 * cue is likelier to begin than the old one to go on. `node` holds the seven label probabilities a token.
 */
export function findCues(node: ArrayLike<number>, [first, end]: TokenRange, threshold: number): TokenRange[] {
  const cues: TokenRange[] = [];
  let open = -1;
  for (let at = first; at < end; at += 1) {
    const begin = node[at * 7 + 3] as number;
    const inside = node[at * 7 + 4] as number;
    const isCue = begin + inside > threshold;
    if (open >= 0 && (!isCue || begin > inside)) {
      cues.push([open, at]);
      open = -1;
    }
    if (isCue && open < 0) open = at;
  }
  if (open >= 0) cues.push([open, end]);
  return cues;
}
