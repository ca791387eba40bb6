/** What least changes propose: a change of a priority or an option, and who to win over for which step of a path. */
import type { Change } from '../analysis/stability/changes.ts';
import type { WinOver } from '../analysis/stability/win-over.ts';
import type { Names } from '../case/names.ts';
import type { Saying, Value } from '../core/values.ts';
import { inTurn, option, parties, party, saying, step } from './names.ts';

const keys = {
  drop: 'least.drop',
  reverse: 'least.reverse',
  'move up': 'least.moveUp',
  'make irreversible': 'least.irreversible',
  free: 'least.free',
  lift: 'least.lift',
} as const satisfies Readonly<Record<Change['kind'], string>>;

export function change(names: Names, each: Change): Saying {
  if ('option' in each) return saying(keys[each.kind], { option: option(names, each.option) });
  const { kind, statement } = each;
  const values = { party: party(names, each.party), statement };
  if (kind === 'move up') return saying(keys[kind], { ...values, before: each.before });
  return saying(each.core ? `least.${kind}.core` : keys[kind], values);
}

/** The steps of a path, with who has to be won over for which. */
export function winOverPath(names: Names, { path }: WinOver): Value {
  const steps = path.map(each => {
    const said = step(names, each);
    if (each.winOver.length === 0) return said;
    return saying('least.winOver.step', { step: said, parties: parties(names, each.winOver) });
  });
  return inTurn(steps, 'inTurn.apart');
}
