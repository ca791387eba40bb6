import type { Span } from '../text/span.ts';

export interface TaggedAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Mean probability of the content's tokens times the cue's, 0 to 1: a rank, not a calibrated chance. */
  readonly score: number;
}
