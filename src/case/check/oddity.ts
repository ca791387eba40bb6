import type { Path } from '../model.ts';

/** Something that is allowed and probably not meant. */
export interface Oddity {
  readonly code: string;
  readonly message: string;
  readonly at: Path;
}
