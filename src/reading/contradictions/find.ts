import { basisContradictions } from './basis.ts';
import type { Contradiction, Reading } from './contradiction.ts';
import { countContradictions } from './counts.ts';
import { denialContradictions } from './denial.ts';
import { dateContradictions } from './periods.ts';
import { termContradictions } from './terms.ts';
import { titleContradictions } from './titles.ts';

const finders = [
  titleContradictions,
  termContradictions,
  countContradictions,
  denialContradictions,
  dateContradictions,
  basisContradictions,
];

/** Contradictions of one reading, the strongest first; ties by place. */
export function findContradictions(reading: Reading): Contradiction[] {
  return finders.flatMap(find => find(reading)).toSorted((a, b) => b.score - a.score || a.spans[0][0] - b.spans[0][0]);
}
