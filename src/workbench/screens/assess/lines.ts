/** The lines of a cell: the four findings, and the zone of agreement where the case has an agenda. */
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

const nothingKnown = {
  verdict: 'unknown',
  share: { certain: { share: 0, low: 0, high: 0, of: 0 }, possible: { share: 1, low: 1, high: 1, of: 0 } },
} as const;

/** A cell whose framework or future leaves too little of the agenda has an unknown zone. */
export function lineOf(
  { findings, zone }: Cell,
  name: LineName,
): { readonly verdict: Verdict; readonly share: FindingShare } {
  if (name !== 'zone') return findings[name];
  if (!zone) return nothingKnown;
  return { verdict: zone.empty ? 'no' : 'yes', share: { certain: zone.share, possible: zone.share } };
}
