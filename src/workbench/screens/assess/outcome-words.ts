/** States, steps and outcomes in the chosen language. */
import type { Assessment, Step } from '../../../desk/assessment-view.ts';
import { listed, t } from '../../words/words.ts';

type Names = Pick<Assessment, 'parties' | 'options'>;

function optionName({ options }: Names, id: string): string {
  return options.find(option => option.id === id)?.says ?? id;
}

export function partyName({ parties }: Names, id: string): string {
  return parties.find(party => party.id === id)?.name ?? id;
}

export function stateName(names: Names, taken: readonly string[]): string {
  return taken.length === 0 ? t('state.none') : listed(taken.map(id => optionName(names, id)));
}

export function partiesNamed(names: Names, ids: readonly string[]): string {
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
export function stepBetween(by: readonly string[], from: readonly string[], to: readonly string[]): Step {
  return {
    by,
    takes: to.filter(option => !from.includes(option)),
    drops: from.filter(option => !to.includes(option)),
  };
}
