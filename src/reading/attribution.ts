import type { Firmness, Grade } from '../case/model.ts';
import type { Span } from './text/span.ts';

/** Who is cited for what, on whose authority and how firmly. Spans ascend and do not overlap within one list. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly grade: Grade;
  readonly firmness: Firmness;
  /** 0 to 1: a rank among the proposals, not a calibrated chance. */
  readonly score: number;
}
