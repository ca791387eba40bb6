/** The lines of a cell: the four findings, and the zone of agreement where the case has an agenda. */
import { hasFailed } from '../../core/failed-part.ts';
import { type Cell, type FindingName, type FindingShare, findingNames, type Verdict } from './assessment-view.ts';

export type LineName = FindingName | 'zone';

export const lineNames = (cells: readonly Cell[]): readonly LineName[] =>
  cells.some(({ zone }) => zone) ? [...findingNames, 'zone'] : findingNames;

export interface Line {
  readonly verdict: Verdict;
  readonly share: Pick<FindingShare, 'range' | 'exact'>;
  /** Whether some of what decides it rests on nothing. */
  readonly isUnsupported: boolean;
  /** The question was refused: the cell's detail says why. */
  readonly failed: boolean;
}

/** A zone that the framework or future leaves without an agenda, or that could not be computed, is unknown. */
export function lineOf(cell: Cell | undefined, name: LineName): Line {
  const nothing = { verdict: 'unknown', share: { range: [0, 1], exact: true }, isUnsupported: false } as const;
  if (!cell) return { ...nothing, failed: true };
  const { findings, zone } = cell;
  if (name !== 'zone') {
    const { verdict, share, basis } = findings[name];
    return { verdict, share, isUnsupported: basis.unsupported.length > 0, failed: false };
  }
  if (!zone || hasFailed(zone)) return { ...nothing, failed: zone !== undefined };
  return { verdict: zone.verdict, share: zone.share, isUnsupported: false, failed: false };
}
