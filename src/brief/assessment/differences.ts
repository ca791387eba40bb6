/** What differs between rows and between columns, and what survives every reading. */
import type { Assessment, DifferenceGroup, Named, Survivor } from '../../analysis/assessment/assessment.ts';
import { asIs } from '../../case/model.ts';
import type { Value } from '../../core/values.ts';
import { type Block, list, paragraph } from '../block.ts';
import { saying } from '../names.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { pointsOfPercent, shares } from '../shares.ts';
import { quotedVariant } from '../variants.ts';
import { uncertain } from './in-short.ts';

type Axes = Pick<Assessment, 'futures' | 'readings'>;

export function differenceBlocks(assessment: Assessment): Block[] {
  const { differences } = assessment;
  if (differences.length === 0) return [paragraph(sentence('differences.nothing'))];
  return differences.flatMap(group => [paragraph(differenceHead(group, assessment)), list(differenceSentences(group))]);
}

export function differenceHead(group: DifferenceGroup, { readings: all }: Axes): Sentence {
  const { axis, variant, readings } = group;
  const values = { name: quotedVariant(axis, variant), base: quotedVariant(axis, { id: asIs }) };
  const about = aboutOf(group);
  if (all.length === 1) return sentence(`differs.${axis}`, values, { about });
  if (readings.length === all.length) return sentence(`differs.${axis}.everyReading`, values, { about });
  const names = { and: readings.map(each => quotedVariant('reading', each)) };
  return sentence(`differs.${axis}.readings`, { ...values, n: readings.length, readings: names }, { about });
}

/** A sentence a difference. */
export function differenceSentences(group: DifferenceGroup): Sentence[] {
  const { axis, changes, openings, tolerance = 0, notCompared } = group;
  const other = axis === 'framework' ? 'future' : 'framework';
  const about = aboutOf(group);
  const moved = changes.map(({ finding, direction, places }) => {
    const where = places.map(place => {
      const values = { name: quotedVariant(other, place.other), from: shares(place.from), to: shares(place.to) };
      return direction === 'more' || direction === 'fewer'
        ? saying('differs.place', values)
        : saying('differs.place.part', { ...values, points: pointsOfPercent(place.difference) });
    });
    return sentence(`differs.${direction}.${finding}`, { places: { and: where } }, { about });
  });
  const opened = openings.map(({ places, hinges }) => {
    const where = { and: places.map(each => quotedVariant(other, each)) };
    const because = hinges.map(({ key }) => key);
    return hinges.length === 0
      ? sentence('differs.opens', { places: where }, { about })
      : sentence('differs.opens.closes', { places: where, hinges: { or: hinges.map(uncertain) } }, { about, because });
  });
  const nothing = notCompared.length === 0 ? 'differs.nothing' : 'differs.nothingCompared';
  const off = Math.ceil(tolerance * 100);
  const same =
    tolerance > 0
      ? sentence(
          'differs.nothingFound',
          { points: saying('percentPoints', { n: off, points: { points: off } }) },
          { about },
        )
      : sentence(nothing, {}, { about });
  const places = { and: notCompared.map(each => quotedVariant(other, each)) };
  const open = notCompared.length === 0 ? [] : [sentence('differs.notCompared', { places }, { about })];
  return [...(moved.length > 0 ? moved : [same]), ...opened, ...open];
}

export function survivorSentence({ finding, verdict, places }: Survivor, axes: Axes): Sentence {
  const where = places.map(({ framework, futures }) => placeOf(framework, futures, axes));
  return sentence(`survives.${verdict}.${finding}`, { places: { and: where } });
}

function placeOf(framework: Named, shown: readonly Named[], { futures }: Axes): Value {
  const values = { framework: quotedVariant('framework', framework) };
  if (shown.length < futures.length) {
    return saying('survives.inFutures', {
      ...values,
      futures: { and: shown.map(each => quotedVariant('future', each)) },
    });
  }
  return saying(shown.length === 1 ? 'survives.under' : 'survives.everyFuture', values);
}

function aboutOf({ axis, variant, readings }: DifferenceGroup): string {
  return `${axis}/${variant.id}/${readings.map(({ id }) => id).join('+')}`;
}
