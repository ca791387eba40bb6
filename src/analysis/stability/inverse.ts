/** The inverse question over rankings: under how many strict rankings of one decision maker a state is an equilibrium. */
import { LimitError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import { type Concept, concepts, createKernel } from './kernel.ts';
import type { ConflictModel, MakerIndex, StateIndex } from './model.ts';
import type { Ranks } from './order.ts';

const mostStates = 9;

/**
 * Counts the strict rankings of one decision maker under which a state is an equilibrium, the others' ranks given, of all
 * n! (Kinsara, Kilgour & Hipel 2015 ask this of the inverse GMCR). `ranks[decision maker]`; the focal one's are ignored.
 * @throws LimitError beyond nine states (9! = 362,880 rankings).
 */
export function countRankings(
  model: ConflictModel,
  ranks: readonly Ranks[],
  focal: MakerIndex,
  target: StateIndex,
): Record<Concept, number> {
  const size = model.states.length;
  if (size > mostStates) {
    throw new LimitError(complaint('TOO_MANY_RANKINGS', { states: size, most: mostStates }));
  }
  const kernel = createKernel(model);
  const counts = { nash: 0, gmr: 0, smr: 0, seq: 0, sseq: 0 };
  const own = new Int32Array(size);
  const trial = ranks.map((each, index) => (index === focal ? own : each));
  const place = (state: number, free: readonly number[]): void => {
    if (state === size) {
      // a kernel keeps what it found of an array of ranks: each ranking is an array of its own
      trial[focal] = own.slice();
      const thresholds = kernel.thresholds(trial);
      for (const concept of concepts) {
        if (trial.every((each, index) => each[target]! >= thresholds[concept]![index]![target]!)) counts[concept]++;
      }
      return;
    }
    for (const rank of free) {
      own[state] = rank;
      place(
        state + 1,
        free.filter(other => other !== rank),
      );
    }
  };
  place(0, [...Array(size).keys()]);
  return counts;
}
