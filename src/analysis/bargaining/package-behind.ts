/** Packages behind points where there is no front to walk back through: two half sums that meet, each walked back by its choices. */
import type { Package } from '../../case/agenda/package.ts';
import type { HalfSum, Halves } from './search.ts';

/**
 * Gives a package with the points of an undominated package: its halves are undominated too, so both are listed.
 * @throws RangeError where no package of the halves has the points.
 */
export function packagesBehind(halves: () => Halves): (points: readonly number[]) => Package {
  let sides: { readonly left: readonly HalfSum[]; readonly right: ReadonlyMap<string, HalfSum> } | undefined;
  return points => {
    sides ??= sidesOf(halves());
    for (const left of sides.left) {
      const right = sides.right.get(points.map((each, party) => each - left.points[party]!).join(' '));
      if (right) return packageOf([...choicesOf(left), ...choicesOf(right)]);
    }
    throw new RangeError(`No package has the points ${points.join(', ')}.`);
  };
}

function sidesOf({ left, right }: Halves) {
  return { left, right: new Map(right.map(each => [each.points.join(' '), each])) };
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
