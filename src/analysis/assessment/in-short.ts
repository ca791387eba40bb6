/** The answer in a few sentences, one a finding. */
import type { Assessment } from './assessment.ts';
import { agreementOfReadings, type SummaryLine, summarise } from './summary.ts';
import { assumptionName, findingClause, list, percent } from './words.ts';

/** A sentence or two a finding, in the order of the findings; then the zone of agreement where the case has an agenda. */
export function inShort(assessment: Pick<Assessment, 'cells'>): string[] {
  return summarise(assessment).map(inWords);
}

function inWords({ finding, yes, unknown, of, low, high, deciding }: SummaryLine): string {
  const clause = finding === 'zone' ? 'there is a zone of agreement' : findingClause[finding];
  const unsure = unknown > 0 ? ` (unknown in ${unknown})` : '';
  const counted = `As written, ${clause} in ${inCells(yes, of)}${unsure}; ${range(low, high, of)}.`;
  return deciding ? `${counted} It turns most often on ${assumptionName(deciding)}.` : counted;
}

function inCells(count: number, of: number): string {
  if (of === 1) return count === 1 ? 'the one cell' : 'no cell';
  return count === 0 ? `none of ${of} cells` : `${count} of ${of} cells`;
}

function range(low: number, high: number, of: number): string {
  if (low === high) return `in ${percent(low)} of the plausible worlds${of > 1 ? ' of each cell' : ''}`;
  return `in ${percent(low)} to ${percent(high)} of the plausible worlds${of > 1 ? ', by cell' : ''}`;
}

/** How far the readings agree: `23 of 48 verdicts`. */
export function agreement(assessment: Assessment): string {
  const { same, of } = agreementOfReadings(assessment);
  const names = list(assessment.readings.map(({ name }) => `"${name}"`));
  return same === of
    ? `All verdicts are the same in every reading (${names}).`
    : `${same} of ${of} verdicts are the same in every reading (${names}); the others turn on which reading is right.`;
}
