/**
 * What legal sequences of some movers reach from every state at once. A node is a state with who moved last, since nobody moves
 * twice in succession; nodes that reach one another reach the same, so the strongly connected components (Tarjan 1972) are gone
 * through from the last to the first, each with one set. Cost: steps x states / 32.
 */
import { BitRows } from './bit-rows.ts';

/**
 * `steps[mover][state]` are the mover's steps. The sets are those of the states reached from each state, itself only where a sequence
 * leads back to it.
 */
export function sequenceClosure(steps: readonly (readonly (readonly number[])[])[], size: number): BitRows {
  const movers = steps.length;
  // last mover `movers`: nobody has moved yet
  const nodeOf = (state: number, last: number) => state * (movers + 1) + last;
  const next = (node: number): number[] => {
    const last = node % (movers + 1);
    const state = (node - last) / (movers + 1);
    return steps.flatMap((own, mover) => (mover === last ? [] : own[state]!.map(to => nodeOf(to, mover))));
  };
  const component = components(size * (movers + 1), next);
  const reached = new BitRows(component.count, size);
  for (const [row, members] of component.members.entries()) {
    const done = new Set<number>();
    for (const node of members) {
      for (const to of next(node)) {
        reached.addInPlace(row, Math.floor(to / (movers + 1)));
        const other = component.of[to]!;
        if (other === row || done.has(other)) continue;
        done.add(other);
        reached.uniteInPlace(row, other);
      }
    }
  }
  const from = new BitRows(size, size);
  for (let state = 0; state < size; state++) {
    const start = component.of[nodeOf(state, movers)]! * reached.words;
    from.bits.set(reached.bits.subarray(start, start + reached.words), state * reached.words);
  }
  return from;
}

interface Components {
  readonly count: number;
  /** Component of each node; a component leads only to itself and to those of smaller number. */
  readonly of: Int32Array;
  readonly members: readonly (readonly number[])[];
}

function components(nodes: number, next: (node: number) => readonly number[]): Components {
  const of = new Int32Array(nodes).fill(-1);
  const order = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const members: number[][] = [];
  const open: number[] = [];
  let visited = 0;
  for (let root = 0; root < nodes; root++) {
    if (order[root] !== -1) continue;
    const path: { readonly node: number; readonly next: readonly number[]; at: number }[] = [];
    const visit = (node: number) => {
      order[node] = low[node] = visited++;
      open.push(node);
      path.push({ node, next: next(node), at: 0 });
    };
    visit(root);
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const { node } = frame;
      if (frame.at < frame.next.length) {
        const to = frame.next[frame.at++]!;
        if (order[to] === -1) visit(to);
        else if (of[to] === -1) low[node] = Math.min(low[node]!, order[to]!);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before) low[before.node] = Math.min(low[before.node]!, low[node]!);
      if (low[node] !== order[node]) continue;
      const own = open.splice(open.lastIndexOf(node));
      for (const each of own) of[each] = members.length;
      members.push(own);
    }
  }
  return { count: members.length, of, members };
}
