import type { Complaint } from '../../core/errors.ts';
import type { Path } from '../model.ts';

/** Something that is allowed and probably not meant. */
export interface Oddity extends Complaint {
  readonly at: Path;
}
