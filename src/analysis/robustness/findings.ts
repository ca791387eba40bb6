/** The findings of the assessment in one world, as far as they are certain and as far as they are possible. */

import { isLegal } from '../stability/cosets.ts';
import type { Concept } from '../stability/kernel.ts';
import { isStable, unknownRules } from '../stability/legal-sequences.ts';
import { oneWayMasks, type StateIndex } from '../stability/model.ts';
import { type Compare, compareOf } from '../stability/order.ts';
import { thresholdsIn, type WorldSituation } from './evaluate.ts';

/**
 * *Equilibrium* is meant in one concept, *better* and *worse* against the status quo as the parties themselves rank it.
 * - `holds`: the status quo is an equilibrium.
 * - `opens`: a settlement, that is an equilibrium worse for no principal and better for one, can be reached by
 *   improvements alone.
 * - `together`: a settlement can be reached where parties may also move jointly, each step better for all who take it.
 * - `worsens`: an equilibrium that is worse for a principal can be reached by improvements alone.
 */
export const findingNames = ['holds', 'opens', 'together', 'worsens'] as const;
export type FindingName = (typeof findingNames)[number];

export type OutcomeKind = 'settlement' | 'worse' | 'indifferent' | 'unknown';

/** Which moves of unknown value count, in the certain and in the possible sense of a finding. */
export type Sense = 'certain' | 'possible';

/** A solved world: what it takes to answer the findings, with lazily computed parts. */
export class SolvedWorld {
  readonly world: WorldSituation;
  readonly #concept: Concept;
  readonly #compare: readonly Compare[];
  readonly #thresholds: ReturnType<typeof thresholdsIn>;
  readonly #oneWay: { readonly forward: number; readonly backward: number };

  constructor(world: WorldSituation, concept: Concept, wanted: readonly Concept[] = [concept]) {
    this.world = world;
    this.#concept = concept;
    this.#compare = world.orders.map(compareOf);
    this.#thresholds = thresholdsIn(world, wanted);
    this.#oneWay = oneWayMasks(world.model);
  }

  /** Whether something in this world is unknown, so that `certain` and `possible` may differ. */
  get isPartial(): boolean {
    return this.#thresholds === undefined || this.world.judges.some(({ order }) => order.kind === 'partial');
  }

  isStableFor(decisionMaker: number, state: StateIndex, concept: Concept, sense: Sense): boolean {
    const order = this.world.orders[decisionMaker]!;
    const thresholds = this.#thresholds?.[concept]?.[decisionMaker];
    if (thresholds && order.kind === 'total') return order.ranks[state]! >= thresholds[state]!;
    const rule = sense === 'certain' ? unknownRules.a : unknownRules.d;
    return isStable(this.world.model, this.#compare, decisionMaker, concept, state, rule);
  }

  isEquilibrium(state: StateIndex, sense: Sense, concept: Concept = this.#concept): boolean {
    return this.world.model.decisionMakers.every((_, index) => this.isStableFor(index, state, concept, sense));
  }

  /** What a state is to the principals, against the status quo. */
  kindOf(state: StateIndex): OutcomeKind {
    const statusQuo = this.world.model.statusQuo!;
    const values = this.world.judges.map(({ order }) => compareOf(order)(state, statusQuo));
    if (values.includes(-1)) return 'worse';
    if (values.includes(undefined)) return 'unknown';
    return values.includes(1) ? 'settlement' : 'indifferent';
  }

  /**
   * Steps from a state: unilateral improvements, and with `jointly` also joint moves: several decision makers change
   * options at once, and the state is better for each of those who change something.
   */
  steps(from: StateIndex, jointly: boolean, sense: Sense): { to: StateIndex; movers: number[] }[] {
    const { states, decisionMakers } = this.world.model;
    const here = states[from]!;
    const found: { to: StateIndex; movers: number[] }[] = [];
    for (let to = 0; to < states.length; to++) {
      const changed = here ^ states[to]!;
      if (changed === 0 || !isLegal(this.#oneWay, here, states[to]!)) continue;
      const movers: number[] = [];
      let better = true;
      for (let index = 0; better && index < decisionMakers.length; index++) {
        if ((changed & decisionMakers[index]!.mask) === 0) continue;
        movers.push(index);
        if (movers.length > 1 && !jointly) better = false;
        else {
          const value = this.#compare[index]!(to, from);
          better = value === 1 || (value === undefined && sense === 'possible');
        }
      }
      if (better) found.push({ to, movers });
    }
    return found;
  }

  /** States reached from the status quo, in order of the number of steps, each with the step that came first. */
  reach(jointly: boolean, sense: Sense): Map<StateIndex, { from: StateIndex; movers: readonly number[] } | undefined> {
    const statusQuo = this.world.model.statusQuo!;
    const reached = new Map<StateIndex, { from: StateIndex; movers: readonly number[] } | undefined>([
      [statusQuo, undefined],
    ]);
    for (const from of reached.keys()) {
      for (const { to, movers } of this.steps(from, jointly, sense)) {
        if (!reached.has(to)) reached.set(to, { from, movers });
      }
    }
    return reached;
  }

  findings(sense: Sense): Record<FindingName, boolean> {
    const settles = (state: StateIndex) => {
      const kind = this.kindOf(state);
      return kind === 'settlement' || (kind === 'unknown' && sense === 'possible');
    };
    const harms = (state: StateIndex) => {
      const kind = this.kindOf(state);
      return kind === 'worse' || (kind === 'unknown' && sense === 'possible');
    };
    const statusQuo = this.world.model.statusQuo!;
    const byImprovements = [...this.reach(false, sense).keys()].filter(state => state !== statusQuo);
    const isOutcome = (state: StateIndex) => this.isEquilibrium(state, sense);
    const opens = byImprovements.some(state => settles(state) && isOutcome(state));
    return {
      holds: this.isEquilibrium(statusQuo, sense),
      opens,
      together: opens || [...this.reach(true, sense).keys()].some(s => s !== statusQuo && settles(s) && isOutcome(s)),
      worsens: byImprovements.some(state => harms(state) && isOutcome(state)),
    };
  }
}
