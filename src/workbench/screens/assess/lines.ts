/** The lines of a cell: the four findings, and the zone of agreement where the case has an agenda. */
import { hasFailed } from '../../../core/failed-part.ts';
import {
  type Cell,
  type FindingName,
  type FindingShare,
  findingNames,
  type Verdict,
} from '../../../desk/assessment-view.ts';

export type LineName = FindingName | 'zone';

export const lineNames = (cells: readonly Cell[]): readonly LineName[] =>
  cells.some(({ zone }) => zone) ? [...findingNames, 'zone'] : findingNames;

export interface Line {
  readonly verdict: Verdict;
  readonly share: FindingShare;
  /** The question was refused: the cell's detail says why. */
  readonly failed: boolean;
}

const nothingKnown: Omit<Line, 'failed'> = {
  verdict: 'unknown',
  share: { certain: { share: 0, low: 0, high: 0, of: 0 }, possible: { share: 1, low: 1, high: 1, of: 0 } },
};

/** A cell whose framework or future leaves too little of the agenda has an unknown zone. */
export function lineOf({ findings, zone }: Cell, name: LineName): Line {
  if (name !== 'zone') return { ...findings[name], failed: false };
  if (!zone || hasFailed(zone)) return { ...nothingKnown, failed: zone !== undefined };
  return { verdict: zone.empty ? 'no' : 'yes', share: { certain: zone.share, possible: zone.share }, failed: false };
}
