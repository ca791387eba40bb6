/** States as people write them: `open-gates+guarantee`, `none`, `status-quo`. */
import { type ConflictModel, indexOfState, type StateIndex } from '../analysis/stability/model.ts';
import type { OptionId } from '../case/model.ts';
import { UsageError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest.ts';

export function printState(taken: readonly OptionId[]): string {
  return taken.length === 0 ? 'none' : taken.join('+');
}

/** @throws UsageError where the text names something unknown or an infeasible state. */
export function parseState(text: string, model: ConflictModel): StateIndex {
  if (text === 'status-quo') {
    if (model.statusQuo !== undefined) return model.statusQuo;
    throw new UsageError({
      code: 'STATUS_QUO_MISSING',
      message: 'The case gives no status quo that is feasible.',
      hint: 'Add "status-quo:" to the situation, or name the state by the options taken, such as a+b.',
    });
  }
  const taken = text === 'none' ? [] : text.split('+').map(each => each.trim());
  let state = 0;
  for (const option of taken) {
    const bit = model.options.indexOf(option);
    if (bit === -1) {
      const message = `"${option}" in "${text}" is not an option.`;
      throw new UsageError({ code: 'OPTION_UNKNOWN', message, hint: didYouMean(option, model.options, 'options') });
    }
    state |= 1 << bit;
  }
  const index = indexOfState(model.states, state);
  if (index !== undefined) return index;
  throw new UsageError({
    code: 'STATE_INFEASIBLE',
    message: `The state "${text}" is infeasible.`,
    hint: 'Name a state that the rules under "infeasible" allow.',
  });
}
