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
 * 1993, ch. 3-4, for the concepts). It does not cover coalitions, nor unknown or intransitive preferences:
 * see legal-sequences.ts. Cost: a few passes over the states per decision maker; working memory is allocated once a kernel.
 */
import { type Cosets, cosetsOf, isLegal } from './cosets.ts';
import type { ConflictModel } from './model.ts';
import type { Ranks } from './order.ts';

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
  const moves = model.decisionMakers.map(({ mask }) => cosetsOf(model, mask));
  const fresh = () => moves.map(() => new Int32Array(size));
  const sorted = fresh();
  const closure = new Int32Array(size);
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
      for (const [i, own] of moves.entries()) bestReachable(own, model.states, ranks[i]!, nash[i]!);
      if (wanted.includes('seq') || wanted.includes('sseq')) {
        for (const [j, own] of moves.entries()) sortClasses(own, ranks[j]!, sorted[j]!);
      }
      for (const concept of wanted) {
        if (concept === 'nash') continue;
        const byImprovements = concept === 'seq' || concept === 'sseq';
        const escapes = concept === 'smr' || concept === 'sseq';
        for (const [i, own] of moves.entries()) {
          closure.set(escapes ? nash[i]! : ranks[i]!);
          let changed = true;
          while (changed) {
            changed = false;
            for (const [j, others] of moves.entries()) {
              if (j === i) continue;
              const moved = byImprovements
                ? spreadAlongImprovementsInPlace(others, model.states, ranks[j]!, sorted[j]!, closure)
                : spreadAlongMovesInPlace(others, model.states, closure);
              changed = moved || changed;
            }
            if (moves.length <= 2) break;
          }
          const rank = ranks[i]!;
          for (let s = 0; s < size; s++) if (closure[s]! > rank[s]!) closure[s] = rank[s]!;
          bestReachable(own, model.states, closure, arraysOf(concept)[i]!);
        }
      }
      return Object.fromEntries(wanted.map(concept => [concept, arraysOf(concept)]));
    },
  };
}

/** For each state the greatest value over itself and the owner's moves from it. */
function bestReachable(own: Cosets, states: Int32Array, value: Int32Array, into: Int32Array): void {
  const { members, starts, movable, forward, backward } = own;
  into.set(value);
  const free = (forward | backward) === 0;
  for (let index = 0; index < movable.length; index++) {
    const start = starts[movable[index]!]!;
    const end = starts[movable[index]! + 1]!;
    if (free) {
      let best = value[members[start]!]!;
      for (let at = start + 1; at < end; at++) {
        const candidate = value[members[at]!]!;
        if (candidate > best) best = candidate;
      }
      for (let at = start; at < end; at++) into[members[at]!] = best;
      continue;
    }
    for (let at = start; at < end; at++) {
      const from = members[at]!;
      let best = value[from]!;
      for (let other = start; other < end; other++) {
        const to = members[other]!;
        if (value[to]! > best && isLegal(own, states[from]!, states[to]!)) best = value[to]!;
      }
      into[from] = best;
    }
  }
}

/** Lowers each value to the least over the mover's moves. Gives whether anything changed. */
function spreadAlongMovesInPlace(mover: Cosets, states: Int32Array, value: Int32Array): boolean {
  const { members, starts, movable, forward, backward } = mover;
  const free = (forward | backward) === 0;
  let changed = false;
  for (let index = 0; index < movable.length; index++) {
    const start = starts[movable[index]!]!;
    const end = starts[movable[index]! + 1]!;
    if (free) {
      let least = value[members[start]!]!;
      let differs = false;
      for (let at = start + 1; at < end; at++) {
        const candidate = value[members[at]!]!;
        if (candidate === least) continue;
        differs = true;
        if (candidate < least) least = candidate;
      }
      if (!differs) continue;
      changed = true;
      for (let at = start; at < end; at++) value[members[at]!] = least;
      continue;
    }
    for (let at = start; at < end; at++) {
      const from = members[at]!;
      for (let other = start; other < end; other++) {
        const to = members[other]!;
        if (value[to]! < value[from]! && isLegal(mover, states[from]!, states[to]!)) {
          value[from] = value[to]!;
          changed = true;
        }
      }
    }
  }
  return changed;
}

/** The same along the mover's improvements. `sorted` holds its classes by falling rank. */
function spreadAlongImprovementsInPlace(
  mover: Cosets,
  states: Int32Array,
  rank: Ranks,
  sorted: Int32Array,
  value: Int32Array,
): boolean {
  const { starts, movable, forward, backward } = mover;
  const free = (forward | backward) === 0;
  let changed = false;
  for (let index = 0; index < movable.length; index++) {
    const start = starts[movable[index]!]!;
    const end = starts[movable[index]! + 1]!;
    let least = 0x7fffffff;
    let group = start;
    while (group < end) {
      const level = rank[sorted[group]!]!;
      let leastOfGroup = least;
      let at = group;
      for (; at < end && rank[sorted[at]!]! === level; at++) {
        const from = sorted[at]!;
        if (free) {
          if (least < value[from]!) {
            value[from] = least;
            changed = true;
          }
        } else {
          for (let better = start; better < group; better++) {
            const to = sorted[better]!;
            if (value[to]! < value[from]! && isLegal(mover, states[from]!, states[to]!)) {
              value[from] = value[to]!;
              changed = true;
            }
          }
        }
        if (value[from]! < leastOfGroup) leastOfGroup = value[from]!;
      }
      least = leastOfGroup;
      group = at;
    }
  }
  return changed;
}

/** Copies the members of each class by falling rank (insertion sort: classes are small and often nearly in order). */
function sortClasses({ members, starts, movable }: Cosets, rank: Ranks, into: Int32Array): void {
  into.set(members);
  for (let index = 0; index < movable.length; index++) {
    const start = starts[movable[index]!]!;
    const end = starts[movable[index]! + 1]!;
    if (end - start > 64) {
      into.subarray(start, end).sort((a, b) => rank[b]! - rank[a]!);
      continue;
    }
    for (let at = start + 1; at < end; at++) {
      const state = into[at]!;
      const key = rank[state]!;
      let place = at;
      while (place > start && rank[into[place - 1]!]! < key) {
        into[place] = into[place - 1]!;
        place--;
      }
      into[place] = state;
    }
  }
}
