/**
 * Coalition stability (Kilgour, Hipel, Fang & Peng 2001; Inohara & Hipel 2008): CNash, CGMR, CSMR, CSEQ.
 *
 * R_H(s) are the states that legal sequences of moves by members of H reach from s. A coalition improvement of H is a
 * state of R_H(s) that every member ranks above s. A state is, for a coalition H,
 * - CNash stable if H has no improvement from it;
 * - CGMR stable if after each improvement of H the others can reach a state that is not better for some member of H;
 * - CSMR stable if, besides, H cannot get from there to a state better for all its members;
 * - CSEQ stable if the others can do so by improvements of coalitions among themselves.
 *
 * With an unknown order a move counts as an improvement only where it surely is one. Cost: each coalition searches the
 * states it reaches; all 2^N - 1 coalitions are looked at, so at most eight decision makers.
 */
import { LimitError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import { type MakerIndex, makersOf, type StateIndex } from './model.ts';
import { type SequenceNode, type SequenceStep, sequencesReaching, stepsTo } from './sequences.ts';
import type { Solution } from './solution.ts';

export const coalitionConcepts = ['cnash', 'cgmr', 'csmr', 'cseq'] as const;
export type CoalitionConcept = (typeof coalitionConcepts)[number];

/** Decision makers, ascending. */
export type Coalition = readonly MakerIndex[];

const mostDecisionMakers = 8;

/** Every non-empty coalition, small ones first. @throws LimitError beyond eight decision makers. */
export function allCoalitions(makers: readonly MakerIndex[]): Coalition[] {
  if (makers.length > mostDecisionMakers) {
    throw new LimitError(complaint('TOO_MANY_DECISION_MAKERS', { parties: makers.length, most: mostDecisionMakers }));
  }
  return Array.from({ length: 2 ** makers.length - 1 }, (_, index) =>
    makers.filter(member => ((index + 1) >>> member) & 1),
  ).toSorted((a, b) => a.length - b.length);
}

export interface CoalitionImprovement {
  readonly to: StateIndex;
  /** The members' moves, one after the other; single steps need not be improvements. */
  readonly path: readonly SequenceStep[];
}

/** Coalition analysis of one solved situation; what coalitions reach is remembered. */
export class CoalitionAnalysis {
  readonly #solution: Solution;
  readonly #coalitions: readonly Coalition[];
  readonly #improvements = new Map<string, readonly CoalitionImprovement[]>();

  constructor(solution: Solution) {
    this.#solution = solution;
    this.#coalitions = allCoalitions(makersOf(solution.model));
  }

  get coalitions(): readonly Coalition[] {
    return this.#coalitions;
  }

  /** The improvements of a coalition from a state. */
  improvements(coalition: Coalition, state: StateIndex): readonly CoalitionImprovement[] {
    const key = `${coalition.join(',')} ${state}`;
    const known = this.#improvements.get(key);
    if (known) return known;
    const reached = this.#reachOf(coalition, state);
    const found = [...reached.keys()]
      .filter(to => to !== state && coalition.every(member => this.#solution.improves(member, state, to, 'certain')))
      .map(to => ({ to, path: stepsTo(reached.get(to)!) }));
    this.#improvements.set(key, found);
    return found;
  }

  isStableFor(coalition: Coalition, state: StateIndex, concept: CoalitionConcept): boolean {
    const improvements = this.improvements(coalition, state);
    if (concept === 'cnash') return improvements.length === 0;
    return improvements.every(({ to }) => this.#isDeterred(coalition, state, to, concept));
  }

  /** Whether a state is stable for every coalition: universally stable under the concept. */
  isUniversallyStable(state: StateIndex, concept: CoalitionConcept): boolean {
    return this.#coalitions.every(coalition => this.isStableFor(coalition, state, concept));
  }

  /** The coalitions that unseat a state, small ones first, with the improvements that nobody deters. */
  unseating(
    state: StateIndex,
    concept: CoalitionConcept,
  ): { coalition: Coalition; improvements: readonly CoalitionImprovement[] }[] {
    return this.#coalitions.flatMap(coalition => {
      const improvements = this.improvements(coalition, state).filter(
        ({ to }) => concept === 'cnash' || !this.#isDeterred(coalition, state, to, concept),
      );
      return improvements.length > 0 ? [{ coalition, improvements }] : [];
    });
  }

  #isDeterred(coalition: Coalition, state: StateIndex, improvement: StateIndex, concept: CoalitionConcept): boolean {
    const others = makersOf(this.#solution.model).filter(maker => !coalition.includes(maker));
    const answers =
      concept === 'cseq' ? this.#improvementClosure(others, improvement) : this.#reachOf(others, improvement).keys();
    for (const end of answers) {
      if (end === improvement || this.#isBetterForAll(coalition, state, end)) continue;
      if (concept !== 'csmr') return true;
      const escapes = [...this.#reachOf(coalition, end).keys()];
      if (!escapes.some(to => to !== end && this.#isBetterForAll(coalition, state, to))) return true;
    }
    return false;
  }

  #isBetterForAll(coalition: Coalition, from: StateIndex, to: StateIndex): boolean {
    return coalition.every(member => this.#solution.improves(member, from, to, 'certain'));
  }

  /** States that sequences of improvements by coalitions among some decision makers reach. */
  #improvementClosure(members: Coalition, from: StateIndex): Set<StateIndex> {
    const inside = this.#coalitions.filter(coalition => coalition.every(member => members.includes(member)));
    const reached = new Set([from]);
    for (const at of reached) {
      for (const coalition of inside) {
        for (const { to } of this.improvements(coalition, at)) reached.add(to);
      }
    }
    return reached;
  }

  #reachOf(coalition: Coalition, from: StateIndex): Map<StateIndex, SequenceNode> {
    return sequencesReaching(coalition, from, this.#solution.moves.from);
  }
}
