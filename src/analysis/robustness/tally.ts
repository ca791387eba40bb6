/**
 * Counts of worlds in which findings hold, overall and by each uncertainty. Tallies of disjoint worlds add up, in any
 * order: that is why the number of workers changes no figure.
 */
import { type Difference, type Share, shareDifference, wilson } from '../../core/statistics.ts';

/** Of one finding. All arrays are aligned with the list of uncertainties. */
export interface FindingTally {
  readonly hits: number;
  /** Hits among the worlds in which the uncertainty holds. */
  readonly hitsWhereTrue: readonly number[];
}

export interface Tally {
  readonly worlds: number;
  /** Worlds in which each uncertainty holds. */
  readonly worldsWhereTrue: readonly number[];
  readonly findings: Readonly<Record<string, FindingTally>>;
}

/** Collects the findings of worlds one by one. */
export class Counter {
  readonly #size: number;
  readonly #worldsWhereTrue: number[];
  readonly #findings = new Map<string, { hits: number; hitsWhereTrue: number[] }>();
  #worlds = 0;

  constructor(uncertainties: number) {
    this.#size = uncertainties;
    this.#worldsWhereTrue = new Array<number>(uncertainties).fill(0);
  }

  add(holds: readonly boolean[], findings: Readonly<Record<string, boolean>>): void {
    this.#worlds++;
    for (let at = 0; at < this.#size; at++) if (holds[at]) this.#worldsWhereTrue[at]!++;
    for (const name in findings) {
      let finding = this.#findings.get(name);
      if (!finding) {
        finding = { hits: 0, hitsWhereTrue: new Array<number>(this.#size).fill(0) };
        this.#findings.set(name, finding);
      }
      if (!findings[name]) continue;
      finding.hits++;
      for (let at = 0; at < this.#size; at++) if (holds[at]) finding.hitsWhereTrue[at]!++;
    }
  }

  tally(): Tally {
    return {
      worlds: this.#worlds,
      worldsWhereTrue: this.#worldsWhereTrue,
      findings: Object.fromEntries(this.#findings),
    };
  }
}

/** Adds tallies over the same uncertainties and disjoint worlds. */
export function addTallies([first, ...rest]: readonly [Tally, ...Tally[]]): Tally {
  return rest.reduce((sum, each) => {
    const names = new Set([...Object.keys(sum.findings), ...Object.keys(each.findings)]);
    const none: FindingTally = { hits: 0, hitsWhereTrue: sum.worldsWhereTrue.map(() => 0) };
    return {
      worlds: sum.worlds + each.worlds,
      worldsWhereTrue: addArrays(sum.worldsWhereTrue, each.worldsWhereTrue),
      findings: Object.fromEntries(
        [...names].map(name => {
          const [a, b] = [sum.findings[name] ?? none, each.findings[name] ?? none];
          return [name, { hits: a.hits + b.hits, hitsWhereTrue: addArrays(a.hitsWhereTrue, b.hitsWhereTrue) }];
        }),
      ),
    };
  }, first);
}

/** The share of worlds in which a finding holds. A finding that was never counted has share 0 of all worlds. */
export function shareOf(tally: Tally, finding: string): Share {
  return wilson(tally.findings[finding]?.hits ?? 0, tally.worlds);
}

/** How the share of a finding moves with one uncertainty. */
export interface Effect {
  /** Index in the list of uncertainties. */
  readonly uncertainty: number;
  readonly whereTrue: Share;
  readonly whereFalse: Share;
  /** Share where true minus share where false. */
  readonly difference: Difference;
}

/**
 * The effects of all uncertainties that were both true and false in the sample, largest first. Uncertainties are drawn
 * independently, so the difference of the conditional shares is the effect of the one (no confounding).
 */
export function effectsOn(tally: Tally, finding: string): Effect[] {
  const { hits = 0, hitsWhereTrue = [] } = tally.findings[finding] ?? {};
  return tally.worldsWhereTrue
    .flatMap((trueWorlds, uncertainty): Effect[] => {
      const falseWorlds = tally.worlds - trueWorlds;
      if (trueWorlds === 0 || falseWorlds === 0) return [];
      const whereTrue = wilson(hitsWhereTrue[uncertainty] ?? 0, trueWorlds);
      const whereFalse = wilson(hits - (hitsWhereTrue[uncertainty] ?? 0), falseWorlds);
      return [{ uncertainty, whereTrue, whereFalse, difference: shareDifference(whereTrue, whereFalse) }];
    })
    .toSorted((a, b) => Math.abs(b.difference.difference) - Math.abs(a.difference.difference));
}

/** The effect that decides a finding: the largest, if its interval leaves out zero; undefined where none does. */
export function decidingEffect(tally: Tally, finding: string): Effect | undefined {
  return effectsOn(tally, finding).find(({ difference: { low, high } }) => low > 0 || high < 0);
}

function addArrays(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, at) => value + (b[at] ?? 0));
}
