/** The answer in a few sentences, one line a finding; then the zone of agreement where the case has an agenda. */
import type { Assessment, Influence } from '../../analysis/assessment/assessment.ts';
import type { FindingName } from '../../analysis/assessment/findings.ts';
import { agreementOfReadings, type SummaryLine, summarise } from '../../analysis/assessment/summary.ts';
import type { Value } from '../../core/values.ts';
import type { Line } from '../block.ts';
import { saying } from '../names.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { shares } from '../shares.ts';
import { counted, quotedVariant } from '../variants.ts';
import { alikeSentence } from './alike.ts';
import { behind, ofFindings, ofZones, placeIn } from './places.ts';

export function inShort(assessment: Pick<Assessment, 'cells'>): Line[] {
  return summarise(assessment).map(line => lineOf(line, assessment));
}

function lineOf(line: SummaryLine, assessment: Pick<Assessment, 'cells'>): Line {
  const { finding, yes, unknown, of, low, high, deciding } = line;
  const worlds = saying(of === 1 ? 'inWorlds' : low === high ? 'inWorlds.each' : 'inWorlds.byCell', {
    share: shares([low, high]),
  });
  const { cells } = assessment;
  const grounds = finding === 'zone' ? ofZones(assessment, cells) : ofFindings(assessment, cells, finding);
  const answer = sentence(`short.${finding}`, { cells: counted(yes, of, unknown), worlds }, grounds);
  return deciding && finding !== 'zone' ? [answer, ...turnsOn(deciding, finding, assessment)] : [answer];
}

function turnsOn(influence: Influence, about: FindingName, { cells }: Pick<Assessment, 'cells'>): Sentence[] {
  const where = cells.filter(({ findings }) => findings[about].deciding?.key === influence.key);
  const { from } = ofFindings({ cells }, where, about, 'deciding');
  const grounds = { about, from, because: [behind(influence)] };
  return [sentence('short.turnsOn', { what: uncertain(influence) }, grounds), ...alikeSentence(influence, grounds)];
}

/** How far the readings agree; none where there is one reading. */
export function agreement(assessment: Assessment): Sentence[] {
  const { readings } = assessment;
  if (readings.length === 1) return [];
  const { same, of } = agreementOfReadings(assessment);
  const from = [placeIn('readings'), placeIn('cells')];
  const names = { and: readings.map(each => quotedVariant('reading', each)) };
  return [
    same === of
      ? sentence('short.agreement.all', { readings: names }, { from })
      : sentence('short.agreement', { n: same, of, readings: names }, { from }),
  ];
}

/** `a1 ("What it says.")`; the key alone where the key says it already. */
export function uncertain({ key, says }: Pick<Influence, 'key' | 'says'>): Value {
  return says === key || key.endsWith(says) ? key : saying('named.assumption', { key, says });
}
