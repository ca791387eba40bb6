/** What differs between rows and between columns, and what survives every reading. */
import type { Assessment, Cell, DifferenceGroup, Named, Survivor } from '../../analysis/assessment/assessment.ts';
import { asIs, type Path } from '../../case/model.ts';
import type { Value } from '../../core/values.ts';
import { type Block, list, paragraph } from '../block.ts';
import { saying } from '../names.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { pointsOfPercent, shares } from '../shares.ts';
import { quotedVariant } from '../variants.ts';
import { uncertain } from './in-short.ts';
import { groundsOf, placeIn } from './places.ts';

export function differenceBlocks(assessment: Assessment): Block[] {
  const { differences } = assessment;
  if (differences.length === 0) return [paragraph(noDifferences())];
  return differences.flatMap(group => [
    paragraph(differenceHead(group, assessment)),
    list(differenceSentences(group, assessment)),
  ]);
}

function noDifferences(): Sentence {
  return sentence('differences.nothing', {}, { from: [placeIn('differences')] });
}

export function differenceHead(group: DifferenceGroup, assessment: Assessment): Sentence {
  const { readings: all } = assessment;
  const { axis, variant, readings } = group;
  const values = { name: quotedVariant(axis, variant), base: quotedVariant(axis, { id: asIs }) };
  const more = { about: aboutOf(group), from: [placeOf(group, assessment)] };
  if (all.length === 1) return sentence(`differs.${axis}`, values, more);
  if (readings.length === all.length) return sentence(`differs.${axis}.everyReading`, values, more);
  const names = { and: readings.map(each => quotedVariant('reading', each)) };
  return sentence(`differs.${axis}.readings`, { ...values, n: readings.length, readings: names }, more);
}

/** A sentence a difference. */
export function differenceSentences(group: DifferenceGroup, assessment: Assessment): Sentence[] {
  const { axis, changes, openings, tolerance = 0, notCompared } = group;
  const other = axis === 'framework' ? 'future' : 'framework';
  const about = aboutOf(group);
  const from = (...place: Path) => [[...placeOf(group, assessment), ...place]];
  const moved = changes.map(({ finding, direction, places }, at) => {
    const where = places.map(place => {
      const values = { name: quotedVariant(other, place.other), from: shares(place.from), to: shares(place.to) };
      return direction === 'more' || direction === 'fewer'
        ? saying('differs.place', values)
        : saying('differs.place.part', { ...values, points: pointsOfPercent(place.difference) });
    });
    const because = places
      .flatMap(({ other }) => comparedCells(group, other, assessment))
      .flatMap(({ findings }) => groundsOf(findings[finding]));
    const more = { about, from: from('changes', at), because };
    return sentence(`differs.${direction}.${finding}`, { places: { and: where } }, more);
  });
  const opened = openings.map(({ places, hinges }, at) => {
    const where = { and: places.map(each => quotedVariant(other, each)) };
    const because = places
      .flatMap(each => comparedCells(group, each, assessment))
      .flatMap(({ findings }) => groundsOf(findings.opens));
    const more = { about, from: from('openings', at), because };
    return hinges.length === 0
      ? sentence('differs.opens', { places: where }, more)
      : sentence('differs.opens.closes', { places: where, hinges: { or: hinges.map(uncertain) } }, more);
  });
  const nothing = notCompared.length === 0 ? 'differs.nothing' : 'differs.nothingCompared';
  const off = Math.ceil(tolerance * 100);
  const same =
    tolerance > 0
      ? sentence(
          'differs.nothingFound',
          { points: saying('percentPoints', { n: off, points: { points: off } }) },
          { about, from: from('tolerance') },
        )
      : sentence(nothing, {}, { about, from: from('changes') });
  const places = { and: notCompared.map(each => quotedVariant(other, each)) };
  const open =
    notCompared.length === 0 ? [] : [sentence('differs.notCompared', { places }, { about, from: from('notCompared') })];
  const compared = (axis === 'framework' ? assessment.futures : assessment.frameworks).length - notCompared.length;
  const found = moved.length > 0 || compared === 0 ? moved : [same];
  return [...found, ...opened, ...open];
}

export function survivorSentence(survivor: Survivor, assessment: Assessment): Sentence {
  const { finding, verdict, places } = survivor;
  const where = places.map(({ framework, futures }) => rowIn(framework, futures, assessment));
  const because = places.flatMap(({ framework, futures }) =>
    assessment.cells
      .filter(({ id }) => id.framework === framework.id && futures.some(future => future.id === id.future))
      .flatMap(({ findings }) => groundsOf(findings[finding])),
  );
  const from = [placeIn('survives', assessment.survives.indexOf(survivor))];
  return sentence(`survives.${verdict}.${finding}`, { places: { and: where } }, { from, because });
}

function rowIn(framework: Named, shown: readonly Named[], { futures }: Assessment): Value {
  const values = { framework: quotedVariant('framework', framework) };
  if (shown.length < futures.length) {
    return saying('survives.inFutures', {
      ...values,
      futures: { and: shown.map(each => quotedVariant('future', each)) },
    });
  }
  return saying(shown.length === 1 ? 'survives.under' : 'survives.everyFuture', values);
}

function placeOf(group: DifferenceGroup, { differences }: Assessment): Path {
  return placeIn('differences', differences.indexOf(group));
}

/** The cells that are compared at a place of the other axis, in the readings of the group: the plain one and the variant's. */
function comparedCells({ axis, variant, readings }: DifferenceGroup, other: Named, { cells }: Assessment): Cell[] {
  const across = axis === 'framework' ? 'future' : 'framework';
  return cells.filter(
    ({ id }) =>
      (id[axis] === variant.id || id[axis] === asIs) &&
      id[across] === other.id &&
      readings.some(reading => reading.id === id.reading),
  );
}

function aboutOf({ axis, variant, readings }: DifferenceGroup): string {
  return `${axis}/${variant.id}/${readings.map(({ id }) => id).join('+')}`;
}
