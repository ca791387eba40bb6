/** Every analysis result carries where it came from; reports print from this record. */
export interface Provenance {
  /** Name of the method, for example `graph-model-stability`. */
  readonly method: string;
  /** Version of the method's definition: raised when the same input may give another answer. */
  readonly version: string;
  /** SHA-256 (hex) of the canonical JSON of the input. */
  readonly inputDigest: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Present where random draws were made. */
  readonly seed?: number;
  readonly exactness: Exactness;
  /** Ids of the assumptions that the value rests on. */
  readonly assumptions: readonly string[];
}

export type Exactness =
  | { readonly kind: 'exact' }
  | { readonly kind: 'tolerance'; readonly bound: number }
  | { readonly kind: 'sampled'; readonly samples: number }
  | { readonly kind: 'truncated'; readonly reason: string };
