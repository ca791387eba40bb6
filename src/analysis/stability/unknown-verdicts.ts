/**
 * The concepts under unknown preferences for all states at once (Li, Hipel, Kilgour & Fang 2004, with the departure that
 * docs/methods/stability.md names). The definitions are those of legal-sequences.ts, which answers one state at a time and is the
 * oracle; here what others' sequences reach from a state, and which states are no better than another, are sets of bits that all
 * states, concepts and types share. Cost: about states^2 / 32 words a decision maker and a few passes over them, for up to some
 * thousands of states.
 */
import { BitRows } from './bit-rows.ts';
import type { Concept } from './kernel.ts';
import type { UnknownRule } from './legal-sequences.ts';
import { type MakerIndex, makersOf, type StateIndex, statesOf } from './model.ts';
import type { Order } from './order.ts';
import { sequenceClosure } from './sequence-closure.ts';
import type { Solution } from './solution.ts';

/** By whether unknown orders count as well. */
interface TwoWays<T> {
  readonly known: T;
  readonly lenient: T;
}

/** For a decision maker, a concept and a rule which states are stable, 1 by state index. */
export type UnknownVerdicts = (maker: MakerIndex, concept: Concept, rule: UnknownRule) => Uint8Array;

/** The verdicts of a solved situation. What they share is computed once, when it is first asked for. */
export function unknownVerdicts({ model, orders, moves }: Solution): UnknownVerdicts {
  const size = model.states.length;
  const all = [...statesOf(model)];
  const steps = makersOf(model).map(maker => all.map(state => moves.from(maker, state)));
  /** Row s: the states that are no better than s; `lenient` has those of unknown order among them. */
  const noBetter = orders.map(order => statesNoBetter(order, all));
  const improving = (lenient: boolean) =>
    steps.map((own, maker) => {
      // no improvement for certain is no better at all or, where what is unknown counts, known to be no better
      const rows = lenient ? noBetter[maker]!.known : noBetter[maker]!.lenient;
      return own.map((to, state) => to.filter(each => !rows.has(state, each)));
    });
  const improvements = { known: lazily(() => improving(false)), lenient: lazily(() => improving(true)) };
  const closures = new Map<string, BitRows>();
  const closure = (maker: MakerIndex, concept: Concept, { sanction }: UnknownRule): BitRows => {
    const byImprovements = concept === 'seq' || concept === 'sseq';
    const key = `${maker} ${byImprovements ? sanction : 'moves'}`;
    const ways = byImprovements ? improvements[sanction ? 'lenient' : 'known']() : steps;
    const found = closures.get(key) ?? sequenceClosure(ways.toSpliced(maker, 1), size);
    closures.set(key, found);
    return found;
  };
  return (maker, concept, rule) => {
    const incentives = improvements[rule.incentive ? 'lenient' : 'known']()[maker]!;
    const deterring = noBetter[maker]![rule.sanction ? 'lenient' : 'known'];
    const own = steps[maker]!;
    const answers = concept === 'nash' ? undefined : closure(maker, concept, rule);
    const mayEscape = concept === 'smr' || concept === 'sseq';
    return Uint8Array.from(all, state => {
      const isHeld = (sanction: number) => own[sanction]!.every(to => deterring.has(state, to));
      const isDeterred = (to: StateIndex) => {
        if (!answers) return false;
        if (!mayEscape) return answers.meets(to, deterring, state);
        for (const sanction of answers.shared(to, deterring, state)) if (isHeld(sanction)) return true;
        return false;
      };
      return incentives[state]!.every(isDeterred) ? 1 : 0;
    });
  };
}

function statesNoBetter(order: Order, all: readonly StateIndex[]): TwoWays<BitRows> {
  const known = new BitRows(all.length, all.length);
  if (order.kind === 'total') {
    const { ranks } = order;
    for (const state of all) for (const to of all) if (ranks[to]! <= ranks[state]!) known.addInPlace(state, to);
    return { known, lenient: known };
  }
  const lenient = new BitRows(all.length, all.length);
  for (const state of all) {
    for (const to of all) {
      const value = order.compare(to, state);
      if (value === 1) continue;
      lenient.addInPlace(state, to);
      if (value !== undefined) known.addInPlace(state, to);
    }
  }
  return { known, lenient };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
