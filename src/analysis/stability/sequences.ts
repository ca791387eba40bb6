/**
 * Legal sequences with their steps, shortest first: any of the movers in any order, none twice in succession (Fang, Hipel &
 * Kilgour 1993, def. 4.2). Where improvements are not transitive, as with unknown preferences, the rule about succession
 * matters and plain reachability will not do.
 */
import type { MakerIndex, StateIndex } from './model.ts';

/** A step of a sequence: who moves, and where to. */
export interface SequenceStep {
  readonly by: MakerIndex;
  readonly to: StateIndex;
}

/** The last step of a sequence, and through it the whole. */
export interface SequenceNode extends SequenceStep {
  /** Steps up to this one. */
  readonly length: number;
  readonly previous: SequenceNode | undefined;
}

/**
 * The sequences from a state, each known by its last step; every pair of state and last mover comes once. Of equally long ways to it
 * the one through lower states is kept, so that no party comes first.
 */
export function* legalSequences(
  movers: readonly MakerIndex[],
  from: StateIndex,
  step: (mover: MakerIndex, at: StateIndex) => readonly StateIndex[],
): Generator<SequenceNode> {
  const seen = new Map<MakerIndex, Set<StateIndex>>(movers.map(mover => [mover, new Set()]));
  const queue: (SequenceNode | undefined)[] = [undefined];
  for (const node of queue) {
    const steps = movers
      .filter(by => by !== node?.by)
      .flatMap(by => step(by, node?.to ?? from).map((to): SequenceStep => ({ by, to })))
      .toSorted((a, b) => a.to - b.to);
    for (const { by, to } of steps) {
      const visited = seen.get(by)!;
      if (visited.has(to)) continue;
      visited.add(to);
      const next: SequenceNode = { by, to, length: (node?.length ?? 0) + 1, previous: node };
      queue.push(next);
      yield next;
    }
  }
}

/** A shortest sequence to each state that sequences from a state reach. */
export function sequencesReaching(
  movers: readonly MakerIndex[],
  from: StateIndex,
  step: (mover: MakerIndex, at: StateIndex) => readonly StateIndex[],
): Map<StateIndex, SequenceNode> {
  const reached = new Map<StateIndex, SequenceNode>();
  for (const node of legalSequences(movers, from, step)) if (!reached.has(node.to)) reached.set(node.to, node);
  return reached;
}

/** The steps of a sequence, first to last. */
export function stepsTo(last: SequenceNode): SequenceStep[] {
  const steps: SequenceStep[] = [];
  for (let node: SequenceNode | undefined = last; node; node = node.previous) steps.push({ by: node.by, to: node.to });
  return steps.reverse();
}
