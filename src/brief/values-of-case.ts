/** Which value of a case is meant. */
import type { UnsupportedValue, ValueOfCase } from '../case/check/unsupported.ts';
import type { PartyNames } from '../case/names.ts';
import type { Saying } from '../core/values.ts';
import type { MessageKey } from '../words/catalogues/en.ts';
import { english } from '../words/english.ts';
import { party, saying } from './names.ts';
import { plainSaying } from './text.ts';

const keys = {
  rule: 'value.ruleOf',
  'agenda-rule': 'value.agendaRule',
  ranking: 'value.rankingOf',
  reservation: 'value.reservationOf',
  statement: 'value.statementOf',
  'red-line': 'value.redLineOf',
  weight: 'value.weightOf',
  points: 'value.pointsOf',
  probability: 'value.probabilityOf',
} as const satisfies Readonly<Record<ValueOfCase['kind'], MessageKey>>;

export function valueOfCase(names: PartyNames, { kind, ...values }: ValueOfCase): Saying {
  return saying(keys[kind], { ...values, ...('party' in values && { party: party(names, values.party) }) });
}

/** As `--json` prints it: parties by their ids. */
export function valueInJson({ at, value }: UnsupportedValue) {
  return { at, what: plainSaying(valueOfCase({ parties: [] }, value), english) };
}
