/** Which value of a case is meant. */
import type { UnsupportedValue } from '../case/check/unsupported.ts';
import type { PartyId } from '../case/model.ts';
import type { PartyNames } from '../case/names.ts';
import type { Saying } from '../core/values.ts';
import { english } from '../words/english.ts';
import { party } from './names.ts';
import { plainSaying } from './text.ts';

/** With its party by name. */
export function valueOfCase(names: PartyNames, { say: key, values = {} }: Saying): Saying {
  const { party: id } = values;
  return typeof id === 'string'
    ? { say: key, values: { ...values, party: party(names, id as PartyId) } }
    : { say: key, values };
}

/** As `--json` prints it: parties by their ids. */
export function valueInJson({ at, says }: UnsupportedValue, language = english) {
  return { at, what: plainSaying(says, language) };
}
