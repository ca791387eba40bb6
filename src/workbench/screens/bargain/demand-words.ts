/** Demands and uncertain points in words of the chosen language. */
import { parseStatement } from '../../../case/statement/parse.ts';
import type { ViewedDemand } from '../../../desk/bargain-view.ts';
import { theCase } from '../../state/session.ts';
import { sentenceOf } from '../../words/sentence.ts';
import { t } from '../../words/words.ts';

export const partyName = (id: string) => theCase.value?.parties.find(each => each.id === id)?.name ?? id;
const issueName = (id: string) => theCase.value?.agenda?.issues.find(each => each.id === id)?.name ?? id;

export function demandInWords(demand: ViewedDemand): string {
  switch (demand.kind) {
    case 'constraint':
      return t('demand.constraint', { rule: ruleInWords(demand.rule) });
    case 'red-line':
      return t('demand.redLine', { party: partyName(demand.party), rule: ruleInWords(demand.rule) });
    case 'reservation':
      if (demand.least === undefined) return t('demand.reservationUnknown', { party: partyName(demand.party) });
      return t('demand.reservation', { party: partyName(demand.party), n: demand.least });
  }
}

/** A rule over issues as a sentence; as it stands where an issue is one of a variant only. */
export function ruleInWords(rule: string): string {
  const current = theCase.value;
  if (!current) return rule;
  const { expression } = parseStatement(rule, { options: [], issues: current.agenda?.issues ?? [] });
  return expression ? sentenceOf(expression, current) : rule;
}

/** The range at a path such as `agenda.utilities.highland.scores.flow.20%`, in words. */
export function rangeInWords(at: string): string {
  const [, , party = '', kind, issue = '', ...value] = at.split('.');
  const names = { party: partyName(party), issue: issueName(issue) };
  if (kind === 'reservation') return t('range.reservation', names);
  if (kind === 'weights') return t('range.weight', names);
  return t('range.points', { ...names, value: value.join('.') });
}
