import type { StateIndex } from '../../src/analysis/stability/model.ts';

/** A state by its number in the order of the states: a test may pick any. */
export function stateAt(index: number): StateIndex {
  return index as StateIndex;
}
