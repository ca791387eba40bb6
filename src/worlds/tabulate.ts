/**
 * Tables of how often findings are true over the plausible worlds of a case: each world is judged once, its probability comes
 * in afterwards, so that one set of worlds answers for every value of the analyst's ranges.
 *
 * Where all combinations of what is uncertain, times all orders, are at most `samples`, every world is judged: exact. Else the
 * uncertainties that can move a finding at all are looked for by paired flips (most cannot), each finding is tabulated over those
 * that move it most, and the ends of its share that the table gives are judged again on worlds drawn right there: see shares.ts.
 * Cost: 2^k x orders worlds; else about four times `samples`.
 */
import type { PartyId } from '../case/model.ts';
import { mallowsOrders } from './mallows.ts';
import type { JudgeWorlds, Question, Tabulated } from './question.ts';
import { screen } from './screen.ts';
import type { ShareTable } from './share-table.ts';
import type { Uncertainty } from './uncertainty.ts';
import type { NoisyOrder, Orders } from './world.ts';

export async function tabulate(question: Question, judge: JudgeWorlds): Promise<Tabulated> {
  const { uncertainties, noisy, samples, findings } = question;
  // in an order that neither the names nor the order of the parties change
  const drawn = [...uncertainties.keys()]
    .filter(at => uncertainties[at]!.drawn)
    .toSorted((a, b) => (uncertainties[a]!.stream < uncertainties[b]!.stream ? -1 : 1));
  const orders = noisy.reduce((product, { size }) => product * factorial(size), 1);
  if (2 ** drawn.length * orders > Math.max(1, samples)) return screen(question, drawn, judge);
  const weighted = allOrders(noisy.toSorted((a, b) => (a.stream < b.stream ? -1 : 1)));
  const combinations = 2 ** drawn.length;
  const worlds = Array.from({ length: combinations }, (_, bits) => bits).flatMap(bits =>
    weighted.map(({ orders }) => ({ holds: holdsOf(uncertainties, drawn, bits), orders })),
  );
  const verdicts = await judge(worlds);
  const coordinates = drawn.map(at => uncertainties[at]!);
  const table = (which: number): ShareTable => ({
    coordinates,
    values: Float64Array.from({ length: combinations }, (_, bits) =>
      weighted.reduce((sum, { weight }, at) => sum + (verdicts[bits * weighted.length + at]![which] ? weight : 0), 0),
    ),
  });
  return {
    tables: Array.from({ length: findings }, (_, at) => ({
      ...{ certain: table(at), possible: table(findings + at), apart: [] },
    })),
    exact: true,
    leaning: Array.from({ length: findings }, () => new Map()),
  };
}

/** Which uncertainties hold: bit i for the i-th of those drawn; all others hold. */
function holdsOf(uncertainties: readonly Uncertainty[], drawn: readonly number[], bits: number): boolean[] {
  const holds = uncertainties.map(() => true);
  for (const [bit, at] of drawn.entries()) holds[at] = ((bits >>> bit) & 1) === 1;
  return holds;
}

/** Every combination of the orders with its probability. */
export function allOrders(noisy: readonly NoisyOrder[]): { readonly weight: number; readonly orders: Orders }[] {
  let all: { weight: number; orders: Map<PartyId, readonly number[]> }[] = [{ weight: 1, orders: new Map() }];
  for (const { party, size, noise } of noisy) {
    const own = mallowsOrders(size, noise);
    all = all.flatMap(({ weight, orders }) =>
      own.map(each => ({ weight: weight * each.weight, orders: new Map([...orders, [party, each.order]]) })),
    );
  }
  return all;
}

function factorial(size: number): number {
  return size < 2 ? 1 : size * factorial(size - 1);
}
