/** Whether a party's reservation can be met at all: by what can be agreed and its own red lines, whatever the others want. */
import type { Agenda, Case, PartyId } from '../../case/model.ts';
import { componentsOf } from './components.ts';
import { problemOfAgenda } from './from-agenda.ts';

export interface OutOfReach {
  readonly party: PartyId;
  /** Utilities of 0 to 100. `most` is undefined where no package can be made at all. */
  readonly reservation: number;
  readonly most: number | undefined;
}

/** The parties whose reservation nothing reaches, read in their favour: ranges of points high, the reservation low. */
export function outOfReach(theCase: Case, agenda: Agenda): OutOfReach[] {
  const { problem } = problemOfAgenda(theCase, agenda, 'generous');
  return problem.parties.flatMap((party): OutOfReach[] => {
    const components = componentsOf({ ...problem, parties: [party] }, party.redLines);
    const isImpossible = components.some(({ choices }) => choices.length === 0);
    const most = components.reduce(
      (sum, { choices }) => sum + choices.reduce((best, { points }) => Math.max(best, points[0]!), 0),
      0,
    );
    if (!isImpossible && most >= party.reservation) return [];
    const utility = (points: number) => points / party.denominator;
    return [
      { party: party.id, reservation: utility(party.reservation), most: isImpossible ? undefined : utility(most) },
    ];
  });
}
