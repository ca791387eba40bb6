/** The answer in a few sentences, one line a finding; then the zone of agreement where the case has an agenda. */
import type { Assessment, Influence } from '../../analysis/assessment/assessment.ts';
import { agreementOfReadings, type SummaryLine, summarise } from '../../analysis/assessment/summary.ts';
import type { Value } from '../../core/values.ts';
import type { Line } from '../block.ts';
import { saying } from '../names.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { shares } from '../shares.ts';
import { counted, quotedVariant } from '../variants.ts';

export function inShort(assessment: Pick<Assessment, 'cells'>): Line[] {
  return summarise(assessment).map(lineOf);
}

function lineOf({ finding, yes, unknown, of, low, high, deciding }: SummaryLine): Line {
  const worlds = saying(of === 1 ? 'inWorlds' : low === high ? 'inWorlds.each' : 'inWorlds.byCell', {
    share: shares([low, high]),
  });
  const answer = sentence(`short.${finding}`, { cells: counted(yes, of, unknown), worlds });
  return deciding ? [answer, turnsOn(deciding, finding)] : [answer];
}

function turnsOn(influence: Influence, about: string): Sentence {
  const { at, key } = influence;
  return sentence('short.turnsOn', { what: uncertain(influence) }, { about, from: [at], because: evidence(at, key) });
}

/** How far the readings agree; none where there is one reading. */
export function agreement(assessment: Assessment): Sentence[] {
  const { readings } = assessment;
  if (readings.length === 1) return [];
  const { same, of } = agreementOfReadings(assessment);
  const names = { and: readings.map(each => quotedVariant('reading', each)) };
  return [
    same === of
      ? sentence('short.agreement.all', { readings: names })
      : sentence('short.agreement', { n: same, of, readings: names }),
  ];
}

/** `a1 ("What it says.")`; the key alone where the key says it already. */
export function uncertain({ key, says }: Pick<Influence, 'key' | 'says'>): Value {
  return says === key || key.endsWith(says) ? key : saying('named.assumption', { key, says });
}

/** The assumption at a place of the record. */
export function evidence(at: Influence['at'], key: string): string[] {
  return at[0] === 'record' ? [key] : [];
}
