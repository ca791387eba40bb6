/**
 * The zone under uncertain points: the share of plausible worlds in which it is not empty. A world draws each range of the
 * agenda (reservation, weight, points) evenly, by seed and number as the sampler of robustness does.
 */
import type { Agenda, Case, Weighted } from '../../case/model.ts';
import { seededRandom } from '../../core/random.ts';
import { type Difference, type Share, shareDifference, wilson } from '../../core/statistics.ts';
import { isZoneEmpty } from './analysis.ts';
import { middle, problemOfAgenda } from './from-agenda.ts';

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
  const ranges = uncertain(agenda);
  const worlds = ranges.length === 0 ? 1 : samples;
  const upper = ranges.map(() => ({ worlds: 0, hits: 0 }));
  let hits = 0;
  for (let world = 0; world < worlds; world++) {
    const random = seededRandom(seed, world, 0x20e);
    const draws = new Map(ranges.map(each => [each, random.unit()]));
    const { problem } = problemOfAgenda(theCase, agenda, value => {
      const draw = draws.get(value);
      const {
        range: [low, high],
      } = value;
      return draw === undefined ? middle(value) : round(low + draw * (high - low));
    });
    const open = problem.parties.length >= 2 && !isZoneEmpty(problem);
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

function uncertain({ utilities }: Agenda): Weighted[] {
  return [...utilities.values()]
    .flatMap(({ weights, scores, reservation }) => [
      ...weights.values(),
      ...[...scores.values()].flatMap(byValue => [...byValue.values()]),
      ...(reservation ? [reservation] : []),
    ])
    .filter(({ range: [low, high] }) => low !== high);
}

/** Four decimals keep points exact and are finer than anybody's judgement. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
