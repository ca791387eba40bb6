/** How a single package stands: which demands it does not meet, and whether another package is better for all. */
import { type Package, passes } from '../../case/agenda/package.ts';
import { allWithRedLines, type BargainingProblem, pointsOf } from './problem.ts';
import { type Demand, demandsOf } from './zone.ts';

/** The demands that a package breaks: constraints, red lines and reservations, in the order of the problem. */
export function brokenDemands(problem: BargainingProblem, chosen: Package): Demand[] {
  const points = pointsOf(problem, chosen);
  const all = allWithRedLines(problem);
  return demandsOf(problem).filter(demand => {
    switch (demand.kind) {
      case 'constraint':
        return passes(problem.forbidden[demand.index]!, chosen);
      case 'red-line':
        return !passes(all[demand.party]!.redLines[demand.index]!, chosen);
      case 'reservation':
        return points[demand.party]! < problem.parties[demand.party]!.reservation;
    }
  });
}
