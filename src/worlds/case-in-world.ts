/**
 * A case as it is in one plausible world: a plain case without probabilities, in which every value that rests on something
 * that fails there is gone. This is the one place that says what falls with what.
 *
 * - A preference statement that is not held, or rests on an assumption that fails, drops out of the party's list.
 * - A ranking that rests on one leaves the party's order unknown.
 * - A rule or a red line that rests on one is no rule there, a condition on moves that does is none; what counts as a settlement, where
 *   that rests on one, is not said there.
 * - An option that rests on one cannot be changed: it stays as it is in the status quo.
 * - A weight, a point, a score or a reservation that rests on one is not known there: never zero, never its old number.
 *
 * Ranges of the agenda's points stay: their ends are taken where packages are judged. `sure: unknown` stays unknown.
 */
import type {
  Agenda,
  Case,
  InfeasibleRule,
  PartyId,
  Preferences,
  Situation,
  Supported,
  Utility,
} from '../case/model.ts';
import { statementKeys, type Uncertainty } from './uncertainty.ts';
import type { World } from './world.ts';

type Holds = (supported: Pick<Supported, 'because'>, key?: string) => boolean;

/** Gives the case in a world, for the uncertainties that `World.holds` is aligned with. */
export function caseInWorlds(theCase: Case, uncertainties: readonly Uncertainty[]): (world: World) => Case {
  const index = new Map(uncertainties.map(({ key }, at) => [key, at]));
  const fixed = fixedOptions(theCase);
  return world => {
    const isUp = (key: string) => world.holds[index.get(key) ?? -1] !== false;
    const holds: Holds = ({ because }, key) => because.every(isUp) && (key === undefined || isUp(key));
    const { situation, agenda } = theCase;
    return {
      ...theCase,
      ...(situation && { situation: situationIn(situation, world, holds, fixed) }),
      ...(agenda && { agenda: agendaIn(agenda, holds) }),
    };
  };
}

/** For each option that rests on something the rule that it stays as it is. */
function fixedOptions({ situation }: Case): { readonly option: Supported; readonly rule: InfeasibleRule }[] {
  const now = new Set(situation?.statusQuo);
  return (situation?.options ?? [])
    .filter(({ because }) => because.length > 0)
    .map(option => {
      const { id, because, at } = option;
      const span = [0, 0] as const;
      const taken = { kind: 'option', option: id, span } as const;
      const expression = now.has(id) ? ({ kind: 'not', of: taken, span } as const) : taken;
      return { option, rule: { text: now.has(id) ? `not ${id}` : id, expression, because, at } };
    });
}

function situationIn(
  situation: Situation,
  { orders }: World,
  holds: Holds,
  fixed: ReturnType<typeof fixedOptions>,
): Situation {
  const { settlement, ...rest } = situation;
  return {
    ...rest,
    ...(settlement && holds(settlement) && { settlement }),
    infeasible: [
      ...situation.infeasible.filter(rule => holds(rule)),
      ...fixed.filter(({ option }) => !holds(option)).map(({ rule }) => rule),
    ],
    moves: new Map([...situation.moves].filter(([, conditions]) => holds(conditions))),
    preferences: new Map(
      [...situation.preferences].flatMap(([party, preferences]): [PartyId, Preferences][] => {
        const order = orders.get(party);
        if (preferences.kind === 'ranking') {
          if (!holds(preferences)) return [];
          const groups = order?.map(place => preferences.groups[place]!) ?? preferences.groups;
          return [[party, { ...preferences, groups, orderNoise: 0 }]];
        }
        const keys = statementKeys(party, preferences.statements);
        const places = order ?? [...keys.keys()];
        const statements = places
          .filter(place => holds(preferences.statements[place]!, keys[place]))
          .map(place => preferences.statements[place]!);
        return [[party, { ...preferences, statements, orderNoise: 0 }]];
      }),
    ),
  };
}

function agendaIn(agenda: Agenda, holds: Holds): Agenda {
  return {
    ...agenda,
    infeasible: agenda.infeasible.filter(rule => holds(rule)),
    utilities: new Map([...agenda.utilities].map(([party, utility]) => [party, utilityIn(utility, holds)])),
  };
}

function utilityIn({ reservation, ...utility }: Utility, holds: Holds): Utility {
  const standing = <Key, Value extends Supported>(values: ReadonlyMap<Key, Value>) =>
    new Map([...values].filter(([, value]) => holds(value)));
  const byIssue = (issues: Utility['scores']) =>
    new Map([...issues].map(([issue, values]) => [issue, standing(values)]));
  return {
    ...utility,
    weights: standing(utility.weights),
    scores: byIssue(utility.scores),
    ...(utility.points && { points: byIssue(utility.points) }),
    redLines: utility.redLines.filter(rule => holds(rule)),
    ...(reservation && holds(reservation) && { reservation }),
  };
}
