/** What is asked about plausible worlds, and the tables that answer it. */
import type { ShareTable } from './share-table.ts';
import type { Uncertainty } from './uncertainty.ts';
import type { NoisyOrder, World } from './world.ts';

/** Which findings are true in a world: first all of them as far as they are sure, then all as far as they are possible. */
export type Verdicts = readonly boolean[];

/** Judges worlds, anywhere and in any order; answers stand in the order of the worlds. */
export type JudgeWorlds = (worlds: readonly World[]) => Promise<readonly Verdicts[]>;

export interface Question {
  readonly uncertainties: readonly Uncertainty[];
  readonly noisy: readonly NoisyOrder[];
  /** How many findings there are; `Verdicts` are twice as many. */
  readonly findings: number;
  /** About how many worlds may be judged. */
  readonly samples: number;
  readonly seed: number;
}

/** Of one finding. The two are equal where nothing is unknown. */
export interface FindingTables {
  readonly certain: ShareTable;
  readonly possible: ShareTable;
  /** Keys of what was seen to move it and is not in the tables, for want of room: drawn, and how much it moves is not told. */
  readonly apart: readonly string[];
}

export interface Tabulated {
  /** In the order of the findings. */
  readonly tables: readonly FindingTables[];
  /** Every world was judged: the tables are right for every probability. */
  readonly exact: boolean;
  /** For each finding and each uncertainty by key: which way it moves the finding, as far as was seen; 0 where it did not. */
  readonly leaning: readonly ReadonlyMap<string, number>[];
}
