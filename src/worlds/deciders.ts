/**
 * What a share hangs on, with how sure that is: single uncertainties, ranges, the noise of orders, and pairs that decide only together.
 *
 * Where every world was judged all effects are exact. Else tables only suggest: of each kind the strongest is told by fresh pairs of
 * worlds at the corner where its effect is largest, and it is named only where the interval of their differences, corrected for all
 * that were tried, excludes zero (of a pair: exceeds what its two explain alone). Three of each kind are asked at most.
 *
 * A range makes that much of a share's width which its probability's way from one end to the other moves it, the others at their
 * ends. A share is linear in each probability, so this is the effect times the width of the range.
 */
import type { Range } from '../case/model.ts';
import type { WorldsAnswer } from './ask.ts';
import { pairedInterval, pairsNeeded } from './corrected.ts';
import { cornerOfEffect, effectsOf, largest } from './effects.ts';
import type { Corner } from './ends.ts';
import { entered, noiseEffects } from './noise-effect.ts';
import { beyond, pairsOf, type Setting } from './pairs.ts';
import type { Question } from './question.ts';
import { tidy } from './shares.ts';
import type { Uncertainty } from './uncertainty.ts';
import { type Change, holding, judgePairs } from './world-pairs.ts';

export type DeciderKind = Uncertainty['kind'] | 'range' | 'order noise' | 'pair';

export interface Decider {
  /** Keys of uncertainties, two of a pair; of the noise of an order the party whose order it is. */
  readonly ids: readonly string[];
  readonly kind: DeciderKind;
  /** Least and greatest over the ranges of all others, -1..1. */
  readonly effect: Range;
  /**
   * The shares where it is largest, the effect being the first less the second: where it holds and where it fails; with the noise and with the
   * order as entered; at the upper and at the lower end of the range; in the first and in the second setting of a pair.
   */
  readonly shares: readonly [number, number];
  /** Of a pair. */
  readonly settings?: readonly [Setting, Setting];
  /** Of the effect where it is largest, where not every world was judged: 95 % for all that were tried together. */
  readonly interval?: Range;
  /** How many were tried. */
  readonly corrected?: number;
}

export interface Deciders {
  /** The largest first; of a pair that counts which goes beyond what its two explain alone. */
  readonly decides: readonly Decider[];
  /** It is shown, by every world, that nothing uncertain moves the finding. */
  readonly nothingMoves: boolean;
}

/** A decider that tables suggest, and how it is asked of fresh pairs of worlds. */
interface Suggested extends Decider {
  readonly strength: number;
  readonly corner: Corner;
  readonly changes: readonly [Change, Change];
  /** What its size must exceed to be named. */
  readonly above: number;
}

const mostAsked = 3;

/** For one finding of an answer. Cost where worlds are drawn: for each kind that is suggested an eighth of `samples` worlds, up to all of them for a small effect. */
export async function decidersOf(question: Question, answer: WorldsAnswer, finding: number): Promise<Deciders> {
  const { exact, judge } = answer;
  const { tables, tolerance, effects } = answer.findings[finding]!;
  const { certain, possible } = tables;
  const sizes = new Map(effectsOf(certain).map(each => [each.key, largest(each)]));
  const byStream = question.uncertainties.toSorted((a, b) => (a.stream < b.stream ? -1 : 1));
  const own = new Map(byStream.flatMap(({ key }) => (sizes.has(key) ? [[key, sizes.get(key)!]] : [])));
  const { pairs, tried: pairsTried } = pairsOf(certain, own, tolerance);
  const tried = question.uncertainties.filter(({ drawn }) => drawn).length + question.noisy.length + pairsTried;
  const noises = await noiseEffects(question, finding, tables, exact, judge);
  const known = new Map(question.uncertainties.map(each => [each.key, each]));
  const hold = (...held: readonly (readonly [string, boolean])[]) => holding(question, new Map(held));
  const singles = effects.map(
    ({ key, range, whereTrue, whereFalse }): Suggested => ({
      ...{ ids: [key], kind: known.get(key)!.kind, effect: range, shares: [whereTrue, whereFalse] },
      ...{ strength: largest({ range }), corner: cornerOfEffect(certain, key), above: 0 },
      changes: [hold([key, true]), hold([key, false])],
    }),
  );
  const orders = noises.map(({ party, range, corner, shares }): Suggested => {
    const order = question.noisy.find(each => each.party === party)!;
    return {
      ...{ ids: [party], kind: 'order noise', effect: range, shares, strength: largest({ range }), corner, above: 0 },
      changes: [world => world, ({ holds, orders }) => ({ holds, orders: entered(orders, order) })],
    };
  });
  const together = pairs.map((pair): Suggested => {
    const { keys, settings, range, corner, shares, alone } = pair;
    const change = ([first, second]: Setting) => hold([keys[0], first], [keys[1], second]);
    return {
      ...{ ids: keys, kind: 'pair', effect: range, shares, settings, corner, strength: beyond(pair), above: alone },
      changes: [change(settings[0]), change(settings[1])],
    };
  });
  const named = async (suggested: readonly Suggested[], weight = ({ strength }: Suggested) => strength) => {
    const sorted = suggested.filter(each => weight(each) > 1e-9).toSorted((a, b) => weight(b) - weight(a));
    return exact ? sorted : firstTold(question, finding, sorted, tried, answer);
  };
  const widthOf = ({ ids, strength }: Suggested) => strength * width(known.get(ids[0]!)!.sure);
  const found = [...(await named(singles)), ...(await named(orders)), ...(await named(together))];
  const ranges = (await named(singles, widthOf)).map(each => rangeOf(each, known.get(each.ids[0]!)!.sure));
  const decides = [...found, ...ranges].toSorted((a, b) => b.strength - a.strength).map(toDecider);
  const isConstant = [certain, possible].every(
    ({ coordinates, values }) => coordinates.length === 0 && (values[0] === 0 || values[0] === 1),
  );
  return { decides, nothingMoves: exact && isConstant };
}

/** The first, of a few, that fresh pairs of worlds show; none where they show none. */
async function firstTold(
  question: Question,
  finding: number,
  suggested: readonly Suggested[],
  tried: number,
  { judge }: WorldsAnswer,
): Promise<Suggested[]> {
  const { samples, noisy } = question;
  // where orders are drawn the tables that suggest an effect are rough themselves
  const least = Math.max(32, Math.floor(samples / (noisy.length > 0 ? 8 : 16)));
  const most = Math.max(32, Math.floor(samples / 2));
  for (const each of suggested.slice(0, mostAsked)) {
    const { corner, changes, above, strength, effect } = each;
    const count = Math.min(most, Math.max(least, pairsNeeded(strength, tried)));
    const judged = await judgePairs(question, finding, corner, changes, count, judge);
    const interval = pairedInterval(judged, tried);
    const mean = (judged.plus - judged.minus) / judged.of;
    if (interval[0] > above || interval[1] < -above) {
      return [{ ...each, effect: corrected(effect, mean, interval), interval, corrected: tried }];
    }
  }
  return [];
}

/** The effect of the tables; where its largest end lies outside of what fresh worlds show, that end is theirs. */
function corrected([low, high]: Range, mean: number, interval: Range): Range {
  const isLow = Math.abs(low) > Math.abs(high);
  const most = isLow ? low : high;
  if (interval[0] <= most && most <= interval[1]) return [low, high];
  const other = isLow ? high : low;
  return [Math.min(mean, other), Math.max(mean, other)];
}

/** What a range of sureness makes of the width of the share, from what its uncertainty moves it. */
function rangeOf(single: Suggested, sure: Range): Suggested {
  const [holds, fails] = single.shares;
  const at = (chance: number) => tidy(fails + chance * (holds - fails));
  const times = ([least, most]: Range): Range => [tidy(width(sure) * least), tidy(width(sure) * most)];
  return {
    ...{ ...single, kind: 'range', effect: times(single.effect), shares: [at(sure[1]), at(sure[0])] },
    strength: width(sure) * single.strength,
    ...(single.interval && { interval: times(single.interval) }),
  };
}

function width([low, high]: Range): number {
  return high - low;
}

function toDecider({ ids, kind, effect, shares, settings, interval, corrected }: Decider): Decider {
  return {
    ...{ ids, kind, effect, shares },
    ...(settings && { settings }),
    ...(interval && { interval }),
    ...(corrected !== undefined && { corrected }),
  };
}
