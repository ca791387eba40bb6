/** A state as files and commands take it: `open-gates + guarantee`, `none`. For people states are said with their owners: src/brief/names.ts. */
import type { OptionId } from './model.ts';

export function printState(taken: readonly OptionId[]): string {
  return taken.length === 0 ? 'none' : taken.join(' + ');
}
