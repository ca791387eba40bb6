/**
 * A case's agenda as a problem. What is not sure is read one of two ways, each value on its own: `strict` finds the packages
 * that are surely accepted (points at their low ends, reservations at their high ends, nothing accepted where a reservation
 * is not given), `generous` those that may be (the reverse; what is not given is granted, up to the known red lines). The
 * worth of a package rises with each value, so that a package is acceptable in the strict reading just where the party
 * surely accepts it, and in the generous one just where it may: docs/methods/bargaining.md.
 */
import { type Gap, type Valuation, valuationOf } from '../../case/agenda/package.ts';
import type { Agenda, Case, PartyId } from '../../case/model.ts';
import { testOfPackage } from '../../case/statement/meaning.ts';
import { compare, type Rational, rationalOf, toNumber } from '../../core/rational.ts';
import { roundingOf, wholePoints } from './points.ts';
import type { BargainingProblem } from './problem.ts';

export type Reading = 'strict' | 'generous';

/** What is not known of a party. */
export interface Missing {
  readonly party: PartyId;
  readonly gaps: readonly Gap[];
}

/** The parties that an agreement needs, in the file's order: all that the agenda gives wishes of, and every main party. */
export function participantsOf({ parties }: Case, { utilities }: Agenda): PartyId[] {
  return parties.filter(({ id, role }) => role === 'principal' || utilities.has(id)).map(({ id }) => id);
}

/** What is known of what some parties want. */
export type Valuations = ReadonlyMap<PartyId, Valuation>;

export function valuationsOf({ issues, utilities }: Agenda, parties: readonly PartyId[]): Valuations {
  return new Map(parties.map(id => [id, valuationOf(utilities.get(id), issues)]));
}

/**
 * The problem between the parties of `valuations`, in the file's order; the red lines of all others hold all the same.
 * `rounding` is the most by which the worth of a package may be off, 0 where points are exact. Rounded is against the package in
 * the strict reading and in its favour in the generous one, so that what is sure stays sure.
 */
export function problemOfAgenda(
  theCase: Case,
  agenda: Agenda,
  reading: Reading,
  valuations = valuationsOf(agenda, participantsOf(theCase, agenda)),
): { problem: BargainingProblem; rounding: number } {
  const read = theCase.parties.flatMap(({ id, name }) => {
    const valuation = valuations.get(id);
    return valuation ? [{ id, name, redLines: valuation.redLines, ...numbersOf(valuation, reading) }] : [];
  });
  const all = read.flatMap(({ worth, reservation }) => [...worth.flat(), ...(reservation ? [reservation] : [])]);
  const most = Math.max(0, ...read.map(({ worth }) => sumOfBest(worth)));
  const { denominator, exact, points } = wholePoints(all, most);
  const [side, otherSide] = reading === 'strict' ? (['down', 'up'] as const) : (['up', 'down'] as const);
  return {
    problem: {
      issues: agenda.issues.map(({ id, name, values }) => ({ id, name, values })),
      parties: read.map(({ worth, reservation, ...party }) => {
        const own = worth.map(byValue => byValue.map(each => points(each, side)));
        return {
          ...party,
          points: own,
          denominator,
          ...(reservation
            ? { reservation: points(reservation, otherSide) }
            : { reservation: ungiven(own, reading), isReservationUnknown: true }),
        };
      }),
      bystanders: theCase.parties
        .filter(({ id }) => !valuations.has(id) && agenda.utilities.has(id))
        .map(({ id, name }) => ({
          ...{ id, name },
          redLines: agenda.utilities.get(id)!.redLines.map(rule => testOfPackage(rule, agenda.issues)),
        })),
      forbidden: agenda.infeasible.map(rule => testOfPackage(rule, agenda.issues)),
    },
    rounding: exact ? 0 : roundingOf(agenda.issues.length, denominator, side),
  };
}

function numbersOf({ worth, reservation }: Valuation, reading: Reading) {
  if (reading === 'strict') {
    return { worth: worth.map(byValue => byValue.map(({ low }) => low)), reservation: reservation?.high };
  }
  return {
    worth: worth.map(byValue => byValue.map(({ low, high }) => high ?? enough(low, reservation?.low))),
    reservation: reservation?.low,
  };
}

/** Stands for points without a bound: they meet the reservation alone. */
function enough(low: Rational, reservation = rationalOf(0)): Rational {
  return compare(low, reservation) < 0 ? reservation : low;
}

/** A reservation that is not given: more than any package has, or no more than every package has. */
function ungiven(points: readonly (readonly number[])[], reading: Reading): number {
  return reading === 'strict'
    ? points.reduce((sum, byValue) => sum + Math.max(...byValue), 1)
    : points.reduce((sum, byValue) => sum + Math.min(...byValue), 0);
}

function sumOfBest(worth: readonly (readonly Rational[])[]): number {
  return worth.reduce((sum, byValue) => sum + Math.max(...byValue.map(toNumber)), 0);
}
