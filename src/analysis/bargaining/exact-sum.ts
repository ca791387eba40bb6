/** A sum of products of whole numbers, exact beyond 2^53. */
export class ExactSum {
  #large = 0n;
  #small = 0;

  /** Adds a x b, both safe integers. */
  add(a: number, b: number): void {
    const product = a * b;
    if (product > Number.MAX_SAFE_INTEGER) {
      this.#large += BigInt(a) * BigInt(b);
      return;
    }
    if (this.#small + product > Number.MAX_SAFE_INTEGER) {
      this.#large += BigInt(this.#small);
      this.#small = 0;
    }
    this.#small += product;
  }

  get value(): bigint {
    return this.#large + BigInt(this.#small);
  }
}
