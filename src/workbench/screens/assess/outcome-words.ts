/** States, steps and outcomes in the chosen language. */
import type { Assessment, Change, Step } from '../../../desk/assessment-view.ts';
import { listed, t } from '../../words/words.ts';

type Names = Pick<Assessment, 'parties' | 'options'>;
type PartyNames = Pick<Assessment, 'parties'>;

function optionName({ options }: Names, id: string): string {
  return options.find(option => option.id === id)?.says ?? id;
}

export function partyName({ parties }: PartyNames, id: string): string {
  return parties.find(party => party.id === id)?.name ?? id;
}

export function stateName(names: Names, taken: readonly string[]): string {
  return taken.length === 0 ? t('state.none') : listed(taken.map(id => optionName(names, id)));
}

export function partiesNamed(names: PartyNames, ids: readonly string[]): string {
  return listed(ids.map(id => partyName(names, id)));
}

/** `Highland: takes Open the gates; drops …`, the same in every language. */
export function stepInWords(names: Names, { by, takes, drops }: Step): string {
  const parts = [
    ...(takes.length > 0 ? [t('step.takes', { options: stateName(names, takes) })] : []),
    ...(drops.length > 0 ? [t('step.drops', { options: stateName(names, drops) })] : []),
  ];
  const who = partiesNamed(names, by);
  return t(by.length > 1 ? 'step.jointly' : 'step.alone', { who, what: parts.join('; ') });
}

/** The step between two states. */
export function stepBetween(by: Step['by'], from: readonly string[], to: readonly string[]): Step {
  return {
    by,
    takes: to.filter(option => !from.includes(option)),
    drops: from.filter(option => !to.includes(option)),
  };
}

/** A change of a preference or an option that would open a path. */
export function changeInWords(names: Names, change: Change): string {
  switch (change.kind) {
    case 'make irreversible':
      return t('least.irreversible', { option: optionName(names, change.option) });
    case 'free':
      return t('least.free', { option: optionName(names, change.option) });
    case 'move up': {
      const { party, statement, before } = change;
      return t('least.moveUp', { party: partyName(names, party), statement, before });
    }
    default:
      return t(`least.${change.kind}`, { party: partyName(names, change.party), statement: change.statement });
  }
}
