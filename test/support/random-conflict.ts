import { type ConflictModel, type Direction, decisionMakers, type State } from '../../src/analysis/stability/model.ts';
import { denseRanks, type Ranks } from '../../src/analysis/stability/order.ts';
import { partyId } from '../../src/case/model.ts';
import { type Random, shuffleInPlace } from '../../src/core/random.ts';
import { stateAt } from './state-at.ts';

/** A random graph model: 2-5 decision makers, 3-8 options, infeasible patterns, one-way options. */
export function randomModel(random: Random, mostOptions = 8): ConflictModel {
  const makers = 2 + random.below(4);
  const options = Math.max(3, makers, 2 + random.below(mostOptions - 1));
  const owners = shuffleInPlace(
    Array.from({ length: options }, (_, option) => (option < makers ? option : random.below(makers))),
    random,
  );
  const oneWay = random.below(3) === 0 ? 0.4 : 0;
  const directions = owners.map(
    (): Direction => (random.unit() < oneWay ? (random.below(2) ? 'forward' : 'backward') : 'both'),
  );
  const patterns = Array.from({ length: random.below(4) }, () => {
    const bits = shuffleInPlace([...owners.keys()], random).slice(0, 2 + random.below(2));
    return { mask: bits.reduce((mask, bit) => mask | (1 << bit), 0), value: random.below(2 ** options) };
  });
  const all = Array.from({ length: 2 ** options }, (_, state) => state);
  const feasible = all.filter(state => !patterns.some(({ mask, value }) => (state & mask) === (value & mask)));
  const states = Int32Array.from(feasible.length > 0 ? feasible : all);
  return {
    options: owners.map((_, option) => `o${option}`),
    directions,
    decisionMakers: decisionMakers(
      Array.from({ length: makers }, (_, index) => ({
        id: partyId(`d${index}`),
        name: `D${index}`,
        mask: owners.reduce<State>((mask, owner, option) => (owner === index ? mask | (1 << option) : mask), 0),
      })),
    ),
    states,
    statusQuo: stateAt(random.below(states.length)),
  };
}

/** Random ranks for each decision maker; few levels in half of the models, so that ties are many. */
export function randomRanks(model: ConflictModel, random: Random): Ranks[] {
  const levels = random.below(2) ? 2 + random.below(5) : model.states.length * 4;
  return model.decisionMakers.map(() => denseRanks(Float64Array.from(model.states, () => random.below(levels))));
}
