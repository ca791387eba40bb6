/**
 * The five concepts by thresholds, for complete transitive preferences: a state s is stable for decision maker i iff
 * rank_i(s) >= T_i(s), where
 *
 *   esc_i(s)  = max rank_i over s and i's moves from s
 *   val_i(s1) = min(rank_i(s1), min over C(s1) of w),  w = rank_i (GMR, SEQ) or esc_i (SMR, SSEQ)
 *   T_i(s)    = max over i's moves s1 of val_i(s1)                                (Nash: T = esc)
 *
 * C is the closure of the others' moves (GMR, SMR) or of their improvements (SEQ, SSEQ). In option form a decision maker's
 * moves are transitive, so "nobody twice in succession" is vacuous and plain reachability serves (Fang, Hipel & Kilgour
 * 1993, ch. 3-4, for the concepts); where a move of one's own may open the next they are not, see sequence-passes.ts. It does not
 * cover coalitions, nor unknown or intransitive preferences: see legal-sequences.ts. Cost: a few passes over the states per decision maker; working memory is allocated once a kernel.
 */
import { bestReachable, sortClasses, spreadAlongImprovementsInPlace, spreadAlongMovesInPlace } from './class-passes.ts';
import { cosetsOf } from './cosets.ts';
import type { ConflictModel } from './model.ts';
import type { Ranks } from './order.ts';
import { sequencePasses } from './sequence-passes.ts';

export const concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const;
export type Concept = (typeof concepts)[number];

/** `thresholds[concept][decision maker]`, per state index; a state is stable iff rank >= threshold. */
export type Thresholds = Readonly<Partial<Record<Concept, readonly Ranks[]>>>;

export interface Kernel {
  readonly model: ConflictModel;
  /**
   * Thresholds of the wanted concepts for the ranks `ranks[decision maker][state index]` (higher is better). The arrays
   * belong to the kernel and are overwritten by the next call.
   */
  thresholds(ranks: readonly Ranks[], wanted?: readonly Concept[]): Thresholds;
}

/** A kernel for a model. Reuse it for many rankings of the same model. */
export function createKernel(model: ConflictModel): Kernel {
  const size = model.states.length;
  const sequences = model.conditions?.transitive === false ? sequencePasses(model) : undefined;
  const moves = sequences ? [] : model.decisionMakers.map(({ mask }) => cosetsOf(model, mask));
  const fresh = () => model.decisionMakers.map(() => new Int32Array(size));
  const sorted = moves.map(() => ({ members: new Int32Array(size), begins: new Uint8Array(size) }));
  const closure = new Int32Array(size);
  // one round suffices with one opponent, and for moves where they commute: every state is feasible, no move has a condition
  const fullCube = size === 2 ** model.options.length && !model.conditions;
  const arrays = new Map<Concept, Int32Array[]>();
  const arraysOf = (concept: Concept) => {
    const found = arrays.get(concept) ?? fresh();
    arrays.set(concept, found);
    return found;
  };
  return {
    model,
    thresholds(ranks, wanted = concepts) {
      const nash = arraysOf('nash');
      if (sequences) {
        for (const concept of wanted.includes('nash') ? wanted : (['nash', ...wanted] as const)) {
          for (const i of ranks.keys()) sequences.thresholds(concept, ranks, i, nash[i]!, arraysOf(concept)[i]!);
        }
        return Object.fromEntries(wanted.map(concept => [concept, arraysOf(concept)]));
      }
      for (const [i, own] of moves.entries()) bestReachable(own, ranks[i]!, nash[i]!);
      if (wanted.includes('seq') || wanted.includes('sseq')) {
        for (const [j, own] of moves.entries()) sortClasses(own, ranks[j]!, sorted[j]!);
      }
      for (const concept of wanted) {
        if (concept === 'nash') continue;
        const byImprovements = concept === 'seq' || concept === 'sseq';
        const escapes = concept === 'smr' || concept === 'sseq';
        const single = moves.length <= 2 || (fullCube && !byImprovements);
        for (const [i, own] of moves.entries()) {
          closure.set(escapes ? nash[i]! : ranks[i]!);
          // in turn until nobody of the others has anything left to change
          for (let j = 0, settled = 0; settled < moves.length; j = (j + 1) % moves.length) {
            const moved =
              j !== i &&
              (byImprovements
                ? spreadAlongImprovementsInPlace(moves[j]!, sorted[j]!, closure)
                : spreadAlongMovesInPlace(moves[j]!, closure));
            settled = moved && !single ? 1 : settled + 1;
          }
          const rank = ranks[i]!;
          for (let s = 0; s < size; s++) if (closure[s]! > rank[s]!) closure[s] = rank[s]!;
          bestReachable(own, closure, arraysOf(concept)[i]!);
        }
      }
      return Object.fromEntries(wanted.map(concept => [concept, arraysOf(concept)]));
    },
  };
}
