/**
 * The zone under uncertain points: the share of plausible worlds in which it is not empty. A world draws each range of the
 * agenda (reservation, weight, points) evenly, each from a stream of its own as the sampler of robustness does: a range that
 * two variants share falls alike in both, so that differences between variants are not noise.
 */
import type { Agenda, Case, PartyId, Weighted } from '../../case/model.ts';
import { namedStream } from '../../core/random.ts';
import { type Difference, type Share, shareDifference, wilson } from '../../core/statistics.ts';
import { zoneVerdict } from './zone-verdict.ts';

export interface SampledZone {
  readonly share: Share;
  /** The range whose halves differ most, if the interval of the difference leaves out zero. */
  readonly deciding?: {
    /** Where the range stands in the case, joined by dots. */
    readonly at: string;
    readonly inUpperHalf: Share;
    readonly inLowerHalf: Share;
    readonly difference: Difference;
  };
}

/** With no range in the agenda one world is drawn. `onWorld` is told how many worlds are done. */
export function sampleZone(
  theCase: Case,
  agenda: Agenda,
  samples: number,
  seed: number,
  onWorld?: (done: number) => void,
): SampledZone {
  const uncertainties = uncertain(theCase, agenda);
  const ranges = uncertainties.map(({ value }) => value);
  const worlds = ranges.length === 0 ? 1 : samples;
  const upper = ranges.map(() => ({ worlds: 0, hits: 0 }));
  let hits = 0;
  for (let world = 0; world < worlds; world++) {
    const draws = new Map(uncertainties.map(({ value, stream }) => [value, namedStream(seed, world, stream).unit()]));
    const drawn = drawnAgenda(agenda, draws);
    const open = zoneVerdict({ ...theCase, agenda: drawn }, { counted: false }).verdict === 'yes';
    onWorld?.(world + 1);
    if (open) hits++;
    for (const [index, each] of ranges.entries()) {
      if (draws.get(each)! < 0.5) continue;
      upper[index]!.worlds++;
      if (open) upper[index]!.hits++;
    }
  }
  const effects = ranges.map((each, index) => {
    const inUpperHalf = wilson(upper[index]!.hits, upper[index]!.worlds);
    const inLowerHalf = wilson(hits - upper[index]!.hits, worlds - upper[index]!.worlds);
    return { at: each.at.join('.'), inUpperHalf, inLowerHalf, difference: shareDifference(inUpperHalf, inLowerHalf) };
  });
  const deciding = effects
    .filter(({ difference: { low, high } }) => low > 0 || high < 0)
    .toSorted((a, b) => Math.abs(b.difference.difference) - Math.abs(a.difference.difference))[0];
  return { share: wilson(hits, worlds), ...(deciding && { deciding }) };
}

function drawnAgenda(agenda: Agenda, draws: ReadonlyMap<Weighted, number>): Agenda {
  const one = (value: Weighted): Weighted => {
    const draw = draws.get(value);
    if (draw === undefined) return value;
    const [low, high] = value.range;
    const drawn = round(low + draw * (high - low));
    return { ...value, range: [drawn, drawn] };
  };
  const all = <Key>(values: ReadonlyMap<Key, Weighted>) =>
    new Map([...values].map(([key, value]) => [key, one(value)]));
  const utilities = [...agenda.utilities].map(([party, { weights, scores, points, reservation, redLines }]) => {
    const byIssue = (values: NonNullable<typeof points>) =>
      new Map([...values].map(([issue, byValue]) => [issue, all(byValue)]));
    const drawn = {
      ...{ weights: all(weights), scores: byIssue(scores), redLines },
      ...(points && { points: byIssue(points) }),
      ...(reservation && { reservation: one(reservation) }),
    };
    return [party, drawn] as const;
  });
  return { ...agenda, utilities: new Map(utilities) };
}

interface Uncertain {
  readonly value: Weighted;
  /** Names the stream: the party's place, what the range is of, and the range; no id of a party, so that names do not matter. */
  readonly stream: string;
}

function uncertain({ parties }: Case, { utilities }: Agenda): Uncertain[] {
  const place = (party: PartyId) => parties.findIndex(({ id }) => id === party);
  return [...utilities].flatMap(([party, { weights, scores, points, reservation }]) => {
    const named = (value: Weighted, ...what: string[]): Uncertain => ({
      value,
      stream: ['zone', place(party), ...what, ...value.range].join(' '),
    });
    return [
      ...[...weights].map(([issue, value]) => named(value, 'weight', issue)),
      ...[...(points ?? scores)].flatMap(([issue, byValue]) =>
        [...byValue].map(([option, value]) => named(value, 'points', issue, option)),
      ),
      ...(reservation ? [named(reservation, 'reservation')] : []),
    ].filter(
      ({
        value: {
          range: [low, high],
        },
      }) => low !== high,
    );
  });
}

/** Four decimals keep points exact and are finer than anybody's judgement. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
