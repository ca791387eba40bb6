/** The answer in a few sentences, one a finding: how often, between which shares, and on what it hangs most often. */
import { type FindingName, findingNames } from '../robustness/findings.ts';
import type { Assessment, Cell, Influence } from './assessment.ts';
import { assumptionName, findingClause, list, percent } from './words.ts';

/** A sentence or two a finding, in the order of the findings; then the zone of agreement where the case has an agenda. */
export function inShort({ cells }: Pick<Assessment, 'cells'>): string[] {
  return [...findingNames.map(finding => ofFinding(cells, finding)), ...ofZone(cells)];
}

function ofFinding(cells: readonly Cell[], finding: FindingName): string {
  const reports = cells.map(({ findings }) => findings[finding]);
  const count = (wanted: string) => reports.filter(({ verdict }) => verdict === wanted).length;
  const shares = reports.map(({ share }) => share);
  const low = Math.min(...shares.map(({ certain }) => certain.share));
  const high = Math.max(...shares.map(({ possible }) => possible.share));
  const counted = `As written, ${findingClause[finding]} in ${inCells(count('yes'), cells)}${count('unknown') > 0 ? ` (unknown in ${count('unknown')})` : ''}; ${range(low, high, cells)}.`;
  const deciding = mostOften(reports.flatMap(report => report.deciding ?? []));
  return deciding ? `${counted} It turns most often on ${assumptionName(deciding)}.` : counted;
}

function ofZone(cells: readonly Cell[]): string[] {
  const zones = cells.flatMap(({ zone }) => zone ?? []);
  if (zones.length === 0) return [];
  const open = zones.filter(({ empty }) => !empty).length;
  const shares = zones.map(({ share }) => share.share);
  return [
    `As written, there is a zone of agreement in ${inCells(open, zones)}; ${range(Math.min(...shares), Math.max(...shares), zones)}.`,
  ];
}

function inCells(count: number, cells: readonly unknown[]): string {
  if (cells.length === 1) return count === 1 ? 'the one cell' : 'no cell';
  return count === 0 ? `none of ${cells.length} cells` : `${count} of ${cells.length} cells`;
}

function range(low: number, high: number, cells: readonly unknown[]): string {
  if (low === high) return `in ${percent(low)} of the plausible worlds${cells.length > 1 ? ' of each cell' : ''}`;
  return `in ${percent(low)} to ${percent(high)} of the plausible worlds${cells.length > 1 ? ', by cell' : ''}`;
}

/** The influence that decides in the most cells; the first of several. */
function mostOften(deciding: readonly Influence[]): Influence | undefined {
  const counts = Map.groupBy(deciding, ({ key }) => key);
  return [...counts.values()].toSorted((a, b) => b.length - a.length)[0]?.[0];
}

/** How far the readings agree: `23 of 48 verdicts`. */
export function agreement({ cells, frameworks, futures, readings }: Assessment): string {
  const places = frameworks.flatMap(({ id: framework }) => futures.map(({ id: future }) => ({ framework, future })));
  const same = places.flatMap(({ framework, future }) =>
    findingNames.filter(finding => {
      const here = cells.filter(({ id }) => id.framework === framework && id.future === future);
      return new Set(here.map(({ findings }) => findings[finding].verdict)).size === 1;
    }),
  ).length;
  const all = places.length * findingNames.length;
  const names = list(readings.map(({ name }) => `"${name}"`));
  return same === all
    ? `All verdicts are the same in every reading (${names}).`
    : `${same} of ${all} verdicts are the same in every reading (${names}); the others turn on which reading is right.`;
}
