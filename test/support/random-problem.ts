import type { BargainingProblem } from '../../src/analysis/bargaining/problem.ts';
import { partyId } from '../../src/case/model.ts';
import type { PackageTest } from '../../src/case/statement/meaning.ts';
import { type Random, shuffleInPlace } from '../../src/core/random.ts';

/** A random negotiation: few points and many ties in half of them, conditions over one to three issues. */
export function randomProblem(random: Random, parties: number, mostIssues = 5): BargainingProblem {
  const issues = Array.from({ length: 1 + random.below(mostIssues) }, (_, index) => ({
    id: `i${index}`,
    name: `Issue ${index}`,
    values: Array.from({ length: 1 + random.below(4) }, (_value, value) => `v${value}`),
  }));
  const most = random.below(2) ? 3 : 100;
  const condition = (): PackageTest => {
    const over = shuffleInPlace([...issues.keys()], random).slice(0, 1 + random.below(Math.min(3, issues.length)));
    const salt = random.below(1000);
    return {
      text: `condition ${salt}`,
      issues: over,
      holds: values => values.reduce((sum, value) => sum * 7 + value, salt) % 4 !== 0,
    };
  };
  return {
    issues,
    parties: Array.from({ length: parties }, (_, index) => {
      const points = issues.map(({ values }) => values.map(() => random.below(most + 1)));
      const best = points.reduce((sum, each) => sum + Math.max(...each), 0);
      return {
        id: partyId(`p${index}`),
        name: `Party ${index}`,
        points,
        denominator: 1,
        reservation: Math.floor(best * random.unit() * 0.8),
        redLines: random.below(3) === 0 ? [condition()] : [],
      };
    }),
    bystanders: random.below(4) === 0 ? [{ id: partyId('b'), name: 'Bystander', redLines: [condition()] }] : [],
    forbidden: random.below(3) === 0 ? [condition()].map(each => ({ ...each, holds: v => !each.holds(v) })) : [],
  };
}
