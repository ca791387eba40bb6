/** The reasons for a verdict. */
import type { MoveOut, WhyPart } from '../../analysis/stability/result.ts';
import type { OptionId, Path } from '../../case/model.ts';
import type { Names } from '../../case/names.ts';
import type { Value } from '../../core/values.ts';
import type { Line } from '../block.ts';
import { doing, inTurn, moveBetween, party, saying, state, step } from '../names.ts';
import { sentence } from '../sentence.ts';
import { wishesOf } from './wishes.ts';

/** The verdict first, then a line for each improvement. `at` is where the result has the part. */
export function whyLines(part: WhyPart, names: Names, at: Path = []): Line[] {
  const { concept, decisionMaker, state: here, stable, improvements } = part;
  const who = party(names, decisionMaker);
  const about = `${concept}/${decisionMaker}`;
  const because = wishesOf([decisionMaker]);
  const head = sentence(
    stable ? 'why.stable' : 'why.unstable',
    { who, state: state(names, here.taken), concept: concept.toUpperCase() },
    { about, from: [[...at, 'stable']], because },
  );
  const nothing = { about, from: [[...at, 'improvements']], because };
  if (improvements.length === 0) return [[head, sentence('why.nothing', { who }, nothing)]];
  return [
    [head],
    ...improvements.map((each, place) => improvementLine(part, names, each, [...at, 'improvements', place])),
  ];
}

/** An improvement, and what deters it or does not. */
function improvementLine(
  { concept, decisionMaker, state: here }: WhyPart,
  names: Names,
  { to, unknown, sanction, escape: way }: WhyPart['improvements'][number],
  at: Path,
): Line {
  const who = party(names, decisionMaker);
  const about = `${concept}/${decisionMaker}`;
  const move = moveBetween([decisionMaker], here.taken, to.taken);
  const values = { who, doing: doing(names, move) };
  const kind = unknown ? 'may' : 'sure';
  const others = [...(sanction ?? []), ...(way?.after ?? [])].flatMap(({ by }) => by);
  const more = { about, from: [at], because: wishesOf([decisionMaker, ...others]) };
  if (sanction) return [sentence(`why.deterred.${kind}`, { ...values, chain: chain(names, to.taken, sanction) }, more)];
  const lacking = saying(`why.lacking.${concept}`);
  const free = sentence(`why.free.${kind}`, { ...values, lacking }, more);
  if (!way) return [free];
  const near = { who, chain: chain(names, to.taken, way.after), state: state(names, way.to.taken) };
  return [free, sentence('why.near', near, { ...more, from: [[...at, 'escape']] })];
}

/** `Lowland takes "Go to court", which gives "..."`. */
function chain(names: Names, from: readonly OptionId[], moves: readonly MoveOut[]): Value {
  const steps = moves.map(({ by, to }, at) =>
    step(names, moveBetween(by, at === 0 ? from : moves[at - 1]!.to.taken, to.taken)),
  );
  return saying('chain', { steps: inTurn(steps, 'inTurn'), state: state(names, moves.at(-1)!.to.taken) });
}
