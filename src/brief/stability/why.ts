/** The reasons for a verdict. */
import type { MoveOut, WhyPart } from '../../analysis/stability/result.ts';
import type { OptionId } from '../../case/model.ts';
import type { Names } from '../../case/names.ts';
import type { Value } from '../../core/values.ts';
import type { Line } from '../block.ts';
import { doing, inTurn, moveBetween, party, saying, state, step } from '../names.ts';
import { sentence } from '../sentence.ts';

/** The verdict first, then a line for each improvement. */
export function whyLines(part: WhyPart, names: Names): Line[] {
  const { concept, decisionMaker, state: here, stable, improvements } = part;
  const who = party(names, decisionMaker);
  const about = `${concept}/${decisionMaker}`;
  const head = sentence(
    stable ? 'why.stable' : 'why.unstable',
    { who, state: state(names, here.taken), concept: concept.toUpperCase() },
    { about },
  );
  if (improvements.length === 0) return [[head, sentence('why.nothing', { who }, { about })]];
  return [[head], ...improvements.map(each => improvementLine(part, names, each))];
}

/** An improvement, and what deters it or does not. */
function improvementLine(
  { concept, decisionMaker, state: here }: WhyPart,
  names: Names,
  { to, unknown, sanction, escape: way }: WhyPart['improvements'][number],
): Line {
  const who = party(names, decisionMaker);
  const about = `${concept}/${decisionMaker}`;
  const move = moveBetween([decisionMaker], here.taken, to.taken);
  const values = { who, doing: doing(names, move) };
  const kind = unknown ? 'may' : 'sure';
  if (sanction)
    return [sentence(`why.deterred.${kind}`, { ...values, chain: chain(names, to.taken, sanction) }, { about })];
  const lacking = saying(`why.lacking.${concept}`);
  const free = sentence(`why.free.${kind}`, { ...values, lacking }, { about });
  if (!way) return [free];
  const near = { who, chain: chain(names, to.taken, way.after), state: state(names, way.to.taken) };
  return [free, sentence('why.near', near, { about })];
}

/** `Lowland takes "Go to court", which gives "..."`. */
function chain(names: Names, from: readonly OptionId[], moves: readonly MoveOut[]): Value {
  const steps = moves.map(({ by, to }, at) =>
    step(names, moveBetween(by, at === 0 ? from : moves[at - 1]!.to.taken, to.taken)),
  );
  return saying('chain', { steps: inTurn(steps, 'inTurn'), state: state(names, moves.at(-1)!.to.taken) });
}
