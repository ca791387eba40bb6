/** A change of a priority or an option, as least changes propose it. */
import type { Change } from '../analysis/stability/least-change.ts';
import type { Names } from '../case/names.ts';
import type { Saying } from '../core/values.ts';
import { option, party, saying } from './names.ts';

const keys = {
  drop: 'least.drop',
  reverse: 'least.reverse',
  'move up': 'least.moveUp',
  'make irreversible': 'least.irreversible',
  free: 'least.free',
  lift: 'least.lift',
} as const satisfies Readonly<Record<Change['kind'], string>>;

export function change(names: Names, { kind, ...values }: Change): Saying {
  if ('option' in values) return saying(keys[kind], { option: option(names, values.option) });
  return saying(keys[kind], { ...values, party: party(names, values.party) });
}
