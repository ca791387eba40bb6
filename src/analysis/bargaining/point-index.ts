import type { Front } from './front.ts';

/** Looks up whole-number points among those of a front: a hash table with open addressing over the rows. */
export class PointIndex {
  readonly #front: Front;
  readonly #mask: number;
  /** Row + 1 in each slot, 0 where it is free. */
  readonly #slots: Int32Array;

  constructor(front: Front) {
    this.#front = front;
    this.#mask = 2 ** Math.ceil(Math.log2(2 * front.size + 2)) - 1;
    this.#slots = new Int32Array(this.#mask + 1);
    for (let row = 0; row < front.size; row++) {
      let slot = this.#first(party => front.points[party]![row]!);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row + 1;
    }
  }

  has(points: readonly number[]): boolean {
    let slot = this.#first(party => points[party]!);
    for (;;) {
      const row = this.#slots[slot]! - 1;
      if (row < 0) return false;
      if (points.every((value, party) => this.#front.points[party]![row] === value)) return true;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The slot at which the search for a point begins; points may exceed 32 bits. */
  #first(of: (party: number) => number): number {
    let hash = 0x811c9dc5;
    for (let party = 0; party < this.#front.points.length; party++) {
      const value = of(party);
      hash = Math.imul(hash ^ (value | 0), 0x01000193);
      hash = Math.imul(hash ^ Math.floor(value / 2 ** 32), 0x01000193);
    }
    hash ^= hash >>> 15;
    return (Math.imul(hash, 0x85ebca6b) >>> 7) & this.#mask;
  }
}
