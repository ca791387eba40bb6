/** Where falling back by rankings alone ends: plain data. */
import type { PartyId } from '../../case/model.ts';
import type { Names } from '../../case/names.ts';
import type { ResultRecord } from '../../core/result.ts';

export interface FallbackResult extends ResultRecord {
  readonly exact: true;
  readonly title: string;
  /** Whose figures the case has; undefined where it does not say. */
  readonly figures?: string;
  /** For reports. */
  readonly names: Names;
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
  readonly quota: number;
  readonly impasse: boolean;
  readonly states: number;
  /** Levels fallen back, from 1; null where no state finds the quota. */
  readonly depth: number | null;
  /** The states with most support at that depth, with their level for each party; null where it never accepts. */
  readonly agreed: readonly { readonly taken: readonly string[]; readonly levels: readonly (number | null)[] }[];
  /** How many parties accept them at that depth. */
  readonly support: number;
  /** Parties left out because their order of the states is not wholly known. */
  readonly leftOut: readonly PartyId[];
}
