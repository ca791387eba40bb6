/**
 * Why a state is stable or not for a decision maker: each improvement with the shortest sanction that deters it, or without.
 * Straight from the definitions (Fang, Hipel & Kilgour 1993; for unknown preferences Li, Hipel, Kilgour & Fang 2004). Every
 * sanction is a witness that can be replayed; of the shortest the one that ends with the fewest options changed, the lowest
 * state among equals, so that no party comes first. Cost: a breadth-first search for each improvement.
 */
import type { Concept } from './kernel.ts';
import { type UnknownRule, unknownRules } from './legal-sequences.ts';
import { type MakerIndex, makersOf, type State, type StateIndex } from './model.ts';
import type { Compare } from './order.ts';
import { legalSequences, type SequenceNode, type SequenceStep, stepsTo } from './sequences.ts';
import type { Solution } from './solution.ts';

/** What the explicit method needs of a solution. */
export type ConflictGraph = Pick<Solution, 'model' | 'compare' | 'moves'>;

export interface Why {
  readonly stable: boolean;
  readonly improvements: readonly ImprovementReview[];
}

/** An improvement; it is deterred where there is a `sanction`. */
interface ImprovementReview {
  readonly to: StateIndex;
  /** The order of the two states is unknown to us; it counts as an improvement by the rule in force. */
  readonly unknown: boolean;
  /** Moves of the others from `to` that end in a state no better than the start. */
  readonly sanction?: readonly SequenceStep[];
  /** SMR and SSEQ where nothing deters: the nearest sanction that would, but for the counter-move `to` out of it. */
  readonly escape?: { readonly after: readonly SequenceStep[]; readonly to: StateIndex };
}

/** Whether a state is stable for a decision maker under a concept, and why. */
export function explain(
  graph: ConflictGraph,
  decisionMaker: MakerIndex,
  concept: Concept,
  state: StateIndex,
  rule: UnknownRule = unknownRules.a,
): Why {
  const mine = graph.compare[decisionMaker]!;
  const improvements = graph.moves
    .from(decisionMaker, state)
    .filter(to => isGain(mine, to, state, rule.incentive))
    .map(to => ({
      to,
      unknown: mine(to, state) === undefined,
      ...(concept === 'nash' ? {} : answerTo(graph, decisionMaker, concept, state, to, rule)),
    }));
  return { stable: improvements.every(each => 'sanction' in each), improvements };
}

function answerTo(
  { model, compare, moves }: ConflictGraph,
  decisionMaker: MakerIndex,
  concept: Concept,
  state: StateIndex,
  improvement: StateIndex,
  rule: UnknownRule,
): Pick<ImprovementReview, 'sanction' | 'escape'> {
  const mine = compare[decisionMaker]!;
  const others = makersOf(model).filter(each => each !== decisionMaker);
  const credible = concept === 'seq' || concept === 'sseq';
  const lasting = concept === 'smr' || concept === 'sseq';
  const step = (mover: MakerIndex, at: StateIndex) => {
    const all = moves.from(mover, at);
    return credible ? all.filter(to => isGain(compare[mover]!, to, at, rule.sanction)) : all;
  };
  const deters = (reached: StateIndex) => {
    const value = mine(reached, state);
    return value === undefined ? rule.sanction : value <= 0;
  };
  const isCloser = (from: StateIndex, a: StateIndex, b: StateIndex) => isNearer(model, from, a, b);
  const wayOut = (from: StateIndex) =>
    lasting
      ? moves
          .from(decisionMaker, from)
          .filter(to => !deters(to))
          .toSorted((a, b) => (isCloser(from, a, b) ? -1 : 1))[0]
      : undefined;
  let sanction: SequenceNode | undefined;
  let escaped: SequenceNode | undefined;
  for (const node of legalSequences(others, improvement, step)) {
    if (sanction && node.length > sanction.length) break;
    if (!deters(node.to)) continue;
    const isBetter = (best: SequenceNode | undefined) =>
      !best || (node.length === best.length && isCloser(improvement, node.to, best.to));
    if (wayOut(node.to) === undefined) {
      if (isBetter(sanction)) sanction = node;
    } else if (isBetter(escaped)) escaped = node;
  }
  if (sanction) return { sanction: stepsTo(sanction) };
  return escaped ? { escape: { after: stepsTo(escaped), to: wayOut(escaped.to)! } } : {};
}

/** Whether a state differs from a start in fewer options than another; of equals the lower state is nearer. */
function isNearer({ states }: ConflictGraph['model'], from: StateIndex, a: StateIndex, b: StateIndex): boolean {
  const fewer = countOptions(states[from]! ^ states[a]!) - countOptions(states[from]! ^ states[b]!);
  return fewer === 0 ? a < b : fewer < 0;
}

function countOptions(set: State): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function isGain(order: Compare, to: StateIndex, from: StateIndex, countUnknown: boolean): boolean {
  const value = order(to, from);
  return value === 1 || (value === undefined && countUnknown);
}
