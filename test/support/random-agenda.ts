/** Random agendas as case files, and what they mean by one brute force that shares nothing with the program. */
import type { Random } from '../../src/core/random.ts';

type Given = number | readonly [number, number];
type Condition =
  | { readonly issue: string; readonly sign: '=' | '!=' | '<=' | '>'; readonly value: number }
  | { readonly join: 'and' | 'or' | 'if' | 'iff'; readonly of: readonly [Condition, Condition] }
  | { readonly not: Condition };

interface Wishes {
  /** `points[issue][value]` and for weights `weights[issue]`; undefined where not given. */
  readonly points: readonly (readonly (Given | undefined)[])[];
  readonly weights?: readonly (Given | undefined)[];
  readonly reservation: Given | undefined;
  readonly redLines: readonly Condition[];
}

export interface RandomAgenda {
  readonly sizes: readonly number[];
  readonly infeasible: readonly Condition[];
  readonly parties: readonly { readonly id: string; readonly isMain: boolean; readonly wishes: Wishes | undefined }[];
}

const weightings = [
  [[100]],
  [
    [50, 50],
    [30, 70],
  ],
  [
    [33, 33, 34],
    [33.3333, 33.3333, 33.3334],
    [20, 30, 50],
  ],
] as const;

/** Few points and many ties: equal weights, thirds, reservations that some package just meets. */
export function randomAgenda(random: Random): RandomAgenda {
  const sizes = Array.from({ length: 1 + random.below(3) }, () => 1 + random.below(3));
  const condition = (depth = 0): Condition => {
    const kind = depth > 1 ? 0 : random.below(5);
    if (kind === 3) return { not: condition(depth + 1) };
    if (kind === 4) {
      const join = (['and', 'or', 'if', 'iff'] as const)[random.below(4)]!;
      return { join, of: [condition(depth + 1), condition(depth + 1)] };
    }
    const issue = random.below(sizes.length);
    const sign = (['=', '!=', '<=', '>'] as const)[random.below(4)]!;
    return { issue: `i${issue}`, sign, value: random.below(sizes[issue]!) };
  };
  const some = (most: number, oneIn: number) =>
    random.below(oneIn) === 0 ? Array.from({ length: 1 + random.below(most) }, () => condition()) : [];
  const vague = random.below(3) === 0 ? 3 : 25;
  const given = (value: number, most: number, whole: boolean): Given | undefined => {
    if (random.below(vague) === 0) return undefined;
    if (random.below(vague) > 0) return value;
    const width = whole ? 1 + random.below(3) : 10 + random.below(20);
    return [value, Math.min(most, value + width)];
  };
  const wishes = (): Wishes => {
    const isPlain = random.below(3) === 0;
    const scale = isPlain ? [0, 1, 2, 3, 5, 13] : [0, 20, 40, 50, 31.4, 100];
    const plain = sizes.map(size => Array.from({ length: size }, () => scale[random.below(scale.length)]!));
    const own = weightings[sizes.length - 1]!;
    const weights = own[random.below(own.length)]!;
    const chosen = sizes.map(size => random.below(size));
    const tie = chosen.reduce(
      (sum, value, issue) => sum + plain[issue]![value]! * (isPlain ? 1 : weights[issue]! / 100),
      0,
    );
    const exact = isPlain ? tie : Math.min(100, Math.round(tie * 1e6) / 1e6);
    const reservation = random.below(2) === 0 ? exact : Math.min(isPlain ? 40 : 100, random.below(60));
    return {
      points: plain.map(values => values.map(value => given(value, isPlain ? 1e9 : 100, isPlain))),
      ...(isPlain ? {} : { weights: weights.map(weight => given(weight, 100, false)) }),
      reservation: given(reservation, 100, false),
      redLines: some(2, 3),
    };
  };
  const parties = Array.from({ length: 2 + random.below(2) }, (_, index) => ({
    id: `p${index}`,
    isMain: random.below(4) > 0,
    wishes: random.below(12) === 0 ? undefined : wishes(),
  }));
  return { sizes, infeasible: some(2, 4), parties };
}

/** The case file; YAML holds JSON. */
export function fileOf({ sizes, infeasible, parties }: RandomAgenda): string {
  const byIssue = <Each>(list: readonly Each[]) =>
    Object.fromEntries(list.flatMap((each, at) => (each === undefined ? [] : [[`i${at}`, each]])));
  const byValue = (list: readonly (Given | undefined)[]) =>
    Object.fromEntries(list.flatMap((each, at) => (each === undefined ? [] : [[`v${at}`, each]])));
  return JSON.stringify({
    parley: 1,
    title: 'Random',
    parties: Object.fromEntries(
      parties.map(({ id, isMain }) => [id, { name: id.toUpperCase(), role: isMain ? 'principal' : 'third-party' }]),
    ),
    agenda: {
      issues: Object.fromEntries(
        sizes.map((size, at) => [
          `i${at}`,
          { name: `Issue ${at}`, values: Array.from({ length: size }, (_, value) => `v${value}`), ordered: true },
        ]),
      ),
      infeasible: infeasible.map(textOf),
      utilities: Object.fromEntries(
        parties.flatMap(({ id, wishes }) => {
          if (!wishes) return [];
          const { points, weights, reservation, redLines } = wishes;
          const values = byIssue(points.map(byValue));
          return [
            [
              id,
              {
                ...(weights ? { weights: byIssue(weights), scores: values } : { points: values }),
                ...(reservation !== undefined && { reservation }),
                'red-lines': redLines.map(textOf),
              },
            ],
          ];
        }),
      ),
    },
  });
}

function textOf(condition: Condition): string {
  if ('not' in condition) return `not (${textOf(condition.not)})`;
  if ('join' in condition) return `(${textOf(condition.of[0])}) ${condition.join} (${textOf(condition.of[1])})`;
  return `${condition.issue} ${condition.sign} v${condition.value}`;
}

function isTrue(condition: Condition, chosen: readonly number[]): boolean {
  if ('not' in condition) return !isTrue(condition.not, chosen);
  if ('join' in condition) {
    const [left, right] = condition.of.map(each => isTrue(each, chosen)) as [boolean, boolean];
    return { and: left && right, or: left || right, if: left || !right, iff: left === right }[condition.join];
  }
  const value = chosen[Number(condition.issue.slice(1))]!;
  const { sign, value: asked } = condition;
  return { '=': value === asked, '!=': value !== asked, '<=': value <= asked, '>': value > asked }[sign];
}

export type Answer = 'yes' | 'no' | 'unknown';

/** Every package that can be made, the last issue running fastest. */
export function madePackages({ sizes, infeasible }: RandomAgenda): number[][] {
  const all = sizes.reduce<number[][]>(
    (heads, size) => heads.flatMap(head => Array.from({ length: size }, (_, value) => [...head, value])),
    [[]],
  );
  return all.filter(chosen => !infeasible.some(rule => isTrue(rule, chosen)));
}

/** Whole numbers in which every number of these agendas is exact: six decimals of weights or points, and their products. */
const unit = 10n ** 12n;
const whole = (value: number) => BigInt(Math.round(value * 1e6)) * 10n ** 6n;
const ends = (given: Given): readonly [bigint, bigint] =>
  typeof given === 'number' ? [whole(given), whole(given)] : [whole(given[0]), whole(given[1])];

/** Whether a party accepts a package, by the least and the most that it may be worth. */
export function answerOf(wishes: Wishes | undefined, chosen: readonly number[]): Answer {
  if (!wishes) return 'unknown';
  if (wishes.redLines.some(line => !isTrue(line, chosen))) return 'no';
  let low = 0n;
  let high: bigint | undefined = 0n;
  for (const [issue, value] of chosen.entries()) {
    const points = wishes.points[issue]![value];
    if (wishes.weights) {
      const [lightest, heaviest] = ends(wishes.weights[issue] ?? [0, 100]);
      const [least, most] = ends(points ?? [0, 100]);
      low += (lightest * least) / unit / 100n;
      if (high !== undefined) high += (heaviest * most) / unit / 100n;
    } else if (points === undefined) high = undefined;
    else {
      const [least, most] = ends(points);
      low += least;
      if (high !== undefined) high += most;
    }
  }
  if (wishes.reservation === undefined) return 'unknown';
  const [least, most] = ends(wishes.reservation);
  if (high !== undefined && high < least) return 'no';
  return low >= most ? 'yes' : 'unknown';
}

/** The parties that an agreement needs. */
export const needed = ({ parties }: RandomAgenda) => parties.filter(({ isMain, wishes }) => isMain || wishes);

export interface Truth {
  readonly least: number;
  readonly most: number;
  readonly verdict: Answer;
}

/** Between some parties; the red lines of the others hold all the same. */
export function truthOf(agenda: RandomAgenda, between: readonly string[]): Truth {
  const inside = agenda.parties.filter(({ id }) => between.includes(id));
  const outside = agenda.parties.filter(({ id }) => !between.includes(id));
  const answers = madePackages(agenda)
    .filter(chosen => outside.every(({ wishes }) => (wishes?.redLines ?? []).every(line => isTrue(line, chosen))))
    .map(chosen => inside.map(({ wishes }) => answerOf(wishes, chosen)));
  const least = answers.filter(each => each.every(answer => answer === 'yes')).length;
  const most = answers.filter(each => each.every(answer => answer !== 'no')).length;
  const isSure = inside.length >= 2 && least > 0;
  return { least, most, verdict: most === 0 ? 'no' : isSure ? 'yes' : 'unknown' };
}

/** Whether all points are given; what has no weight needs none. */
export function isComplete({ points, weights }: Wishes): boolean {
  return points.every((values, issue) => {
    if (!weights) return values.every(value => value !== undefined);
    const weight = weights[issue];
    return weight !== undefined && (ends(weight)[1] === 0n || values.every(value => value !== undefined));
  });
}
