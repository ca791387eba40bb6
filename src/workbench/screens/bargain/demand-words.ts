/** Demands and uncertain points in words of the chosen language. */

import { demand } from '../../../brief/bargaining/demands.ts';
import { statementValue } from '../../../brief/statement.ts';
import { namesOf } from '../../../case/names.ts';
import { parseStatement } from '../../../case/statement/parse.ts';
import type { Value } from '../../../core/values.ts';
import type { DemandPart } from '../../../desk/bargain/bargain-view.ts';
import { theCase } from '../../state/session.ts';
import { sayingInWords } from '../../words/words.ts';

export const partyName = (id: string) => theCase.value?.parties.find(each => each.id === id)?.name ?? id;

export function demandInWords(part: DemandPart): string {
  return sayingInWords(demand(theCase.value ?? { parties: [] }, part, ruleValue));
}

/** A rule over issues as a value of a sentence; as it stands where an issue is one of a variant only. */
export function ruleValue(rule: string): Value {
  const current = theCase.value;
  if (!current) return rule;
  const { expression } = parseStatement(rule, { options: [], issues: current.agenda?.issues ?? [] });
  return expression ? statementValue(expression, namesOf(current), current) : rule;
}
