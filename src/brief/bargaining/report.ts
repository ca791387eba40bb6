/** A bargaining analysis as a report: the zone, what each side gets and gives, divisions, improvements. */
import type { BargainResult } from '../../analysis/bargaining/result.ts';
import type { Value } from '../../core/values.ts';
import { type Block, heading, identified, paragraph } from '../block.ts';
import { figuresBlocks } from '../figures-note.ts';
import { party, saying } from '../names.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { improvementBlocks } from './improvements.ts';
import { most } from './most.ts';
import { type NamedPoint, namedPackages } from './named-packages.ts';
import { packageBlocks } from './packages.ts';
import { missingBlocks, shownBlocks, sizeSentence, zoneBlocks } from './zone.ts';

export function bargainReport(result: BargainResult): Block[] {
  const { title, improvement, notes, rounding } = result;
  const named: Value = title === '' ? saying('bargains.untitled') : title;
  return identified([
    heading(1, sentence('bargains.title', { title: named }, { kind: 'analyst', from: [['title']] })),
    paragraph(...introduction(result)),
    ...figuresBlocks(result),
    ...zoneBlocks(result),
    ...(result.missing.length > 0
      ? missingBlocks(result)
      : notes.map(note => paragraph(sentence('plain', { value: note })))),
    ...shownBlocks(result),
    ...(rounding > 0 ? [paragraph(sentence('bargains.rounding', { bound: rounding.toExponential(1) }))] : []),
    ...(improvement ? improvementBlocks(result, improvement) : packageBlocks(result)),
  ]);
}

/** The packages that the report names, as the plot marks them. */
export function packagesInReport(result: BargainResult): readonly NamedPoint[] {
  return namedPackages(result.improvement ?? result, most.packages).named;
}

function introduction(result: BargainResult): Sentence[] {
  const reservations = result.parties.map(each =>
    saying('bargains.reservation', { party: party(result.names, each.id), points: reservation(each) }),
  );
  return [sizeSentence(result), sentence('bargains.reservations', { reservations })];
}

function reservation({ reservation: own, reservationRange }: BargainResult['parties'][number]): Value {
  if (own === null || !reservationRange) return saying('bargains.notGiven');
  const [low, high] = reservationRange;
  if (low === high) return { points: own };
  return saying('points.range', { low: { points: low }, high: { points: high } });
}
