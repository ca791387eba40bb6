/** The packages behind a point of a front, found by walking back through the fronts of fewer components. */
import type { Package } from '../../case/agenda/package.ts';
import type { Component } from './components.ts';
import type { Front } from './front.ts';
import { PointSet } from './point-set.ts';

export class PackageFinder {
  readonly #components: readonly Component[];
  readonly #fronts: readonly Front[];
  readonly #indices: (PointSet | undefined)[] = [];
  readonly #counts = new Map<string, bigint>();

  /** `fronts` as `frontsOf` gives them for the components. */
  constructor(components: readonly Component[], fronts: readonly Front[]) {
    this.#components = components;
    this.#fronts = fronts;
  }

  /** How many packages have exactly these points. The points must be on the front. */
  count(points: readonly number[]): bigint {
    return this.#count(points, this.#components.length);
  }

  /** Packages with these points, one after the other. */
  *packages(points: readonly number[]): Generator<Package> {
    const issues = this.#components.reduce((sum, component) => sum + component.issues.length, 0);
    yield* this.#walk(points, this.#components.length, new Array<number>(issues).fill(0));
  }

  /** One package with these points. */
  example(points: readonly number[]): Package {
    const { value } = this.packages(points).next();
    if (!value) throw new RangeError(`No package has the points ${points.join(', ')}.`);
    return value;
  }

  #count(points: readonly number[], depth: number): bigint {
    if (depth === 0) return 1n;
    const key = `${depth} ${points.join(' ')}`;
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    let total = 0n;
    for (const { choice, before } of this.#steps(points, depth)) {
      total += BigInt(choice.values.length) * this.#count(before, depth - 1);
    }
    this.#counts.set(key, total);
    return total;
  }

  *#walk(points: readonly number[], depth: number, chosen: number[]): Generator<Package> {
    if (depth === 0) {
      yield [...chosen];
      return;
    }
    const { issues } = this.#components[depth - 1]!;
    for (const { choice, before } of this.#steps(points, depth)) {
      for (const values of choice.values) {
        for (const [place, issue] of issues.entries()) chosen[issue] = values[place]!;
        yield* this.#walk(before, depth - 1, chosen);
      }
    }
  }

  /** The choices of a component that lead to the points, with the points before; those are on the front before. */
  *#steps(points: readonly number[], depth: number) {
    const index = this.#indexOf(depth - 1);
    const before = points.slice();
    for (const choice of this.#components[depth - 1]!.choices) {
      for (let party = 0; party < before.length; party++) before[party] = points[party]! - choice.points[party]!;
      if (index.has(before)) yield { choice, before: before.slice() };
    }
  }

  #indexOf(depth: number): PointSet {
    const known = this.#indices[depth];
    if (known) return known;
    const { size, points } = this.#fronts[depth]!;
    const index = new PointSet(points.length, size);
    const row = new Float64Array(points.length);
    for (let k = 0; k < size; k++) {
      for (const [party, own] of points.entries()) row[party] = own[k]!;
      index.add(row);
    }
    this.#indices[depth] = index;
    return index;
  }
}
