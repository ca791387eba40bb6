/** Plausible worlds: which uncertain things hold, and in which order each party puts its wants. */
import type { Case, PartyId } from '../case/model.ts';
import { namedStream } from '../core/random.ts';
import { mallowsOrder } from './mallows.ts';
import { partySignature, type Uncertainty } from './uncertainty.ts';

export interface World {
  /** Aligned with the list of uncertainties. */
  readonly holds: readonly boolean[];
  /** Order of a party's statements or ranking groups, most important first: positions in the file's list. Others as in the file. */
  readonly orders: Orders;
}

export type Orders = ReadonlyMap<PartyId, readonly number[]>;

/** A list of wants whose order is not sure. */
export interface NoisyOrder {
  readonly party: PartyId;
  readonly size: number;
  readonly noise: number;
  readonly stream: string;
}

/** The lists of a case's situation whose order carries noise. */
export function noisyOrdersOf(theCase: Case): NoisyOrder[] {
  return [...(theCase.situation?.preferences ?? [])].flatMap(([party, preferences]) => {
    const size = preferences.kind === 'ranking' ? preferences.groups.length : preferences.statements.length;
    const noise = preferences.orderNoise;
    return noise === 0 || size < 2
      ? []
      : [{ party, size, noise, stream: `order of ${partySignature(theCase, party)}` }];
  });
}

/** Draw `index` of a seed: the same on every machine and worker, each list from a stream of its own. */
export function drawOrders(noisy: readonly NoisyOrder[], seed: number, index: number): Orders {
  return new Map(
    noisy.map(({ party, size, noise, stream }) => [party, mallowsOrder(size, noise, namedStream(seed, index, stream))]),
  );
}

export interface Level {
  /** Evenly in [0, 1): the uncertainty holds where its probability is above. */
  readonly level: number;
  /** An end of its range, for worlds that are to be seen rather than counted. */
  readonly end: number;
}

/** For each uncertainty its draws of world `index`, from a stream of its own. */
export function drawLevels(uncertainties: readonly Uncertainty[], seed: number, index: number): Level[] {
  return uncertainties.map(({ stream, sure }) => {
    const random = namedStream(seed, index, stream);
    return { level: random.unit(), end: sure[random.below(2)]! };
  });
}

/** The world in which everything holds and every order is the file's: the case as it is written. */
export function nominalWorld(uncertainties: readonly Uncertainty[]): World {
  return { holds: uncertainties.map(() => true), orders: new Map() };
}

/**
 * The world that "if every assumption is true" tells of: everything holds but what the case itself calls less likely than not, whatever
 * of its range is taken; every order is the file's.
 */
export function writtenWorld(uncertainties: readonly Uncertainty[]): World {
  return { holds: uncertainties.map(each => !isUnlikely(each)), orders: new Map() };
}

export function isUnlikely({ drawn, sure: [, high] }: Uncertainty): boolean {
  return drawn && high < 0.5;
}
