import type { Saying } from '../core/values.ts';
import type { MessageKey } from './catalogues/areas.ts';

/** A message as a value: of another one, or of a result, which holds no prose. */
export function saying(key: MessageKey, values?: Saying['values']): Saying {
  return { say: key, ...(values && { values }) };
}
