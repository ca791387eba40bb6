/**
 * What is in reach in a world, both tails in one word: by single steps, and again where parties may also move together. In every
 * world exactly one of the five is true of each way, so that at every corner of the ranges their shares sum to 1.
 */
import type { Sum } from '../../worlds/sum-of-shares.ts';
import { type FindingName, findingNames } from './findings.ts';

export const ways = ['alone', 'together'] as const;
export type Way = (typeof ways)[number];

/**
 * - `stays`: no settlement and nothing worse for a main party is in reach.
 * - `better`: a settlement is, and nothing worse.
 * - `both`: a settlement, and something worse.
 * - `worse`: something worse, and no settlement.
 * - `unknown`: which of the four it is turns on preferences that the case leaves unknown.
 */
export const classNames = ['stays', 'better', 'both', 'worse', 'unknown'] as const;
export type ClassName = (typeof classNames)[number];

/** The findings of the two tails. */
export const tailsOf = {
  alone: { better: 'opens', worse: 'worsens' },
  together: { better: 'together', worse: 'worsensTogether' },
} as const satisfies Record<Way, Record<'better' | 'worse', FindingName>>;

/** Whether each finding is true for sure, and whether it may be. */
export interface Sure {
  readonly certain: (finding: FindingName) => boolean;
  readonly possible: (finding: FindingName) => boolean;
}

export function classOf(way: Way, { certain, possible }: Sure): ClassName {
  const { better, worse } = tailsOf[way];
  if (certain(better) !== possible(better) || certain(worse) !== possible(worse)) return 'unknown';
  if (certain(better)) return certain(worse) ? 'both' : 'better';
  return certain(worse) ? 'worse' : 'stays';
}

/** A class of a way that is asked of worlds. */
export interface AskedClass {
  readonly way: Way;
  readonly name: ClassName;
}

/**
 * The classes to ask of worlds beside the findings: the others are sums (see `sumOf`). Where nothing is unknown `both` is enough, for
 * the two tails stand among the findings.
 */
export function classesAsked(mayBeUnknown: boolean): AskedClass[] {
  const names = mayBeUnknown ? (['better', 'both', 'worse', 'unknown'] as const) : (['both'] as const);
  return ways.flatMap(way => names.map(name => ({ way, name })));
}

/** Where the rows of verdicts have a class, after the findings; undefined where it was not asked. */
export function placeOfClass(asked: readonly AskedClass[], way: Way, name: ClassName): number | undefined {
  const at = asked.findIndex(each => each.way === way && each.name === name);
  return at < 0 ? undefined : findingNames.length + at;
}

/** A class that was not asked, of what was: by places in the rows. */
export function sumOf(asked: readonly AskedClass[], way: Way, name: ClassName): Sum {
  const term = (weight: 1 | -1, finding: number) => ({ weight, finding });
  const own = asked.filter(each => each.way === way);
  if (own.length > 1) return { constant: 1, terms: own.map(each => term(-1, placeOfClass(asked, way, each.name)!)) };
  const both = placeOfClass(asked, way, 'both')!;
  const tail = (which: 'better' | 'worse') => findingNames.indexOf(tailsOf[way][which]);
  if (name === 'unknown') return { constant: 0, terms: [] };
  if (name === 'stays')
    return { constant: 1, terms: [term(-1, tail('better')), term(-1, tail('worse')), term(1, both)] };
  return { constant: 0, terms: [term(1, tail(name === 'worse' ? 'worse' : 'better')), term(-1, both)] };
}
