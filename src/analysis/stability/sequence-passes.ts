/**
 * Thresholds where a decision maker's moves are not transitive: a condition speaks of an option of the one who moves, so that one
 * move of its own may open the next. Then "nobody twice in succession" says something, and what can follow depends on who moved
 * last. With V_j(s) the least value that legal sequences from s reach whose first mover is not j,
 *
 *   V_j(s) = min(w(s), min over k other than j, and moves t of k from s, of V_k(t)),
 *
 * the closure of kernel.ts is V of nobody; its thresholds are the rest. Passes over all pairs of states in a class, repeated
 * until nothing falls: slower than class-passes.ts by about the size of a class, without tables and without a limit of its own.
 */
import { type Classes, classesOf, isLegal } from './cosets.ts';
import { type ConflictModel, oneWayFrom, type StateIndex } from './model.ts';
import type { Ranks } from './order.ts';

export interface SequencePasses {
  /**
   * Writes the thresholds of decision maker `i` under a concept into `into`. `nash` are those of Nash, wanted for `smr` and `sseq`
   * and written for `nash`.
   */
  thresholds(
    concept: 'nash' | 'gmr' | 'smr' | 'seq' | 'sseq',
    ranks: readonly Ranks[],
    i: number,
    nash: Int32Array,
    into: Int32Array,
  ): void;
}

/** The passes of a model. Memory: one value per state and decision maker. */
export function sequencePasses(model: ConflictModel): SequencePasses {
  const { states, decisionMakers } = model;
  const classes = decisionMakers.map(({ mask }) => classesOf(states, state => state & ~mask));
  const oneWay = oneWayFrom(model);
  const legalPairs = (own: Classes, visit: (from: number, to: number) => void) => {
    for (let slot = 0; slot < own.movable; slot++) {
      for (let at = own.starts[slot]!; at < own.starts[slot + 1]!; at++) {
        const from: StateIndex = own.members[at]!;
        const bars = oneWay(from);
        for (let other = own.starts[slot]!; other < own.starts[slot + 1]!; other++) {
          const to = own.members[other]!;
          if (to !== from && isLegal(bars, states[from]!, states[to]!)) visit(from, to);
        }
      }
    }
  };
  const best = (mover: number, value: Int32Array, into: Int32Array) => {
    into.set(value);
    legalPairs(classes[mover]!, (from, to) => {
      if (value[to]! > into[from]!) into[from] = value[to]!;
    });
  };
  /** The least value that sequences of all but one reach, from each state. */
  const closure = (i: number, value: Int32Array, ranks: readonly Ranks[] | undefined): Int32Array => {
    const others = [...classes.keys()].filter(mover => mover !== i);
    const afterMove = classes.map(() => value.slice());
    const fromStart = value.slice();
    let changed = true;
    const lower = (values: Int32Array, at: number, to: number) => {
      if (to >= values[at]!) return;
      values[at] = to;
      changed = true;
    };
    while (changed) {
      changed = false;
      for (const mover of others) {
        const own = afterMove[mover]!;
        const rank = ranks?.[mover];
        legalPairs(classes[mover]!, (from, to) => {
          if (rank && rank[to]! <= rank[from]!) return;
          const reached = own[to]!;
          lower(fromStart, from, reached);
          for (const last of others) if (last !== mover) lower(afterMove[last]!, from, reached);
        });
      }
    }
    return fromStart;
  };
  return {
    thresholds(concept, ranks, i, nash, into) {
      const rank = ranks[i]!;
      if (concept === 'nash') return best(i, rank, into);
      const least = closure(
        i,
        concept === 'smr' || concept === 'sseq' ? nash : rank,
        concept === 'seq' || concept === 'sseq' ? ranks : undefined,
      );
      best(
        i,
        least.map((value, state) => Math.min(value, rank[state]!)),
        into,
      );
    },
  };
}
