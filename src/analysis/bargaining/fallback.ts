/**
 * Fallback bargaining (Brams & Kilgour 2001, Group Decision and Negotiation 10:287), for rankings only: the parties fall
 * back together, level by level, to alternatives they like less, until enough of them accept one. What all accept first is
 * the alternative whose lowest place in any ranking is highest. Nothing but places is compared: no strength of preference.
 */

export interface Fallback {
  /** How many levels the parties have fallen back, from 1; undefined at an impasse. */
  readonly depth: number | undefined;
  /** The alternatives with the most support at that depth; none at an impasse. Ascending. */
  readonly agreed: readonly number[];
  /** How many parties accept them. */
  readonly support: number;
  /** `levels[party].get(alternative)`: 1 + how many the party likes better. What it would not accept at all is missing. */
  readonly levels: readonly ReadonlyMap<number, number>[];
}

/**
 * `rankings[party]` lists groups of equally good alternatives, best first; what is not listed is below the party's impasse:
 * it is never accepted. Equally good alternatives are accepted together, at the level of the best place in the group.
 * `quota` is how many parties must accept (all of them if not given); with fewer the result may leave some out.
 * @throws RangeError for a quota outside 1..parties, or an alternative twice in a ranking.
 */
export function fallbackBargaining(
  rankings: readonly (readonly (readonly number[])[])[],
  quota = rankings.length,
): Fallback {
  if (!Number.isInteger(quota) || quota < 1 || quota > rankings.length) {
    throw new RangeError(`The quota is ${quota}, not a whole number from 1 to ${rankings.length}.`);
  }
  const levels = rankings.map(levelsOf);
  const alternatives = [...new Set(levels.flatMap(each => [...each.keys()]))].sort((a, b) => a - b);
  // The depth at which an alternative meets the quota is the quota-th best of its levels.
  const reached = alternatives.map(alternative => {
    const own = levels.flatMap(each => each.get(alternative) ?? []).sort((a, b) => a - b);
    return own[quota - 1] ?? Number.POSITIVE_INFINITY;
  });
  const depth = Math.min(...reached, Number.POSITIVE_INFINITY);
  if (depth === Number.POSITIVE_INFINITY) return { depth: undefined, agreed: [], support: 0, levels };
  const supportOf = (alternative: number) =>
    levels.filter(each => (each.get(alternative) ?? Number.POSITIVE_INFINITY) <= depth).length;
  const support = Math.max(...alternatives.map(supportOf));
  return { depth, agreed: alternatives.filter(each => supportOf(each) === support), support, levels };
}

function levelsOf(ranking: readonly (readonly number[])[]): Map<number, number> {
  const levels = new Map<number, number>();
  for (const group of ranking) {
    const level = levels.size + 1;
    for (const alternative of group) {
      if (levels.has(alternative)) throw new RangeError(`The alternative ${alternative} stands twice in a ranking.`);
      levels.set(alternative, level);
    }
  }
  return levels;
}

/** What numbers say about ranks and nothing more: alternatives in groups of equal value, the greatest first. */
export function rankingBy(values: ArrayLike<number>): number[][] {
  const order = Array.from(values, (_, alternative) => alternative).sort((a, b) => values[b]! - values[a]! || a - b);
  const groups: number[][] = [];
  for (const alternative of order) {
    const group = groups.at(-1);
    if (group && values[group[0]!] === values[alternative]) group.push(alternative);
    else groups.push([alternative]);
  }
  return groups;
}
