/** A set of states for each of some rows, 32 states a word. */
export class BitRows {
  readonly words: number;
  readonly bits: Int32Array;

  /** `rows` empty sets over `size` states. */
  constructor(rows: number, size: number) {
    this.words = Math.ceil(size / 32);
    this.bits = new Int32Array(rows * this.words);
  }

  has(row: number, state: number): boolean {
    return ((this.bits[row * this.words + (state >>> 5)]! >>> (state & 31)) & 1) === 1;
  }

  addInPlace(row: number, state: number): void {
    this.bits[row * this.words + (state >>> 5)]! |= 1 << (state & 31);
  }

  /** Adds the states of another row. */
  uniteInPlace(row: number, other: number): void {
    const { bits, words } = this;
    for (let word = 0, to = row * words, from = other * words; word < words; word++) bits[to++]! |= bits[from++]!;
  }

  /** The states that two sets share, ascending; those of `other` are in its row `otherRow`. */
  *shared(row: number, other: BitRows, otherRow: number): Generator<number> {
    for (let word = 0; word < this.words; word++) {
      let both = this.bits[row * this.words + word]! & other.bits[otherRow * this.words + word]!;
      while (both !== 0) {
        const bit = 31 - Math.clz32(both & -both);
        yield word * 32 + bit;
        both &= both - 1;
      }
    }
  }

  /** Whether two sets share a state. */
  meets(row: number, other: BitRows, otherRow: number): boolean {
    for (let word = 0, to = row * this.words, from = otherRow * this.words; word < this.words; word++) {
      if ((this.bits[to++]! & other.bits[from++]!) !== 0) return true;
    }
    return false;
  }
}
