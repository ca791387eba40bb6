/** The zone of agreement in one cell: whether the agenda, as it is under the variants, has packages that all accept. */
import type { Agenda, Case, PartyId, Path, Range, Utility, Weighted } from '../../case/model.ts';
import { LimitError } from '../../core/errors.ts';
import { caseInWorlds } from '../../worlds/case-in-world.ts';
import type { Verdicts } from '../../worlds/question.ts';
import { agendaUncertaintiesOf } from '../../worlds/uncertainty.ts';
import type { World } from '../../worlds/world.ts';
import { type Verdict, zoneVerdict } from '../bargaining/zone-verdict.ts';
import type { ZoneReport } from './assessment.ts';

export interface ZoneTask {
  readonly case: Case;
  /** Between these parties alone; all that take part where absent. */
  readonly between?: readonly PartyId[];
}

export interface ZoneWorldsTask extends ZoneTask {
  readonly worlds: readonly World[];
}

/** In each world one verdict: whether there is a zone for sure, and whether there may be one. */
export function judgeZoneWorlds({ case: theCase, worlds, ...asked }: ZoneWorldsTask): Verdicts[] {
  const inWorld = caseInWorlds(theCase, agendaUncertaintiesOf(theCase));
  return worlds.map(world => {
    const { verdict } = zoneVerdict(inWorld(world), { ...asked, counted: false });
    return [verdict === 'yes', verdict !== 'no'];
  });
}

/** The zone of the case as written: every assumption holds, the points have their ranges. */
export function writtenZone({ case: theCase, ...asked }: ZoneTask): Omit<ZoneReport, 'share' | 'deciding'> {
  const { verdict, count, unknown } = zoneVerdict(theCase, asked);
  return {
    verdict,
    empty: verdict === 'unknown' ? null : verdict === 'no',
    count: count[0]?.toString() ?? null,
    possible: count[1]?.toString() ?? null,
    ...(verdict === 'unknown' ? rangesThatSettle(theCase, asked) : { hinges: [] }),
    unknown: unknown.map(({ party }) => party),
  };
}

/**
 * The ranges of which one end alone settles an open zone: at the end that favours agreement it opens for sure whatever the others
 * are, or at the other it closes for sure. Points only help at one end and only hurt at the other, so many ranges are
 * asked about at once: what all of them together do not settle, none of them settles alone.
 */
function rangesThatSettle(theCase: Case, asked: Omit<ZoneTask, 'case'>): Pick<ZoneReport, 'hinges' | 'hingesOpen'> {
  const ranged = rangedValues(theCase.agenda!);
  const limits: LimitError[] = [];
  const settle = (verdict: Verdict, end: 'generous' | 'strict') => (some: readonly Ranged[]) => {
    const agenda = some.reduce((pinned, each) => each.pin(pinned, each[end]), theCase.agenda!);
    try {
      return zoneVerdict({ ...theCase, agenda }, { ...asked, counted: false }).verdict === verdict;
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      limits.push(error);
      return false;
    }
  };
  const opens = new Set(those(ranged, settle('yes', 'generous')));
  const closes = new Set(those(ranged, settle('no', 'strict')));
  const hinges = ranged
    .filter(each => opens.has(each) || closes.has(each))
    .map(each => ({ at: each.at.join('.'), opens: opens.has(each), closes: closes.has(each) }));
  return { hinges, ...(limits.length > 0 && { hingesOpen: true }) };
}

/** Those of which each alone does it, where more never do less: halves that do not do it together are left out whole. */
function those<Item>(some: readonly Item[], doIt: (some: readonly Item[]) => boolean): readonly Item[] {
  if (some.length === 0 || !doIt(some)) return [];
  if (some.length === 1) return some;
  const half = some.length >> 1;
  return [...those(some.slice(0, half), doIt), ...those(some.slice(half), doIt)];
}

/** A value with a range, its end that favours agreement and its other one. */
interface Ranged {
  readonly at: Path;
  readonly generous: number;
  readonly strict: number;
  /** The agenda with the value at a point. */
  readonly pin: (agenda: Agenda, value: number) => Agenda;
}

function rangedValues({ utilities }: Agenda): Ranged[] {
  return [...utilities].flatMap(([party, utility]) => {
    const ranged = (
      { at, range: [low, high] }: Weighted,
      put: (utility: Utility, range: Range) => Utility,
      isReservation = false,
    ): Ranged[] => {
      if (low === high) return [];
      const pin = (agenda: Agenda, value: number): Agenda => {
        const changed = put(agenda.utilities.get(party)!, [value, value]);
        return { ...agenda, utilities: new Map([...agenda.utilities, [party, changed]]) };
      };
      return [{ at, pin, ...(isReservation ? { generous: low, strict: high } : { generous: high, strict: low }) }];
    };
    const byValue = (kind: 'scores' | 'points') =>
      [...(utility[kind] ?? [])].flatMap(([issue, values]) =>
        [...values].flatMap(([name, value]) =>
          ranged(value, (now, range) => {
            const changed = new Map([...now[kind]!.get(issue)!, [name, { ...value, range }]]);
            return { ...now, [kind]: new Map([...now[kind]!, [issue, changed]]) };
          }),
        ),
      );
    const { reservation } = utility;
    return [
      ...[...utility.weights].flatMap(([issue, value]) =>
        ranged(value, (now, range) => ({ ...now, weights: new Map([...now.weights, [issue, { ...value, range }]]) })),
      ),
      ...byValue('scores'),
      ...byValue('points'),
      ...(reservation
        ? ranged(reservation, (now, range) => ({ ...now, reservation: { ...reservation, range } }), true)
        : []),
    ];
  });
}
