/** Packages behind points where there is no front to walk back through: two half sums that meet, each walked back by its choices. */
import type { Package } from '../../case/agenda/package.ts';
import type { HalfSum, Halves } from './search.ts';

/**
 * Gives a package with the points of an undominated package: its halves are undominated too, so both are listed.
 * @throws RangeError where no package of the halves has the points.
 */
export function packagesBehind({ left, right }: Halves): (points: readonly number[]) => Package {
  let rightBy: ReadonlyMap<string, HalfSum> | undefined;
  return points => {
    rightBy ??= new Map(right.map(each => [each.points.join(' '), each]));
    for (const each of left) {
      const other = rightBy.get(points.map((own, party) => own - each.points[party]!).join(' '));
      if (other) return packageOf([...choicesOf(each), ...choicesOf(other)]);
    }
    throw new RangeError(`No package has the points ${points.join(', ')}.`);
  };
}

type Step = NonNullable<HalfSum['last']>;

function* choicesOf(sum: HalfSum): Generator<Step> {
  for (let { last } = sum; last; last = last.before.last) yield last;
}

function packageOf(steps: readonly Step[]): Package {
  const chosen = new Array<number>(steps.reduce((sum, { component }) => sum + component.issues.length, 0));
  for (const { component, choice } of steps) {
    for (const [place, issue] of component.issues.entries()) chosen[issue] = choice.values[0]![place]!;
  }
  return chosen;
}
