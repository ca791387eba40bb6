/** The zone of agreement in one cell: whether the agenda, as it is under the variants, has packages that all accept. */
import type { Case, PartyId, Path, Range, Weighted } from '../../case/model.ts';
import { zoneVerdict } from '../bargaining/zone-verdict.ts';
import { caseInWorlds } from '../worlds/case-in-world.ts';
import type { Verdicts } from '../worlds/question.ts';
import { agendaUncertaintiesOf } from '../worlds/uncertainty.ts';
import type { World } from '../worlds/world.ts';
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
    hinges: verdict === 'unknown' ? rangesThatSettle(theCase, asked) : [],
    unknown: unknown.map(({ party }) => party),
  };
}

/**
 * The ranges of which one end alone settles an open zone: at the end that favours agreement it opens for sure whatever the others
 * are, or at the other it closes for sure.
 */
function rangesThatSettle(theCase: Case, asked: Omit<ZoneTask, 'case'>): ZoneReport['hinges'] {
  return rangedValues(theCase).flatMap(({ at, range: [low, high], isReservation, put }) => {
    const [generous, strict] = isReservation ? [low, high] : [high, low];
    const verdictAt = (value: number) => zoneVerdict(put([value, value]), { ...asked, counted: false }).verdict;
    const [opens, closes] = [verdictAt(generous) === 'yes', verdictAt(strict) === 'no'];
    return opens || closes ? [{ at: at.join('.'), opens, closes }] : [];
  });
}

interface Ranged {
  readonly at: Path;
  readonly range: Range;
  readonly isReservation: boolean;
  readonly put: (range: Range) => Case;
}

function rangedValues(theCase: Case): Ranged[] {
  const agenda = theCase.agenda!;
  return [...agenda.utilities].flatMap(([party, utility]) => {
    const withUtility = (changed: typeof utility): Case => ({
      ...theCase,
      agenda: { ...agenda, utilities: new Map([...agenda.utilities, [party, changed]]) },
    });
    const ranged = (value: Weighted, isReservation: boolean, put: (value: Weighted) => Case): Ranged[] =>
      value.range[0] === value.range[1]
        ? []
        : [{ at: value.at, range: value.range, isReservation, put: range => put({ ...value, range }) }];
    const byValue = (kind: 'scores' | 'points') =>
      [...(utility[kind] ?? [])].flatMap(([issue, values]) =>
        [...values].flatMap(([name, value]) =>
          ranged(value, false, each => {
            const changed = new Map([...values, [name, each]]);
            return withUtility({ ...utility, [kind]: new Map([...utility[kind]!, [issue, changed]]) });
          }),
        ),
      );
    return [
      ...[...utility.weights].flatMap(([issue, value]) =>
        ranged(value, false, each =>
          withUtility({ ...utility, weights: new Map([...utility.weights, [issue, each]]) }),
        ),
      ),
      ...byValue('scores'),
      ...byValue('points'),
      ...(utility.reservation
        ? ranged(utility.reservation, true, each => withUtility({ ...utility, reservation: each }))
        : []),
    ];
  });
}
