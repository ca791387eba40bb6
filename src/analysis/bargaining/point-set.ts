/** Distinct points of whole numbers, each with its number in the order of coming: a hash table with open addressing. */
export class PointSet {
  /** `columns[dimension][k]`; only the first `size` count. */
  readonly columns: readonly Float64Array[];
  readonly #mask: number;
  /** Number + 1 of the point in each slot, 0 where it is free. */
  readonly #slots: Int32Array;
  #size = 0;

  /** Room for so many points. */
  constructor(dimensions: number, capacity: number) {
    this.columns = Array.from({ length: dimensions }, () => new Float64Array(capacity));
    this.#mask = 2 ** Math.ceil(Math.log2(2 * capacity + 2)) - 1;
    this.#slots = new Int32Array(this.#mask + 1);
  }

  get size(): number {
    return this.#size;
  }

  has(point: ArrayLike<number>): boolean {
    return this.#slots[this.#slotOf(point)] !== 0;
  }

  /** The number of the point, which is put in where it is not there yet. */
  add(point: ArrayLike<number>): number {
    const slot = this.#slotOf(point);
    const known = this.#slots[slot]!;
    if (known > 0) return known - 1;
    for (let dimension = 0; dimension < this.columns.length; dimension++)
      this.columns[dimension]![this.#size] = point[dimension]!;
    this.#size += 1;
    this.#slots[slot] = this.#size;
    return this.#size - 1;
  }

  /** Where the point stands, or would stand. Numbers may exceed 32 bits. */
  #slotOf(point: ArrayLike<number>): number {
    const { columns } = this;
    let hash = 0x811c9dc5;
    for (let dimension = 0; dimension < columns.length; dimension++) {
      const value = point[dimension]!;
      hash = Math.imul(hash ^ (value | 0), 0x01000193);
      if (value >= 2 ** 32) hash = Math.imul(hash ^ Math.floor(value / 2 ** 32), 0x01000193);
      hash ^= hash >>> 13;
    }
    let slot = (Math.imul(hash, 0x85ebca6b) >>> 7) & this.#mask;
    for (;;) {
      const known = this.#slots[slot]! - 1;
      if (known < 0) return slot;
      let dimension = 0;
      while (dimension < columns.length && columns[dimension]![known] === point[dimension]) dimension++;
      if (dimension === columns.length) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}
