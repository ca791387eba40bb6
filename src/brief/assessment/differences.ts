/** What differs between rows and between columns, and what survives every reading. */
import type { Assessment, Cell, DifferenceGroup, Named, Survivor } from '../../analysis/assessment/assessment.ts';
import { tailsOf, ways } from '../../analysis/assessment/classes.ts';
import type { FindingName } from '../../analysis/assessment/findings.ts';
import { asIs, type Path } from '../../case/model.ts';
import type { Value } from '../../core/values.ts';
import { type Block, cell, type Line, list, paragraph } from '../block.ts';
import { saying } from '../names.ts';
import { guide, plain, type Sentence, sentence } from '../sentence.ts';
import { pointsOfPercent, shares } from '../shares.ts';
import { quotedVariant, variant } from '../variants.ts';
import { groundsOf, placeIn } from './places.ts';

export function differenceBlocks(assessment: Assessment): Block[] {
  const { differences } = assessment;
  if (differences.length === 0) return [paragraph(noDifferences())];
  return differences.flatMap(group => [
    paragraph(differenceHead(group, assessment)),
    ...[differenceSentences(group, assessment)].filter(said => said.length > 0).map(list),
    ...differenceTables(group, assessment),
  ]);
}

/** What is in reach, both tails in one row: a row for each place and way in which one of them differs. */
export function differenceTables(group: DifferenceGroup, assessment: Assessment): DifferenceTable[] {
  const { axis, changes } = group;
  const other = axis === 'framework' ? 'future' : 'framework';
  const about = aboutOf(group);
  const changed = (finding: FindingName, id: string) =>
    changes.flatMap((change, at) => {
      const place = change.places.find(each => each.other.id === id);
      return change.finding === finding && place ? [{ place, at, direction: change.direction }] : [];
    })[0];
  const told = (finding: FindingName, named: Named): Line => {
    const found = changed(finding, named.id);
    const id = `${about}/${named.id}/${finding}`;
    if (!found)
      return [sentence('differs.cell.same', {}, { about: id, from: [[...placeOf(group, assessment), 'changes']] })];
    const { place, at, direction } = found;
    const because = comparedCells(group, place.other, assessment).flatMap(({ findings }) =>
      groundsOf(findings[finding]),
    );
    const values = { from: shares(place.from), to: shares(place.to), points: pointsOfPercent(place.difference) };
    const from = [[...placeOf(group, assessment), 'changes', at]];
    return [sentence(`differs.cell.${direction}`, values, { about: id, from, because })];
  };
  const places = [
    ...new Map(changes.flatMap(each => each.places.map(place => [place.other.id, place.other]))).values(),
  ];
  const rows = places.flatMap(place =>
    ways
      .filter(way => Object.values(tailsOf[way]).some(finding => changed(finding, place.id)))
      .map((way, at): Line[] => [
        at > 0
          ? []
          : cell(
              plain(variant(other, place), {
                kind: 'analyst',
                about: `${about}/${place.id}`,
                from: [placeOf(group, assessment)],
              }),
            ),
        cell(guide(`way.${way}`, {}, `${about}/${place.id}`)),
        told(tailsOf[way].better, place),
        told(tailsOf[way].worse, place),
      ]),
  );
  if (rows.length === 0) return [];
  const head = [
    cell(guide(other === 'future' ? 'matrix.future' : 'matrix.framework')),
    ...(['way', 'better', 'worse'] as const).map(name => cell(guide(`differs.head.${name}`))),
  ];
  return [{ kind: 'table', head, rows }];
}

type DifferenceTable = Extract<Block, { kind: 'table' }>;

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

/** Whether the status quo holds in more or fewer of the worlds; that nothing differs; what was not compared. */
export function differenceSentences(group: DifferenceGroup, assessment: Assessment): Sentence[] {
  const { axis, changes, tolerance = 0, notCompared } = group;
  const other = axis === 'framework' ? 'future' : 'framework';
  const about = aboutOf(group);
  const from = (...place: Path) => [[...placeOf(group, assessment), ...place]];
  const moved = changes.flatMap(({ finding, direction, places }, at) => {
    if (finding !== 'holds') return [];
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
    return [sentence(`differs.${direction}.holds`, { places: { and: where } }, more)];
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
  const found = changes.length > 0 || compared === 0 ? moved : [same];
  return [...found, ...open];
}

export function survivorSentence(survivor: Survivor, assessment: Assessment): Sentence {
  const { places } = survivor;
  const findings = 'way' in survivor ? Object.values(tailsOf[survivor.way]) : (['holds'] as const);
  const because = places.flatMap(({ framework, futures }) =>
    assessment.cells
      .filter(({ id }) => id.framework === framework.id && futures.some(future => future.id === id.future))
      .flatMap(cell => findings.flatMap(finding => groundsOf(cell.findings[finding]))),
  );
  const grounds = { from: [placeIn('survives', assessment.survives.indexOf(survivor))], because };
  const where = { places: { and: places.map(({ framework, futures }) => rowIn(framework, futures, assessment)) } };
  return 'way' in survivor
    ? sentence(`survives.${survivor.way}`, { ...where, what: saying(`inReach.${survivor.class}`) }, grounds)
    : sentence(`survives.${survivor.verdict}.holds`, where, grounds);
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
