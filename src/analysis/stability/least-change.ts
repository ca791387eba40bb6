/**
 * The inverse question: which smallest sets of changes make something true of a situation, for example make a state an
 * equilibrium that can be reached, or unseat the status quo. Sets are tried by size and, within a size, by what they ask of
 * the parties, mildest first (`changeKinds`). All sets of the first kind found are given; a stronger kind is given beside a
 * milder one only where it needs fewer changes. So no set given contains a smaller one that would do. The weighted version
 * is NP-hard (Garcia & Hipel 2017 and later), so a budget bounds the work, and an answer that ran out of it says so.
 */
import type { Situation } from '../../case/model.ts';
import { noProgress, type Progress } from '../../core/progress.ts';
import {
  applyChanges,
  type Change,
  type ChangeKind,
  changeKinds,
  possibleChanges,
  strengthOf,
  subjectOf,
} from './changes.ts';

export interface LeastChanges {
  /** The sets found, mildest kind first; one empty set where nothing needs to change. */
  readonly sets: readonly (readonly Change[])[];
  /** The same by kind: sets of one kind have one size, and the stronger the kind the smaller. */
  readonly kinds: readonly { readonly kind: ChangeKind; readonly sets: readonly (readonly Change[])[] }[];
  /** Every set up to `triedSize` was tried, of the kinds milder than what was found. Otherwise the budget ran out: there may be others. */
  readonly exhaustive: boolean;
  /** The size of the sets tried last. */
  readonly triedSize: number;
  /** How many sets were tried. */
  readonly tried: number;
}

export interface LeastChangeOptions {
  /** Largest size of a set. */
  readonly mostChanges?: number;
  /** Most sets tried. */
  readonly budget?: number;
  /** Core priorities are neither dropped nor reversed. */
  readonly keepCore?: boolean;
  readonly progress?: Progress;
}

/**
 * Searches the smallest sets of changes under which `holds` is true of the situation. If it is true already, the answer is
 * the empty set. Rankings are not changed; for those see `countRankings`.
 */
export function leastChanges(
  situation: Situation,
  holds: (changed: Situation) => boolean,
  { mostChanges = 3, budget = 50_000, keepCore = false, progress = noProgress }: LeastChangeOptions = {},
): LeastChanges {
  const changes = possibleChanges(situation).filter(change => !(keepCore && isOfCore(change)));
  const kinds: { kind: ChangeKind; sets: readonly (readonly Change[])[] }[] = [];
  let tried = 1;
  if (holds(situation)) return { sets: [[]], kinds, exhaustive: true, triedSize: 0, tried };
  const found = (exhaustive: boolean, triedSize: number): LeastChanges => ({
    sets: kinds.flatMap(({ sets }) => sets),
    ...{ kinds, exhaustive, triedSize, tried },
  });
  let strongest = changeKinds.length - 1;
  for (let size = 1; size <= mostChanges; size++) {
    for (let strength = 0; strength <= strongest; strength++) {
      const sets: Change[][] = [];
      const add = () => sets.length > 0 && kinds.unshift({ kind: changeKinds[strength]!, sets: byCore(sets) });
      for (const set of setsOf(changes, size, strength)) {
        if (tried >= budget) {
          add();
          return found(false, size);
        }
        tried++;
        if (tried % 256 === 0) progress(tried, budget);
        if (holds(applyChanges(situation, set))) sets.push(set);
      }
      if (add()) strongest = strength - 1;
    }
    if (strongest < 0) return found(true, size);
  }
  return found(true, mostChanges);
}

/** Those that touch the fewest core priorities first. */
function byCore(sets: readonly Change[][]): Change[][] {
  const touched = (set: readonly Change[]) => set.filter(isOfCore).length;
  return sets.toSorted((a, b) => touched(a) - touched(b));
}

function isOfCore(change: Change): boolean {
  return 'core' in change;
}

/** The sets of a size whose strongest change has this strength, in the order of the list. */
function* setsOf(changes: readonly Change[], size: number, strength: number): Generator<Change[]> {
  const allowed = changes.filter(change => strengthOf(change) <= strength);
  for (const set of subsets(allowed, size)) if (set.some(change => strengthOf(change) === strength)) yield set;
}

/** Sets of a size in the order of the list; two changes of one statement or one option never stand together. */
function* subsets(
  changes: readonly Change[],
  size: number,
  from = 0,
  chosen: readonly Change[] = [],
): Generator<Change[]> {
  if (chosen.length === size) {
    yield [...chosen];
    return;
  }
  for (let at = from; at < changes.length; at++) {
    const change = changes[at]!;
    if (chosen.some(other => subjectOf(other) === subjectOf(change))) continue;
    yield* subsets(changes, size, at + 1, [...chosen, change]);
  }
}
