/** Plausible worlds: one draw of everything uncertain. World `index` of a seed is the same on every machine and worker. */
import type { Case } from '../../case/model.ts';
import { namedStream } from '../../core/random.ts';
import { mallowsOrder } from './mallows.ts';
import { partySignature, type Uncertainty } from './uncertainty.ts';

/** Which uncertainties hold, and the order of each party's statements or ranking groups (positions in the file's list). */
export interface World {
  /** Aligned with the list of uncertainties. */
  readonly holds: readonly boolean[];
  /** Party -> order, most important first; parties without order noise are absent. */
  readonly orders: ReadonlyMap<string, readonly number[]>;
}

/**
 * Draws world `index`. Each uncertainty has a stream of its own: a value that two variants share
 * falls alike in both, so that differences between variants are not noise.
 */
export function drawWorld(theCase: Case, uncertainties: readonly Uncertainty[], seed: number, index: number): World {
  const holds = uncertainties.map(({ stream, drawn, sure: [low, high] }) => {
    if (!drawn) return true;
    const random = namedStream(seed, index, stream);
    return random.unit() < low + (high - low) * random.unit();
  });
  const orders = new Map<string, readonly number[]>();
  for (const [party, preferences] of theCase.situation?.preferences ?? []) {
    if (preferences.orderNoise === 0) continue;
    const size = preferences.kind === 'ranking' ? preferences.groups.length : preferences.statements.length;
    orders.set(
      party,
      mallowsOrder(
        size,
        preferences.orderNoise,
        namedStream(seed, index, `order of ${partySignature(theCase, party)}`),
      ),
    );
  }
  return { holds, orders };
}

/** The world in which everything holds and every order is the file's: the case as it is written. */
export function nominalWorld(uncertainties: readonly Uncertainty[]): World {
  return { holds: uncertainties.map(() => true), orders: new Map() };
}
