/** Whose unknown it is: the parties of which the case does not say, wholly or in part, how they order the states. */
import type { Case } from '../../case/model.ts';
import { isUnknown } from '../stability/order.ts';
import type { Unknown } from './assessment.ts';
import type { WorldSituation } from './situation-in-world.ts';

/** In the order of the parties; those that act or judge. */
export function unknownIn({ parties, situation, record }: Case, { solution, judges }: WorldSituation): Unknown[] {
  const acting = solution.model.decisionMakers.flatMap(({ members }, index) =>
    members.map(party => ({ party, order: solution.orders[index]! })),
  );
  const counted = [...acting, ...judges];
  const heard = new Set(counted.map(({ party }) => party));
  const open = new Set(counted.filter(({ order }) => isUnknown(order)).map(({ party }) => party));
  const unsure = new Set(record.assumptions.filter(({ sure }) => sure && sure[0] < 1).map(({ id }) => id));
  return parties.flatMap(({ id }): Unknown[] => {
    if (!heard.has(id)) return [];
    const preferences = situation?.preferences.get(id);
    if (preferences?.kind === 'ranking' && preferences.because.some(each => unsure.has(each))) {
      return [{ party: id, kind: 'ranking' }];
    }
    if (!open.has(id)) return [];
    if (!preferences) return [{ party: id, kind: 'no wishes' }];
    return [{ party: id, kind: preferences.kind === 'ranking' ? 'ranking' : 'unknown sureness' }];
  });
}
