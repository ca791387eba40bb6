/**
 * Joint steps by sets of states, 32 to a word: from a state lead the legal moves of which every decision maker that changes an option
 * gains, and a state is in that set where, for each decision maker, its own options are as they were or it would rather be there. What
 * a model and an order say is found once and kept, for the many worlds in which they come again.
 *
 * Memory: a bit a state for each pattern of a decision maker's own options, and for each rank that was asked of an order as far as
 * 32 MB of these reach; then they are forgotten.
 */
import { isLegal } from './cosets.ts';
import { type ConflictModel, firstState, mostOptions, oneWayFrom, type StateIndex } from './model.ts';
import { compareOf, type Order } from './order.ts';

/** Bit b of word w is state 32 w + b. */
export type StateSet = Int32Array;

/** Whether a move of unknown value counts: `solution.ts`. */
type Sense = 'certain' | 'possible';

export interface StepSets {
  all(): StateSet;
  /** Takes those states out of `left`, and gives them in their order, to which a joint improvement leads from `at`. */
  takeStepsInPlace(left: StateSet, at: StateIndex, orders: readonly Order[], sense: Sense): StateIndex[];
}

const mostWords = 2 ** 23;

export function stepSets(model: ConflictModel): StepSets {
  const { states, decisionMakers } = model;
  const setOfStates = (has: (state: StateIndex) => boolean): StateSet => {
    const set = new Int32Array((states.length + 31) >>> 5);
    for (let state = firstState; state < states.length; state++) if (has(state)) set[state >>> 5]! |= 1 << (state & 31);
    return set;
  };
  const barsFrom = oneWayFrom(model);
  const legal = new Map<number, StateSet>();
  const legalFrom = (at: StateIndex) => {
    const here = states[at]!;
    const bars = barsFrom(at);
    const key = (bars.forward & here) * 2 ** mostOptions + (bars.backward & ~here);
    return kept(legal, key, () => setOfStates(to => isLegal(bars, here, states[to]!)));
  };
  const idle = decisionMakers.map(() => new Map<number, StateSet>());
  const idleFrom = (maker: number, at: StateIndex) => {
    const { mask } = decisionMakers[maker]!;
    const own = states[at]! & mask;
    return kept(idle[maker]!, own, () => setOfStates(to => (states[to]! & mask) === own));
  };
  let rather = new WeakMap<Order, Map<number, StateSet>>();
  let words = 0;
  const ratherThan = (order: Order, at: StateIndex, sense: Sense) => {
    const find = () => {
      words += (states.length >>> 5) + 1;
      return setOfStates(ratherIn(order, at, sense));
    };
    if (words > mostWords) {
      rather = new WeakMap();
      words = 0;
    }
    const own = rather.get(order) ?? new Map<number, StateSet>();
    rather.set(order, own);
    return kept(own, order.kind === 'total' ? order.ranks[at]! : 2 * at + (sense === 'certain' ? 0 : 1), find);
  };
  return {
    all: () => setOfStates(() => true),
    takeStepsInPlace(left, at, orders, sense) {
      const allowed = legalFrom(at);
      const stays = decisionMakers.map((_, maker) => idleFrom(maker, at));
      const gains = decisionMakers.map((_, maker) => ratherThan(orders[maker]!, at, sense));
      const found: StateIndex[] = [];
      for (let word = 0; word < left.length; word++) {
        let bits = left[word]! & allowed[word]!;
        for (let maker = 0; bits !== 0 && maker < stays.length; maker++) {
          bits &= stays[maker]![word]! | gains[maker]![word]!;
        }
        left[word]! &= ~bits;
        for (; bits !== 0; bits &= bits - 1) found.push((32 * word + 31 - Math.clz32(bits & -bits)) as StateIndex);
      }
      return found;
    },
  };
}

function ratherIn(order: Order, at: StateIndex, sense: Sense): (to: StateIndex) => boolean {
  if (order.kind === 'total') {
    const { ranks } = order;
    const rank = ranks[at]!;
    return to => ranks[to]! > rank;
  }
  const compare = compareOf(order);
  return to => {
    const value = compare(to, at);
    return value === 1 || (value === undefined && sense === 'possible');
  };
}

function kept(sets: Map<number, StateSet>, key: number, find: () => StateSet): StateSet {
  const known = sets.get(key);
  if (known) return known;
  const found = find();
  sets.set(key, found);
  return found;
}
