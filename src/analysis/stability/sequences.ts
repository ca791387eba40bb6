/**
 * Legal sequences with their steps, shortest first: any of the movers in any order, none twice in succession (Fang, Hipel &
 * Kilgour 1993, def. 4.2). Where improvements are not transitive, as with unknown preferences, the rule about succession
 * matters and plain reachability will not do.
 */
import type { StateIndex } from './model.ts';

/** A step of a sequence: who moves, and where to. */
export interface SequenceStep {
  readonly by: number;
  readonly to: StateIndex;
}

interface Node extends SequenceStep {
  readonly previous: Node | undefined;
}

/** The sequences from a state, each known by its last step; every pair of state and last mover comes once. */
export function* legalSequences(
  movers: readonly number[],
  from: StateIndex,
  step: (mover: number, at: StateIndex) => readonly StateIndex[],
): Generator<Node> {
  const seen = new Map<number, Set<StateIndex>>(movers.map(mover => [mover, new Set()]));
  const queue: (Node | undefined)[] = [undefined];
  for (const node of queue) {
    for (const by of movers) {
      if (by === node?.by) continue;
      const visited = seen.get(by)!;
      for (const to of step(by, node?.to ?? from)) {
        if (visited.has(to)) continue;
        visited.add(to);
        const next: Node = { by, to, previous: node };
        queue.push(next);
        yield next;
      }
    }
  }
}

/** The steps of a sequence, first to last. */
export function stepsTo(last: Node): SequenceStep[] {
  const steps: SequenceStep[] = [];
  for (let node: Node | undefined = last; node; node = node.previous) steps.push({ by: node.by, to: node.to });
  return steps.reverse();
}
