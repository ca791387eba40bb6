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
 * cover coalitions, nor unknown or intransitive preferences: see legal-sequences.ts. Cost: a few passes over the states per decision
 * maker; working memory is allocated once a kernel. What one decision maker's ranks say alone is kept with them in models of up to
 * 4,096 states, for worlds in which the same array comes again.
 */
import {
  bestReachable,
  type SortedClasses,
  sortClasses,
  spreadAlongImprovementsInPlace,
  spreadAlongMovesInPlace,
} from './class-passes.ts';
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
   * belong to the kernel and are overwritten by the next call; an array of ranks must not change once it was given.
   */
  thresholds(ranks: readonly Ranks[], wanted?: readonly Concept[]): Thresholds;
}

/** What a decision maker's ranks say whatever the others want. */
interface OfRanks {
  readonly best: Ranks;
  readonly sorted: SortedClasses;
  isSorted: boolean;
}

const mostRemembered = 4096;

/** A kernel for a model. Reuse it for many rankings of the same model. */
export function createKernel(model: ConflictModel): Kernel {
  const size = model.states.length;
  const sequences = model.conditions?.transitive === false ? sequencePasses(model) : undefined;
  const moves = sequences ? [] : model.decisionMakers.map(({ mask }) => cosetsOf(model, mask));
  const fresh = () => model.decisionMakers.map(() => new Int32Array(size));
  const room = (): OfRanks => ({
    best: new Int32Array(size),
    sorted: { members: new Int32Array(size), begins: new Uint8Array(size) },
    isSorted: false,
  });
  const shared = moves.map(room);
  const remembered = moves.map(() => new WeakMap<Ranks, OfRanks>());
  const ofRanks = (i: number, ranks: Ranks, wantsSorted: boolean): OfRanks => {
    const known = remembered[i]!.get(ranks);
    const found = known ?? (size <= mostRemembered ? room() : shared[i]!);
    if (!known) {
      bestReachable(moves[i]!, ranks, found.best);
      found.isSorted = false;
      if (size <= mostRemembered) remembered[i]!.set(ranks, found);
    }
    if (wantsSorted && !found.isSorted) {
      sortClasses(moves[i]!, ranks, found.sorted);
      found.isSorted = true;
    }
    return found;
  };
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
      if (sequences) {
        const nash = arraysOf('nash');
        for (const concept of wanted.includes('nash') ? wanted : (['nash', ...wanted] as const)) {
          for (const i of ranks.keys()) sequences.thresholds(concept, ranks, i, nash[i]!, arraysOf(concept)[i]!);
        }
        return Object.fromEntries(wanted.map(concept => [concept, arraysOf(concept)]));
      }
      const wantsSorted = wanted.includes('seq') || wanted.includes('sseq');
      const alone = moves.map((_, i) => ofRanks(i, ranks[i]!, wantsSorted));
      for (const concept of wanted) {
        if (concept === 'nash') continue;
        const byImprovements = concept === 'seq' || concept === 'sseq';
        const escapes = concept === 'smr' || concept === 'sseq';
        const single = moves.length <= 2 || (fullCube && !byImprovements);
        for (const [i, own] of moves.entries()) {
          closure.set(escapes ? alone[i]!.best : ranks[i]!);
          // in turn until nobody of the others has anything left to change
          for (let j = 0, settled = 0; settled < moves.length; j = (j + 1) % moves.length) {
            const moved =
              j !== i &&
              (byImprovements
                ? spreadAlongImprovementsInPlace(moves[j]!, alone[j]!.sorted, closure)
                : spreadAlongMovesInPlace(moves[j]!, closure));
            settled = moved && !single ? 1 : settled + 1;
          }
          const rank = ranks[i]!;
          for (let s = 0; s < size; s++) if (closure[s]! > rank[s]!) closure[s] = rank[s]!;
          bestReachable(own, closure, arraysOf(concept)[i]!);
        }
      }
      const found = (concept: Concept) => (concept === 'nash' ? alone.map(({ best }) => best) : arraysOf(concept));
      return Object.fromEntries(wanted.map(concept => [concept, found(concept)]));
    },
  };
}
