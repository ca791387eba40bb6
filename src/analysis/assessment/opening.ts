/** The least change that opens a path to a settlement by improvements alone, where none opens in the case as written. */
import type { Case, PartyId, Situation } from '../../case/model.ts';
import { printStatement } from '../../case/statement/print.ts';
import { findingsOf } from '../robustness/findings.ts';
import { type Concept, createKernel } from '../stability/kernel.ts';
import { changeInWords, leastChanges } from '../stability/least-change.ts';
import { compileConflict } from '../stability/model.ts';
import { moveTable } from '../stability/moves.ts';
import { type Order, orderOf } from '../stability/order.ts';
import { Solution } from '../stability/solution.ts';
import type { LeastChange } from './assessment.ts';

const mostChanges = 2;
const budget = 2_000;
const mostSets = 12;

/** Sets of at most two changes are tried, 2,000 at most; the answer says whether that was all of them. */
export function leastOpening(theCase: Case, concept: Concept): LeastChange {
  const names = new Map(theCase.parties.map(({ id, name }) => [id, name]));
  const opens = openingTest(theCase, concept);
  const { sets, exhaustive, triedSize } = leastChanges(theCase.situation!, opens, { mostChanges, budget });
  return {
    changes: sets.slice(0, mostSets).map(set => set.map(change => changeInWords(change, id => names.get(id) ?? id))),
    more: Math.max(0, sets.length - mostSets),
    exhaustive,
    triedSize,
  };
}

/** Whether a path opens in a changed situation. Models and orders are kept between calls: changes share most of them. */
function openingTest(theCase: Case, concept: Concept): (situation: Situation) => boolean {
  const compiled = new Map<string, { kernel: ReturnType<typeof createKernel>; moves: ReturnType<typeof moveTable> }>();
  const orders = new Map<string, Order>();
  const principals = theCase.parties.filter(({ role }) => role === 'principal').map(({ id }) => id);
  return situation => {
    const modelKey = JSON.stringify([...situation.irreversible]);
    let found = compiled.get(modelKey);
    if (!found) {
      const model = compileConflict({ ...theCase, situation });
      found = { kernel: createKernel(model), moves: moveTable(model) };
      compiled.set(modelKey, found);
    }
    const { kernel, moves } = found;
    const order = (party: PartyId): Order => {
      const key = orderKey(situation, party);
      const known = orders.get(key) ?? orderOf(situation, kernel.model, party);
      orders.set(key, known);
      return known;
    };
    const deciders = kernel.model.decisionMakers.map(({ id }) => id);
    const solution = new Solution(kernel, deciders.map(order), [concept], moves);
    const judges = (principals.length > 0 ? principals : deciders).map(party => ({ party, order: order(party) }));
    return findingsOf({ solution, judges }, concept, 'certain').opens;
  };
}

function orderKey({ preferences }: Situation, party: PartyId): string {
  const preference = preferences.get(party);
  if (preference?.kind !== 'statements') return party;
  return `${party}: ${preference.statements.map(({ expression }) => printStatement(expression)).join('; ')}`;
}
