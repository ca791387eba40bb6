/** The lines of a cell: whether the status quo holds, what is in reach in both ways, and the zone of agreement where there is an agenda. */
import { hasFailed } from '../../core/failed-part.ts';
import type { Cell, FindingShare, Verdict } from './assessment.ts';
import { type ClassName, classNames, tailsOf, type Way, ways } from './classes.ts';

export type LineName = 'holds' | 'zone' | { readonly way: Way; readonly name: ClassName };

/** Both tails always; `both` and `unknown` where they are in any cell. */
export function lineNames(cells: readonly Cell[]): readonly LineName[] {
  const isAny = (way: Way, name: ClassName) => cells.some(({ classes }) => classes[way].shares[name].range[1] > 0);
  const isTold = (name: ClassName) => (name !== 'both' && name !== 'unknown') || ways.some(way => isAny(way, name));
  const inReach = ways.flatMap(way => classNames.filter(isTold).map(name => ({ way, name })));
  return ['holds', ...inReach, ...(cells.some(({ zone }) => zone) ? (['zone'] as const) : [])];
}

export interface Line {
  readonly verdict: Verdict;
  readonly share: Pick<FindingShare, 'range' | 'exact'>;
  /** Whether some of what decides it rests on nothing. */
  readonly isUnsupported: boolean;
  /** The question was refused: the cell's detail says why. */
  readonly failed: boolean;
}

/** Where the class of a way is unknown, so is each of the others. A zone that the framework or future leaves without an agenda, or that could not be computed, is unknown. */
export function lineOf(cell: Cell | undefined, name: LineName): Line {
  const nothing = { verdict: 'unknown', share: { range: [0, 1], exact: true }, isUnsupported: false } as const;
  if (!cell) return { ...nothing, failed: true };
  const { findings, classes, zone } = cell;
  if (name === 'holds') {
    const { verdict, share, basis } = findings.holds;
    return { verdict, share, isUnsupported: basis.unsupported.length > 0, failed: false };
  }
  if (name === 'zone') {
    if (!zone || hasFailed(zone)) return { ...nothing, failed: zone !== undefined };
    return { verdict: zone.verdict, share: zone.share, isUnsupported: false, failed: false };
  }
  const { written, shares } = classes[name.way];
  return {
    verdict: written === name.name ? 'yes' : written === 'unknown' ? 'unknown' : 'no',
    share: shares[name.name],
    isUnsupported: Object.values(tailsOf[name.way]).some(tail => findings[tail].basis.unsupported.length > 0),
    failed: false,
  };
}
