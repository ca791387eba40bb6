/** Parties, options, states and steps as values of a sentence: the one place where a state is said for people. */
import type { OptionId, PartyId } from '../case/model.ts';
import type { Names, PartyNames } from '../case/names.ts';
import type { Saying, Value } from '../core/values.ts';
import { saying } from '../words/saying.ts';

export { saying };

export function quoted(value: Value): Saying {
  return saying('quoted', { value });
}

export function party({ parties }: PartyNames, id: PartyId): Value {
  return { name: parties.find(each => each.id === id)?.name ?? id };
}

export function parties(names: PartyNames, ids: readonly PartyId[]): Value {
  return { and: ids.map(id => party(names, id)) };
}

export function option({ options }: Names, id: OptionId): string {
  return options.find(each => each.id === id)?.says ?? id;
}

/** `Highland: Open the gates; Lowland: Keep the sanctions`: each option with its owner, the owners in the order of the case. */
export function state(names: Names, taken: readonly OptionId[]): Value {
  if (taken.length === 0) return saying('state.none');
  const owners = [...new Set([...names.parties.map(({ id }) => id), ...names.options.map(({ by }) => by)])];
  const known = names.options.filter(({ id }) => taken.includes(id));
  const said = owners.flatMap(owner => {
    const own = known.filter(({ by }) => by === owner);
    return own.length === 0
      ? []
      : [saying('state.of', { party: party(names, owner), options: own.map(({ says }) => says) })];
  });
  const rest = taken.filter(id => known.every(each => each.id !== id));
  return { apart: [...said, ...rest] };
}

/** Who moves and how. */
export interface Move {
  readonly by: readonly PartyId[];
  readonly takes: readonly OptionId[];
  readonly drops: readonly OptionId[];
}

/** The move between two states. */
export function moveBetween(by: readonly PartyId[], from: readonly OptionId[], to: readonly OptionId[]): Move {
  return {
    by,
    takes: to.filter(each => !from.includes(each)),
    drops: from.filter(each => !to.includes(each)),
  };
}

/** `takes "Open the gates" and drops "Keep the sanctions"`; of several movers `take ...`. */
export function doing(names: Names, { by, takes, drops }: Move): Saying {
  const values = { taken: options(names, takes), dropped: options(names, drops), n: by.length };
  if (drops.length === 0) return saying('doing.takes', values);
  return saying(takes.length === 0 ? 'doing.drops' : 'doing.both', values);
}

/** `Highland takes "Open the gates"`; of several each what is its own: `Highland takes "..." and Lowland drops "...", together`. */
export function step(names: Names, move: Move): Saying {
  const [first, ...others] = movesOfEach(names, move).map(each =>
    saying('step.alone', { who: parties(names, each.by), doing: doing(names, each) }),
  );
  return others.length === 0 ? first! : saying('step.jointly', { moves: { and: [first!, ...others] } });
}

/** A move by the owners of the options it changes, in the order of the parties. */
function movesOfEach({ options: all, parties: known }: Names, { by, takes, drops }: Move): Move[] {
  const ownerOf = (id: OptionId) => all.find(each => each.id === id)?.by;
  const owners = known.map(({ id }) => id).filter(id => [...takes, ...drops].some(option => ownerOf(option) === id));
  if (owners.length < 2) return [{ by, takes, drops }];
  const own = (options: readonly OptionId[], owner: PartyId) => options.filter(id => ownerOf(id) === owner);
  return owners.map(owner => ({ by: [owner], takes: own(takes, owner), drops: own(drops, owner) }));
}

/** Steps in their order, one value. */
export function inTurn(steps: readonly Value[], key: 'inTurn' | 'inTurn.apart' | 'orIf'): Value {
  return steps.reduceRight((next, first) => saying(key, { first, next }));
}

function options(names: Names, ids: readonly OptionId[]): Value {
  return { and: ids.map(id => quoted(option(names, id))) };
}
