/**
 * Why a state is stable, or not, for a decision maker under a concept: each of its improvements with the sanction that
 * deters it, or the lack of one. A sanction is a witness that can be replayed: the others' moves, one after the other.
 */
import type { Concept } from './kernel.ts';
import type { StateIndex } from './model.ts';
import { type Move, pathTo, reachFrom } from './moves.ts';
import type { Sense, Solution } from './solution.ts';

export interface Explanation {
  readonly decisionMaker: number;
  readonly state: StateIndex;
  readonly concept: Concept;
  readonly stable: boolean;
  /** The verdict in words: stable because there is nothing to gain, because all is deterred, or not. */
  readonly because: 'no improvement' | 'every improvement is deterred' | 'an improvement is not deterred';
  readonly improvements: readonly ExplainedImprovement[];
}

export interface ExplainedImprovement {
  readonly move: Move;
  /** The shortest deterring answer; undefined where there is none. */
  readonly sanction?: Sanction;
}

export interface Sanction {
  /** The others' moves after the improvement; improvements of their own under SEQ and SSEQ. */
  readonly path: readonly Move[];
  /** The state that it ends in: not better for the decision maker than the state asked about. */
  readonly end: StateIndex;
}

/**
 * Explains a verdict. With unknown preferences `sense` says how moves of unknown value count, as in solution.ts.
 * Cost: one breadth-first search for each improvement.
 */
export function explain(
  solution: Solution,
  decisionMaker: number,
  state: StateIndex,
  concept: Concept,
  sense: Sense = 'certain',
): Explanation {
  const incentive: Sense = sense === 'certain' ? 'possible' : 'certain';
  const improvements = solution.moves
    .from(decisionMaker, state)
    .filter(to => solution.improves(decisionMaker, state, to, incentive))
    .map((to): ExplainedImprovement => {
      const move: Move = { from: state, to, movers: [decisionMaker] };
      const sanction = concept === 'nash' ? undefined : sanctionOf(solution, decisionMaker, state, to, concept, sense);
      return { move, ...(sanction && { sanction }) };
    });
  const stable = improvements.every(({ sanction }) => sanction !== undefined);
  const because =
    improvements.length === 0
      ? 'no improvement'
      : stable
        ? 'every improvement is deterred'
        : 'an improvement is not deterred';
  return { decisionMaker, state, concept, stable, because, improvements };
}

function sanctionOf(
  solution: Solution,
  decisionMaker: number,
  state: StateIndex,
  improvement: StateIndex,
  concept: Concept,
  sense: Sense,
): Sanction | undefined {
  const others = solution.model.decisionMakers.map((_, index) => index).filter(index => index !== decisionMaker);
  const credible = concept === 'seq' || concept === 'sseq';
  const symmetric = concept === 'smr' || concept === 'sseq';
  const reached = reachFrom(improvement, function* (from) {
    for (const mover of others) {
      for (const to of solution.moves.from(mover, from)) {
        if (!credible || solution.improves(mover, from, to, sense)) yield { from, to, movers: [mover] };
      }
    }
  });
  const deters = (end: StateIndex) => {
    const value = solution.compare[decisionMaker]!(end, state);
    return value === undefined ? sense === 'possible' : value <= 0;
  };
  for (const end of reached.keys()) {
    if (end === improvement || !deters(end)) continue;
    if (symmetric && !solution.moves.from(decisionMaker, end).every(deters)) continue;
    return { path: pathTo(end, reached), end };
  }
  return undefined;
}
