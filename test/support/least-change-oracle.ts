/**
 * Who to win over and the smallest changes, slow and obvious: every set of parties and every set of one or two changes is
 * tried, each written into the case as text, and judged by legal sequences. Nothing of the search under test is used.
 */
import { isStable, movesFrom } from '../../src/analysis/stability/legal-sequences.ts';
import {
  compileConflict,
  type MakerIndex,
  makersOf,
  type StateIndex,
  statesOf,
} from '../../src/analysis/stability/model.ts';
import type { Compare } from '../../src/analysis/stability/order.ts';
import type { Case, OneWay } from '../../src/case/model.ts';
import { testOfOptions } from '../../src/case/statement/meaning.ts';
import { parseStatement } from '../../src/case/statement/parse.ts';

/** A statement by the text of the file, as it is and as it was. */
interface Want {
  readonly id: string;
  readonly text: string;
}

/** What can be changed: each party's statements, most important first, and the one-way options. */
interface Plan {
  readonly wants: ReadonlyMap<string, readonly Want[]>;
  readonly oneWay: ReadonlyMap<string, OneWay>;
}

interface Single {
  readonly says: string;
  readonly of: string;
  readonly kind: number;
  readonly isOfCore?: boolean;
  readonly apply: (plan: Plan) => Plan;
}

export interface Expected {
  readonly opensAlready: boolean;
  /** The sets by kind, `drop`, `move up`, `one-way`, `reverse`, `reverse core`, as sorted texts. */
  readonly kinds: readonly (readonly string[])[];
  /** The smallest sets of parties, each with its cost: steps to win over, joint parts, steps. */
  readonly winOver: ReadonlyMap<string, string>;
}

export const kindNames = ['drop', 'move up', 'one-way', 'reverse', 'reverse core'];

export function expectedOpenings(theCase: Case, keepCore = false): Expected {
  const plain = planOf(theCase);
  const model = compileConflict(theCase);
  const start = model.statusQuo!;
  const main = theCase.parties.filter(({ role }) => role === 'principal').map(({ id }) => id as string);
  const judges = main.length > 0 ? main : model.decisionMakers.map(({ id }) => id as string);
  const own = judges.map(id => compareIn(theCase, plain, id));
  const isSettlement = (state: StateIndex) => {
    const values = own.map(compare => compare(state, start));
    return state !== start && values.every(each => each === 0 || each === 1) && values.includes(1);
  };
  const opens = (plan: Plan) => {
    const solved = solve(theCase, plan);
    return solved.reached().some(state => isSettlement(state) && solved.isEquilibrium(state));
  };
  const kinds: string[][] = kindNames.map(() => []);
  const singles = singlesOf(theCase, plain).filter(({ isOfCore = false }) => !(keepCore && isOfCore));
  const works = (...set: readonly Single[]) => opens(set.reduce((plan, { apply }) => apply(plan), plain));
  const bySize = [
    singles.map(each => [each]),
    singles.flatMap((one, at) => singles.slice(at + 1).flatMap(other => (other.of === one.of ? [] : [[one, other]]))),
  ];
  let strongest = kindNames.length;
  for (const sets of bySize) {
    const found = sets
      .map(set => ({ set, kind: Math.max(...set.map(each => each.kind)) }))
      .filter(({ set, kind }) => kind < strongest && works(...set));
    const mildest = Math.min(strongest, ...found.map(({ kind }) => kind));
    for (const { set, kind } of found) if (kind === mildest) kinds[kind]!.push(said(set.map(({ says }) => says)));
    strongest = mildest;
  }
  return {
    opensAlready: opens(plain),
    kinds: kinds.map(each => each.toSorted()),
    winOver: expectedToWinOver(theCase, plain, isSettlement),
  };
}

export function said(changes: readonly string[]): string {
  return changes.toSorted().join(' & ');
}

function planOf({ situation }: Case): Plan {
  const wants = [...situation!.preferences].map(([party, own]): [string, Want[]] => {
    const texts = own.kind === 'statements' ? own.statements.map(({ text }) => text) : [];
    const distinct = texts.filter((text, at) => texts.findIndex(each => bare(each) === bare(text)) === at);
    return [party, distinct.map(text => ({ id: text, text }))];
  });
  return { wants: new Map(wants), oneWay: new Map(situation!.irreversible) };
}

const bare = (text: string) => text.replaceAll(/[() ]/g, '');

function singlesOf({ situation }: Case, plan: Plan): Single[] {
  const change = (party: string, edit: (wants: readonly Want[]) => readonly Want[]) => (now: Plan) => ({
    ...now,
    wants: new Map(now.wants).set(party, edit(now.wants.get(party)!)),
  });
  const ofWants = [...plan.wants].flatMap(([party, wants]) =>
    wants.flatMap(({ id: text }, at): Single[] => {
      const own = situation!.preferences.get(party as never)!;
      const statements = own.kind === 'statements' ? own.statements : [];
      const isCore = statements.find(each => each.text === text)!.isCore;
      const of = `${party}: ${text}`;
      return [
        {
          says: `drop ${of}`,
          of,
          kind: 0,
          isOfCore: isCore,
          apply: change(party, now => now.filter(({ id }) => id !== text)),
        },
        {
          ...{ says: `reverse ${of}`, of, kind: isCore ? 4 : 3, isOfCore: isCore },
          apply: change(party, now => now.map(each => (each.id === text ? { id: text, text: `not (${text})` } : each))),
        },
        ...wants.slice(0, at).map(
          ({ id: before }): Single => ({
            ...{ says: `move up ${of} before ${before}`, of, kind: 1 },
            apply: change(party, now => {
              const [from, to] = [text, before].map(wanted => now.findIndex(({ id }) => id === wanted)) as [
                number,
                number,
              ];
              // what it would stand before is gone, or already below
              if (to === -1 || from < to) return now;
              return [...now.slice(0, to), now[from]!, ...now.slice(to).filter(({ id }) => id !== text)];
            }),
          }),
        ),
      ];
    }),
  );
  const ofOptions = situation!.options.map(({ id }): Single => {
    const isFree = !plan.oneWay.has(id);
    return {
      ...{ says: `${isFree ? 'make irreversible' : 'free'} ${id}`, of: id, kind: 2 },
      apply: now => {
        const changed = new Map(now.oneWay);
        if (isFree) changed.set(id, 'both');
        else changed.delete(id);
        return { ...now, oneWay: changed };
      },
    };
  });
  return [...ofWants, ...ofOptions];
}

function solve(theCase: Case, plan: Plan) {
  const model = compileConflict({
    ...theCase,
    situation: { ...theCase.situation!, irreversible: new Map(plan.oneWay) },
  });
  const compare = model.decisionMakers.map(({ id }) => compareIn(theCase, plan, id));
  const gains = (mover: MakerIndex, from: StateIndex, to: StateIndex) => compare[mover]!(to, from) === 1;
  return {
    ...{ model, gains },
    isEquilibrium: (state: StateIndex) => makersOf(model).every(maker => isStable(model, compare, maker, 'seq', state)),
    reached: () => {
      const found = [model.statusQuo!];
      for (const at of found) {
        for (const mover of makersOf(model)) {
          for (const to of movesFrom(model, mover, at)) {
            if (gains(mover, at, to) && !found.includes(to)) found.push(to);
          }
        }
      }
      return found;
    },
  };
}

/** A party's order, from its statements: the first that tells two states apart decides. */
function compareIn(theCase: Case, plan: Plan, party: string): Compare {
  const wants = plan.wants.get(party);
  if (!wants) return (a, b) => (a === b ? 0 : undefined);
  const truth = wants.map(({ text }) => truthOf(text, theCase));
  return (a, b) => {
    const first = truth.find(column => column[a] !== column[b]);
    return first ? (first[a] ? 1 : -1) : 0;
  };
}

const truths = new WeakMap<Case, Map<string, readonly boolean[]>>();

/** Whether a statement is true in each feasible state. */
function truthOf(text: string, theCase: Case): readonly boolean[] {
  const known = truths.get(theCase) ?? new Map<string, readonly boolean[]>();
  truths.set(theCase, known);
  const found = known.get(text);
  if (found) return found;
  const { options, states } = compileConflict(theCase);
  const holds = testOfOptions(parseStatement(text, { options, issues: [] }).expression!);
  const column = [...states].map(state => holds(new Set(options.filter((_, bit) => (state >> bit) & 1))));
  known.set(text, column);
  return column;
}

type Cost = readonly [won: number, joint: number, steps: number];

function expectedToWinOver(theCase: Case, plan: Plan, isSettlement: (state: StateIndex) => boolean) {
  const { model, gains, isEquilibrium } = solve(theCase, plan);
  const ends = [...statesOf(model)].filter(state => isSettlement(state) && isEquilibrium(state));
  const makers = makersOf(model);
  const steps = (jointly: boolean) =>
    [...statesOf(model)].flatMap(from =>
      [...statesOf(model)].flatMap(to => {
        const changed = model.states[from]! ^ model.states[to]!;
        const movers = model.decisionMakers.filter(({ mask }) => (changed & mask) !== 0).map(({ index }) => index);
        const isOneWay = model.directions.some((direction, bit) => {
          const is = (state: StateIndex) => (model.states[state]! >> bit) & 1;
          return (direction === 'forward' && is(from) > is(to)) || (direction === 'backward' && is(to) > is(from));
        });
        const isMove = from !== to && !isOneWay && (jointly || movers.length === 1);
        return isMove ? [{ from, to, movers, won: movers.filter(mover => !gains(mover, from, to)) }] : [];
      }),
    );
  const cheapest = (parties: readonly MakerIndex[], jointly: boolean): Cost | undefined => {
    const open = steps(jointly).filter(({ won }) => won.every(each => parties.includes(each)));
    const costs = new Map<StateIndex, Cost>([[model.statusQuo!, [0, 0, 0]]]);
    for (let changed = true; changed; ) {
      changed = false;
      for (const { from, to, movers, won } of open) {
        const here = costs.get(from);
        if (!here) continue;
        const cost: Cost = [here[0] + won.length, here[1] + movers.length - 1, here[2] + 1];
        if (isLess(cost, costs.get(to))) {
          costs.set(to, cost);
          changed = true;
        }
      }
    }
    return ends
      .flatMap(end => (costs.has(end) ? [costs.get(end)!] : []))
      .toSorted((a, b) => (isLess(a, b) ? -1 : 1))[0];
  };
  const jointly = cheapest([], true) === undefined;
  const sets = Array.from({ length: 2 ** makers.length }, (_, set) => makers.filter(maker => (set >> maker) & 1));
  const found = sets.flatMap(parties => {
    const cost = cheapest(parties, jointly);
    return cost ? [{ parties, cost }] : [];
  });
  const fewest = Math.min(...found.map(({ parties }) => parties.length));
  return new Map(
    found
      .filter(({ parties }) => parties.length === fewest && fewest > 0)
      .map(({ parties, cost }) => [parties.map(each => model.decisionMakers[each]!.id).join('+'), cost.join()]),
  );
}

function isLess(a: Cost, b: Cost | undefined): boolean {
  if (!b) return true;
  const at = a.findIndex((each, place) => each !== b[place]);
  return at !== -1 && a[at]! < b[at]!;
}
