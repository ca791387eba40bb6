/** The assessment over all its cells, one line a finding: how often, between which shares, and on what it hangs most often. */
import { hasFailed } from '../../core/failed-part.ts';
import type { Assessment, Cell, Influence } from './assessment.ts';
import { type FindingName, findingNames } from './findings.ts';

export interface SummaryLine {
  readonly finding: FindingName | 'zone';
  /** Cells in which it holds as written, in which that is unknown, and all that tell of it. */
  readonly yes: number;
  readonly unknown: number;
  readonly of: number;
  /** Lowest and highest share of plausible worlds among the cells, 0 to 1. */
  readonly low: number;
  readonly high: number;
  /** The influence that decides in the most cells; the first of several. */
  readonly deciding?: Influence;
}

/** The findings in their order; then the zone of agreement, where the case has an agenda. */
export function summarise({ cells }: Pick<Assessment, 'cells'>): SummaryLine[] {
  return [...findingNames.map(finding => ofFinding(cells, finding)), ...ofZone(cells)];
}

function ofFinding(cells: readonly Cell[], finding: FindingName): SummaryLine {
  const reports = cells.map(({ findings }) => findings[finding]);
  const count = (wanted: string) => reports.filter(({ verdict }) => verdict === wanted).length;
  const deciding = mostOften(reports.flatMap(report => report.deciding ?? []));
  return {
    finding,
    yes: count('yes'),
    unknown: count('unknown'),
    of: cells.length,
    low: Math.min(...reports.map(({ share }) => share.range[0])),
    high: Math.max(...reports.map(({ share }) => share.range[1])),
    ...(deciding && { deciding }),
  };
}

function ofZone(cells: readonly Cell[]): SummaryLine[] {
  const zones = cells.flatMap(({ zone }) => (zone === undefined || hasFailed(zone) ? [] : zone));
  if (zones.length === 0) return [];
  const count = (wanted: string) => zones.filter(({ verdict }) => verdict === wanted).length;
  return [
    {
      finding: 'zone',
      ...{ yes: count('yes'), unknown: count('unknown'), of: zones.length },
      low: Math.min(...zones.map(({ share }) => share.range[0])),
      high: Math.max(...zones.map(({ share }) => share.range[1])),
    },
  ];
}

function mostOften(deciding: readonly Influence[]): Influence | undefined {
  const counts = Map.groupBy(deciding, ({ key }) => key);
  return [...counts.values()].toSorted((a, b) => b.length - a.length)[0]?.[0];
}

/** How many verdicts of the case as written are the same in every reading, of how many. */
export function agreementOfReadings({ cells, frameworks, futures, readings }: Assessment): {
  same: number;
  of: number;
} {
  const places = frameworks.flatMap(({ id: framework }) => futures.map(({ id: future }) => ({ framework, future })));
  const same = places.flatMap(({ framework, future }) =>
    findingNames.filter(finding => {
      const here = cells.filter(({ id }) => id.framework === framework && id.future === future);
      const verdicts = new Set(here.map(({ findings }) => findings[finding].verdict));
      return here.length === readings.length && verdicts.size === 1;
    }),
  ).length;
  return { same, of: places.length * findingNames.length };
}
