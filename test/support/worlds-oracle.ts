/**
 * The oracle of shares over plausible worlds, written from the words of docs/methods/worlds.md alone: every combination of what
 * holds and every order is a case of its own, solved by the definitions; shares are summed at every corner of the ranges.
 */

import { isStable, movesFrom, unknownRules } from '../../src/analysis/stability/legal-sequences.ts';
import {
  type ConflictModel,
  compileConflict,
  indexOfState,
  type MakerIndex,
  makersOf,
  type StateIndex,
  statesOf,
} from '../../src/analysis/stability/model.ts';
import { type Compare, compareOf, orderOf } from '../../src/analysis/stability/order.ts';
import type { Case, PartyId, Preferences, Range } from '../../src/case/model.ts';
import { testOfState } from '../../src/case/statement/meaning.ts';
import { bitsOf } from '../../src/case/statement/option-bits.ts';

/** The five findings, then the classes of what is in reach: stays, better, both, worse, unknown, by single steps and also together. */
export const oracleFindings = 15;
const [, opens, worsens, together, worsensTogether] = [0, 1, 2, 3, 4] as const;

/** Per finding the least share that is sure and the greatest that is possible, over all corners. */
export function sharesByEnumeration(theCase: Case, concept: 'nash' | 'gmr' | 'smr' | 'seq' | 'sseq'): Range[] {
  const unsure = probabilities(theCase);
  const names = [...unsure.keys()];
  const ranged = names.filter(name => unsure.get(name)![0] < unsure.get(name)![1]);
  const rows: { holds: Set<string>; weight: number; verdicts: boolean[] }[] = [];
  for (let bits = 0; bits < 2 ** names.length; bits++) {
    const holds = new Set(names.filter((_, at) => (bits >> at) & 1));
    for (const { weight, orders } of allOrders(theCase)) {
      rows.push({ holds, weight, verdicts: verdictsOf(inWorld(theCase, unsure, holds, orders), concept) });
    }
  }
  const ends = Array.from({ length: oracleFindings }, (): [number, number] => [1, 0]);
  for (let corner = 0; corner < 2 ** ranged.length; corner++) {
    const chance = (name: string) =>
      unsure.get(name)![(corner >> Math.max(0, ranged.indexOf(name))) & (ranged.includes(name) ? 1 : 0)]!;
    const sums = ends.map(() => [0, 0]);
    for (const { holds, weight, verdicts } of rows) {
      const probability = names.reduce((p, name) => p * (holds.has(name) ? chance(name) : 1 - chance(name)), weight);
      for (const [at, sum] of sums.entries()) {
        if (verdicts[at]) sum[0]! += probability;
        if (verdicts[oracleFindings + at]) sum[1]! += probability;
      }
    }
    for (const [at, [sure, possible]] of sums.entries()) {
      ends[at]![0] = Math.min(ends[at]![0], sure!);
      ends[at]![1] = Math.max(ends[at]![1], possible!);
    }
  }
  return ends;
}

function probabilities({ record, situation }: Case): Map<string, Range> {
  const found = new Map<string, Range>();
  for (const { id, sure } of record.assumptions) if (sure && !(sure[0] === 1 && sure[1] === 1)) found.set(id, sure);
  for (const [party, preferences] of situation!.preferences) {
    if (preferences.kind !== 'statements') continue;
    for (const [place, { sure }] of preferences.statements.entries()) {
      if (sure !== 'unknown' && sure[0] < 1) found.set(`want ${place} of ${party}`, sure);
    }
  }
  return found;
}

function* allOrders({ situation }: Case): Generator<{ weight: number; orders: Map<PartyId, number[]> }> {
  let all: { weight: number; orders: Map<PartyId, number[]> }[] = [{ weight: 1, orders: new Map() }];
  for (const [party, preferences] of situation!.preferences) {
    const size = preferences.kind === 'ranking' ? preferences.groups.length : preferences.statements.length;
    const noise = preferences.orderNoise;
    if (noise === 0) continue;
    const orders = permutations(size).map(order => ({ order, weight: noise ** inversions(order) }));
    const total = orders.reduce((sum, { weight }) => sum + weight, 0);
    all = all.flatMap(each =>
      orders.map(({ order, weight }) => ({
        weight: (each.weight * weight) / total,
        orders: new Map([...each.orders, [party, order]]),
      })),
    );
  }
  yield* all;
}

function permutations(size: number): number[][] {
  if (size === 0) return [[]];
  return permutations(size - 1).flatMap(rest =>
    Array.from({ length: size }, (_, at) => [...rest.slice(0, at), size - 1, ...rest.slice(at)]),
  );
}

function inversions(order: readonly number[]): number {
  let pairs = 0;
  for (let a = 0; a < order.length; a++) for (let b = a + 1; b < order.length; b++) if (order[a]! > order[b]!) pairs++;
  return pairs;
}

function inWorld(theCase: Case, unsure: Map<string, Range>, holds: Set<string>, orders: Map<PartyId, number[]>): Case {
  const stands = (name: string) => !unsure.has(name) || holds.has(name);
  const rests = ({ because }: { because: readonly string[] }) => because.every(stands);
  const situation = theCase.situation!;
  const preferences = new Map<PartyId, Preferences>();
  for (const [party, own] of situation.preferences) {
    const order = orders.get(party);
    if (own.kind === 'ranking') {
      if (rests(own)) preferences.set(party, { ...own, groups: order ? order.map(at => own.groups[at]!) : own.groups });
      continue;
    }
    const list = order ? order.map(at => own.statements[at]!) : own.statements;
    const kept = list.filter(each => rests(each) && stands(`want ${own.statements.indexOf(each)} of ${party}`));
    preferences.set(party, { ...own, statements: kept });
  }
  const { settlement, ...rest } = situation;
  const counted = settlement && rests(settlement) ? { settlement } : {};
  const infeasible = situation.infeasible.filter(rests);
  return { ...theCase, situation: { ...rest, ...counted, infeasible, preferences } };
}

function verdictsOf(theCase: Case, concept: Parameters<typeof sharesByEnumeration>[1]): boolean[] {
  const model = compileConflict(theCase);
  const orders = model.decisionMakers.map(({ id }) => compareOf(orderOf(theCase.situation!, model, id)));
  const main = theCase.parties.filter(({ role }) => role === 'principal').map(({ id }) => id);
  const judges = (main.length > 0 ? main : model.decisionMakers.map(({ id }) => id)).map(id =>
    compareOf(orderOf(theCase.situation!, model, id)),
  );
  const settlement = theCase.situation!.settlement?.expression;
  const counts = settlement && testOfState(settlement, bitsOf(model.options));
  const [sure, possible] = [false, true].map(each => sense(model, orders, judges, counts, concept, each));
  const classes = [
    [opens, worsens],
    [together, worsensTogether],
  ].flatMap(([better, worse]) => {
    const [b, w] = [better!, worse!];
    const open = sure![b] !== possible![b] || sure![w] !== possible![w];
    const [up, down] = [sure![b]!, sure![w]!];
    return [!up && !down, up && !down, up && down, !up && down].map(each => each && !open).concat(open);
  });
  return [...sure!, ...classes, ...possible!, ...classes];
}

function sense(
  model: ConflictModel,
  orders: readonly Compare[],
  judges: readonly Compare[],
  counts: ((state: number) => boolean) | undefined,
  concept: Parameters<typeof sharesByEnumeration>[1],
  possible: boolean,
): boolean[] {
  const start = model.statusQuo!;
  const reference = indexOfState(model.states, model.states[start]!)!;
  const rule = possible ? unknownRules.d : unknownRules.a;
  const stable = (state: StateIndex) =>
    makersOf(model).every(who => isStable(model, orders, who, concept, state, rule));
  const gains = (who: MakerIndex, from: StateIndex, to: StateIndex) => {
    const value = orders[who]!(to, from);
    return value === 1 || (possible && value === undefined);
  };
  const alone = new Set([start]);
  for (const at of alone) {
    for (const who of makersOf(model))
      for (const to of movesFrom(model, who, at)) if (gains(who, at, to)) alone.add(to);
  }
  const isLegal = (from: StateIndex, to: StateIndex) =>
    model.directions.every((way, bit) => {
      const [before, after] = [(model.states[from]! >> bit) & 1, (model.states[to]! >> bit) & 1];
      return before === after || way === 'both' || after === (way === 'forward' ? 1 : 0);
    });
  const moversOf = (from: StateIndex, to: StateIndex) =>
    model.decisionMakers.flatMap(({ mask, index }) =>
      ((model.states[from]! ^ model.states[to]!) & mask) === 0 ? [] : [index],
    );
  const jointly = new Set([start]);
  for (const at of jointly) {
    for (const to of statesOf(model)) {
      if (to !== at && isLegal(at, to) && moversOf(at, to).every(who => gains(who, at, to))) jointly.add(to);
    }
  }
  // some agree on a first step for the sake of an end; others follow by improvements that never come back to the start
  const packages = new Set<StateIndex>();
  for (const first of statesOf(model)) {
    if (first === start || !isLegal(start, first)) continue;
    const followed = new Set([first]);
    for (const at of followed) {
      for (const who of makersOf(model)) {
        for (const to of movesFrom(model, who, at)) if (to !== start && gains(who, at, to)) followed.add(to);
      }
    }
    for (const end of followed) if (moversOf(start, first).every(who => gains(who, start, end))) packages.add(end);
  }
  const both = new Set([...jointly, ...packages]);
  const settled = (state: StateIndex) => {
    if (!stable(state)) return false;
    if (counts) return counts(model.states[state]!);
    const values = judges.map(judge => judge(state, reference));
    if (values.includes(-1)) return false;
    return values.includes(undefined) ? possible : values.includes(1);
  };
  const worse = (state: StateIndex) =>
    stable(state) &&
    judges.some(judge => {
      const value = judge(state, reference);
      return value === -1 || (possible && value === undefined);
    });
  return [
    stable(start),
    [...alone].some(settled),
    [...alone].some(worse),
    [...both].some(settled),
    [...both].some(worse),
  ];
}
