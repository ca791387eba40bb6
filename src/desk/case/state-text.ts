/** States as a command takes them: `open-gates+guarantee`, `none`, `status-quo`; printed by case/state-text.ts. */
import { type ConflictModel, indexOfState, type StateIndex } from '../../analysis/stability/model.ts';
import { bitsOf, setOf } from '../../case/statement/option-bits.ts';
import { UsageError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import { nearHint } from '../../words/near.ts';

/** @throws UsageError where the text names something unknown or an infeasible state. */
export function parseState(text: string, model: ConflictModel): StateIndex {
  if (text === 'status-quo') {
    if (model.statusQuo !== undefined) return model.statusQuo;
    throw new UsageError(complaint('STATUS_QUO_MISSING.state'));
  }
  const taken = text === 'none' ? [] : text.split('+').map(each => each.trim());
  const bits = bitsOf(model.options);
  for (const option of taken) {
    if (!bits.has(option)) {
      const hint = nearHint(option, model.options, 'options');
      throw new UsageError(complaint('OPTION_UNKNOWN.state', { option, state: text }, { hint }));
    }
  }
  const index = indexOfState(model.states, setOf(taken, bits));
  if (index !== undefined) return index;
  throw new UsageError(complaint('STATE_INFEASIBLE', { state: text }));
}
