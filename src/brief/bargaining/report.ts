/** A bargaining analysis as a report: the zone, what each side gets and gives, divisions, improvements. */
import type { BargainResult } from '../../analysis/bargaining/result.ts';
import type { Value } from '../../core/values.ts';
import { type Block, heading, identified, paragraph, withoutCase } from '../block.ts';
import { figuresBlocks } from '../figures-note.ts';
import { party, saying } from '../names.ts';
import { plain, type Sentence, sentence } from '../sentence.ts';
import { improvementBlocks } from './improvements.ts';
import { most } from './most.ts';
import { type NamedPoint, namedPackages } from './named-packages.ts';
import { packageBlocks } from './packages.ts';
import { missingBlocks, shownBlocks, sizeSentence, zoneBlocks } from './zone.ts';

export function bargainReport(result: BargainResult): Block[] {
  const { title, improvement, notes, rounding } = result;
  const named: Value = title === '' ? saying('bargains.untitled') : title;
  const blocks = identified([
    heading(
      1,
      sentence('bargains.title', { title: named }, { kind: 'analyst', from: [['title']], because: ['title'] }),
    ),
    paragraph(...introduction(result)),
    ...figuresBlocks(result),
    ...zoneBlocks(result),
    ...(result.missing.length > 0
      ? missingBlocks(result)
      : notes.map((note, at) => paragraph(plain(note, { from: [['notes', at]] })))),
    ...shownBlocks(result),
    ...(rounding > 0
      ? [paragraph(sentence('bargains.rounding', { bound: rounding.toExponential(1) }, { from: [['rounding']] }))]
      : []),
    ...(improvement ? improvementBlocks(result, improvement) : packageBlocks(result)),
  ]);
  // a case alone is asked about its worlds, with a seed; the file of another tool has no places that a case has
  return result.seed === undefined ? withoutCase(blocks) : blocks;
}

/** The packages that the report names, as the plot marks them. */
export function packagesInReport(result: BargainResult): readonly NamedPoint[] {
  return namedPackages(result.improvement ?? result, most.packages).named;
}

function introduction(result: BargainResult): Sentence[] {
  const reservations = result.parties.map(each =>
    saying('bargains.reservation', { party: party(result.names, each.id), points: reservation(each) }),
  );
  const given = result.parties.filter(each => each.reservationRange);
  return [
    sizeSentence(result),
    sentence(
      'bargains.reservations',
      { reservations },
      {
        from: result.parties.map((_, at) => ['parties', at, 'reservationRange']),
        because: given.map(({ id }) => ['agenda', 'utilities', id, 'reservation']),
      },
    ),
  ];
}

function reservation({ reservation: own, reservationRange }: BargainResult['parties'][number]): Value {
  if (own === null || !reservationRange) return saying('bargains.notGiven');
  const [low, high] = reservationRange;
  if (low === high) return { points: own };
  return saying('points.range', { low: { points: low }, high: { points: high } });
}
