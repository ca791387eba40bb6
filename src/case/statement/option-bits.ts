/** The options of a situation as bits: a set of options taken is a whole number, bit k being option k. */
import type { Branded } from '../../core/brand.ts';
import type { OptionId } from '../model.ts';

/** Position of an option in the bits of a set. */
export type OptionBit = Branded<number, 'option bit'>;
export type OptionBits = ReadonlyMap<OptionId, OptionBit>;

export function bitsOf(options: readonly OptionId[]): OptionBits {
  return new Map(options.map((id, bit) => [id, bit as OptionBit]));
}

/** The set of options taken, at most 31 of them known; bit 31, which no state has, stands for any that is not. */
export function setOf(taken: readonly OptionId[], bits: OptionBits): number {
  return taken.reduce((set, id) => set | (1 << (bits.get(id) ?? 31)), 0);
}
