/** Whether two assessments have the same figures, whatever their parties are called. */
import { hasFailed } from '../../core/failed-part.ts';
import { type Assessment, findingNames, ways } from './assessment-view.ts';

export interface Compared {
  /** Figures that both have. */
  readonly figures: number;
  /** Those of them that are not the same, and those that one of the two lacks. */
  readonly different: number;
}

/** Cell by cell: what is found and in what share of the worlds, both tails in both ways, what is worse for whom (by place), and the zone of agreement. */
export function comparedFigures(before: Assessment, after: Assessment): Compared {
  const [one, other] = [figuresOf(before), figuresOf(after)];
  const figures = Math.min(one.length, other.length);
  const unequal = one.slice(0, figures).filter((figure, place) => figure !== other[place]).length;
  return { figures, different: unequal + Math.abs(one.length - other.length) };
}

function figuresOf({ cells }: Assessment): string[] {
  return cells.flatMap(({ id, findings, classes, worseFor, zone }) => [
    ...findingNames.map(name => JSON.stringify([id, name, findings[name].verdict, findings[name].share.range])),
    ...ways.flatMap(way =>
      Object.entries(classes[way].shares).map(([name, { range }]) => JSON.stringify([id, way, name, range])),
    ),
    ...Object.values(worseFor).map(({ range }) => JSON.stringify([id, range])),
    ...(zone && !hasFailed(zone)
      ? [JSON.stringify([id, zone.verdict, zone.count, zone.possible, zone.share.range])]
      : []),
  ]);
}
