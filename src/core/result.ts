/**
 * Where a result comes from: one record for every command and every view. The digest is of the question as it was computed, so
 * that two questions never share one and the same question always has the same; no clock, no number of workers and no path of a
 * file is in it.
 */
import { digest } from './digest.ts';
import type { Saying } from './values.ts';

export interface ResultRecord {
  /** Name of the method, for example `graph-model-stability`. */
  readonly method: string;
  /** Version of the method's definition: raised when the same question may get another answer. */
  readonly version: string;
  /** SHA-256 (hex) of the canonical JSON of the question: all of `Question`. */
  readonly inputDigest: string;
  /** What was chosen of the input, by kind: the variants laid over a case. Empty where nothing is chosen. */
  readonly selection: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Present where random draws are made. */
  readonly seed?: number;
  readonly samples?: number;
  readonly exactness: Exactness;
  /** Ids of the assumptions that the answer rests on. */
  readonly assumptions: readonly string[];
  /** What the file of another tool says and the case read from it does not; absent where nothing is lost. */
  readonly notCarried?: readonly Saying[];
}

export type Exactness =
  | { readonly kind: 'exact' }
  /** No figure is off by more than `bound`. */
  | { readonly kind: 'tolerance'; readonly bound: number }
  | { readonly kind: 'sampled'; readonly samples: number }
  | { readonly kind: 'truncated'; readonly reason: string }
  /** What a model proposes and a person has to judge. */
  | { readonly kind: 'proposed' };

/** Of figures that are off by `bound` at most. */
export const exactnessOf = (bound: number): Exactness =>
  bound === 0 ? { kind: 'exact' } : { kind: 'tolerance', bound };

export interface Question extends Pick<ResultRecord, 'method' | 'version' | 'seed' | 'samples'> {
  /** What is asked about, with what was chosen laid over it: plain data, of which only the digest is kept. */
  readonly input: unknown;
  readonly selection?: ResultRecord['selection'];
  readonly parameters?: ResultRecord['parameters'];
}

export function resultRecord(
  { method, version, input, selection = {}, parameters = {}, seed, samples }: Question,
  { exactness = { kind: 'exact' }, assumptions = [] }: Partial<Pick<ResultRecord, 'exactness' | 'assumptions'>> = {},
): ResultRecord {
  const chosen = {
    selection,
    parameters,
    ...(seed !== undefined && { seed }),
    ...(samples !== undefined && { samples }),
  };
  return {
    ...{ method, version, inputDigest: digest({ method, version, input, ...chosen }) },
    ...{ ...chosen, exactness, assumptions },
  };
}
